/**
 * Under which conditions a page is measured.
 *
 * @typedef {object} Condition
 * @property {string} name
 * @property {'cards' | 'slow-4g' | 'page'} kind n cards from one feed, the same over a slow network, or all four elements
 * @property {number} n how many cards
 * @property {number} cpu how many times slower the processor is
 * @property {number} turns in each round
 */

/** How many times slower Chromium runs the page's thread: a good computer, and about an old phone. */
export const CPU_RATES = [1, 4];
/** How many cards. */
export const SIZES = [1, 12, 100, 1000];
/** Between these two the costs of one card are the slope. */
export const SLOPE = [100, 1000];
/** `Slow 4G` of Chromium's developer tools. */
export const SLOW_4G = {offline: false, latency: 562.5, downloadThroughput: 180_000, uploadThroughput: 84_375};

/**
 * How often a page is measured in one round: four times where what is told apart is less than what fifteen trials of the
 * same page differ by.
 * @param {Pick<Condition, 'kind' | 'n'>} condition
 */
const turnsOf = ({kind, n}) => (kind !== 'slow-4g' && n === 12 ? 4 : 1);

/**
 * What is the same at any speed.
 * @param {Pick<Condition, 'kind' | 'n'>} condition
 */
export const pageOf = ({kind, n}) => `${kind} ${n}`;

/** @type {Pick<Condition, 'kind' | 'n' | 'cpu'>[]} */
const measured = [
  ...CPU_RATES.flatMap((cpu) => SIZES.map((n) => ({kind: /** @type {const} */ ('cards'), n, cpu}))),
  {kind: 'slow-4g', n: 12, cpu: 1},
  ...CPU_RATES.map((cpu) => ({kind: /** @type {const} */ ('page'), n: 12, cpu})),
];
/** @type {Condition[]} */
export const conditions = measured.map((each) => ({
  ...each,
  turns: turnsOf(each),
  name: `${pageOf(each)} ${each.cpu}×`,
}));
