/** Statistics, independent of the measured quantity. */

/**
 * The quantile of sorted values, interpolated between two of them.
 * @type {(values: number[], share: number) => number}
 */
export function quantile(values, share) {
  if (!values.length) return NaN;
  const sorted = values.toSorted((a, b) => a - b);
  const position = (sorted.length - 1) * share;
  const below = Math.floor(position);
  const above = Math.ceil(position);
  return sorted[below] + (sorted[above] - sorted[below]) * (position - below);
}

export const median = (/** @type {number[]} */ values) => quantile(values, 0.5);

/**
 * The first and the third quartile.
 * @param {number[]} values
 */
export const quartiles = (values) => [quantile(values, 0.25), quantile(values, 0.75)];

export const geometricMean = (/** @type {number[]} */ values) => Math.exp(mean(values.map(Math.log)));

const mean = (/** @type {number[]} */ values) => values.reduce((sum, value) => sum + value, 0) / values.length;

/**
 * The ratio of the geometric means of two series, with its 95 % interval by bootstrap; values with the same index come
 * from the same round. The bootstrap draws rounds, not single values, so that a machine that was busy for a while
 * affects both series.
 * @param {number[]} values
 * @param {number[]} others
 */
export function ratio(values, others, {resamples = 2000, random = randomFrom(1)} = {}) {
  const logs = values.map((value, index) => Math.log(value / others[index]));
  const drawn = Array.from({length: resamples}, () =>
    Math.exp(mean(logs.map(() => logs[Math.floor(random() * logs.length)]))),
  );
  return {value: Math.exp(mean(logs)), low: quantile(drawn, 0.025), high: quantile(drawn, 0.975)};
}

/**
 * The geometric means of two series, value by value.
 * @type {(values: number[], others: number[]) => number[]}
 */
export const geometricMeans = (values, others) => values.map((value, index) => geometricMean([value, others[index]]));

/**
 * Pseudo-random numbers from 0 to 1, the same for the same seed (mulberry32).
 * @param {number} seed
 */
export function randomFrom(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/**
 * Shuffles items (Fisher–Yates).
 * @template Item
 * @param {Item[]} items
 * @param {() => number} random
 */
export function shuffle(items, random) {
  const shuffled = [...items];
  for (let last = shuffled.length - 1; last > 0; last--) {
    const other = Math.floor(random() * (last + 1));
    [shuffled[last], shuffled[other]] = [shuffled[other], shuffled[last]];
  }
  return shuffled;
}
