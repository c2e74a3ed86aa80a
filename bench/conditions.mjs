/**
 * Conditions under which pages are measured.
 *
 * @typedef {object} Condition
 * @property {string} name
 * @property {'cards' | 'slow-4g' | 'page' | 'slow-page'} kind n cards from one feed, or all four elements; each also on a
 *   slow network
 * @property {number} n number of cards
 * @property {number} cpu factor of CPU throttling
 * @property {number} turns number of trials per round
 */

/** Factors of CPU throttling: a fast computer, and roughly an old phone. */
export const CPU_RATES = [1, 4];
/** Numbers of cards. */
export const SIZES = [1, 12, 100, 1000];
/** The cost of one card is the slope between these two. */
export const SLOPE = [100, 1000];
/** `Slow 4G` as in Chromium's developer tools. */
export const SLOW_4G = {offline: false, latency: 562.5, downloadThroughput: 180_000, uploadThroughput: 84_375};

/** @param {Pick<Condition, 'kind'>} condition */
export const hasAllElements = ({kind}) => kind === 'page' || kind === 'slow-page';
/** @param {Pick<Condition, 'kind'>} condition */
export const isSlow = ({kind}) => kind === 'slow-4g' || kind === 'slow-page';

/**
 * Number of trials per round: four where the differences to detect are smaller than the variation between fifteen
 * trials of one page.
 * @param {Pick<Condition, 'kind' | 'n'>} condition
 */
const turnsOf = ({kind, n}) => (!isSlow({kind}) && n === 12 ? 4 : 1);

/**
 * The part of a condition that does not depend on the speed.
 * @param {Pick<Condition, 'kind' | 'n'>} condition
 */
export const pageOf = ({kind, n}) => `${kind} ${n}`;

/** @type {Pick<Condition, 'kind' | 'n' | 'cpu'>[]} */
const measured = [
  ...CPU_RATES.flatMap((cpu) => SIZES.map((n) => ({kind: /** @type {const} */ ('cards'), n, cpu}))),
  {kind: 'slow-4g', n: 12, cpu: 1},
  ...CPU_RATES.map((cpu) => ({kind: /** @type {const} */ ('page'), n: 12, cpu})),
  {kind: 'slow-page', n: 12, cpu: 1},
];
/** @type {Condition[]} */
export const conditions = measured.map((each) => ({
  ...each,
  turns: turnsOf(each),
  name: `${pageOf(each)} ${each.cpu}×`,
}));
