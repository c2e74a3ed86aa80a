/** The command line. */
import {parseArgs} from 'node:util';

const ROUNDS = 15;
const list = (text) => text.split(',').filter(Boolean);

/** @returns what to run; without flags everything, in 15 rounds */
export function readOptions(args) {
  const {values} = parseArgs({
    args,
    options: {
      rounds: {type: 'string', default: String(ROUNDS)},
      only: {type: 'string'},
      kind: {type: 'string'},
      n: {type: 'string'},
      cpu: {type: 'string'},
      seed: {type: 'string', default: '1'},
    },
  });
  const numbers = (text) => text && list(text).map(Number);
  return {
    rounds: Number(values.rounds),
    seed: Number(values.seed),
    only: values.only && list(values.only),
    kinds: values.kind && list(values.kind),
    sizes: numbers(values.n),
    cpuRates: numbers(values.cpu),
  };
}

/** Whether everything is run, and often enough to be written down for others. */
export const isWhole = ({only, kinds, sizes, cpuRates, rounds}) =>
  !only && !kinds && !sizes && !cpuRates && rounds >= ROUNDS;
