/** The command line. */
import {parseArgs} from 'node:util';

const TRIALS = 15;
const list = (text) => text.split(',').filter(Boolean);

/** @returns what to run; without flags everything, 15 times */
export function readOptions(args) {
  const {values} = parseArgs({
    args,
    options: {
      trials: {type: 'string', default: String(TRIALS)},
      only: {type: 'string'},
      kind: {type: 'string'},
      n: {type: 'string'},
      cpu: {type: 'string'},
      seed: {type: 'string', default: '1'},
    },
  });
  const numbers = (text) => text && list(text).map(Number);
  return {
    trials: Number(values.trials),
    seed: Number(values.seed),
    only: values.only && list(values.only),
    kinds: values.kind && list(values.kind),
    sizes: numbers(values.n),
    cpuRates: numbers(values.cpu),
  };
}

/** Whether everything is run, and often enough to be written down for others. */
export const isWhole = ({only, kinds, sizes, cpuRates, trials}) =>
  !only && !kinds && !sizes && !cpuRates && trials >= TRIALS;
