/** The command line. */
import {parseArgs} from 'node:util';

const ROUNDS = 15;
const list = (/** @type {string | undefined} */ text) => (text ? text.split(',').filter(Boolean) : undefined);

/**
 * Reads what to run; the default is everything, in 15 rounds.
 * @param {string[]} args
 */
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
      before: {type: 'string'},
    },
  });
  return {
    rounds: Number(values.rounds),
    seed: Number(values.seed),
    before: values.before,
    only: list(values.only),
    kinds: list(values.kind),
    sizes: list(values.n)?.map(Number),
    cpuRates: list(values.cpu)?.map(Number),
  };
}

/**
 * Returns true if everything is run, with enough rounds to publish the results.
 * @param {ReturnType<typeof readOptions>} options
 */
export const isWhole = ({only, kinds, sizes, cpuRates, rounds, before}) =>
  !before && !only && !kinds && !sizes && !cpuRates && rounds >= ROUNDS;
