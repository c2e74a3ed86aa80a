import assert from 'node:assert/strict';
import {test} from 'node:test';
import {geometricMean, geometricMeans, median, quantile, quartiles, randomFrom, ratio, shuffle} from '../stats.mjs';

/** @type {(actual: number, expected: number, within: number) => void} */
const near = (actual, expected, within) =>
  assert.ok(Math.abs(actual - expected) <= within, `${actual} is not within ${within} of ${expected}`);

test('a quantile lies between the two adjacent values, in any input order', () => {
  assert.equal(quantile([4, 1, 3, 2], 0), 1);
  assert.equal(quantile([4, 1, 3, 2], 1), 4);
  assert.equal(quantile([4, 1, 3, 2], 0.5), 2.5);
  assert.equal(quantile([10, 20], 0.25), 12.5);
  assert.deepEqual(quartiles([1, 2, 3, 4, 5]), [2, 4]);
  assert.ok(Number.isNaN(quantile([], 0.5)));
});

test('sorting does not change the input', () => {
  const values = [3, 1, 2];
  assert.equal(median(values), 2);
  assert.deepEqual(values, [3, 1, 2]);
});

test('numbers are sorted as numbers', () => assert.equal(median([10, 9, 100]), 10));

test('the geometric mean of a half and two is one', () => near(geometricMean([0.5, 2]), 1, 1e-12));

test('the geometric means of two series are computed value by value', () =>
  assert.deepEqual(geometricMeans([1, 9], [4, 4]), [2, 6]));

test('a series that is always one and a half times another has that ratio, with no spread', () => {
  const {value, low, high} = ratio([15, 30, 60], [10, 20, 40]);
  for (const each of [value, low, high]) near(each, 1.5, 1e-12);
});

test('the ratio is a ratio of geometric means', () => {
  const [values, others] = [
    [3, 8, 5],
    [2, 4, 6],
  ];
  near(ratio(values, others).value, geometricMean(values) / geometricMean(others), 1e-12);
});

test('a round that was slow for both series does not change the ratio', () => {
  const calm = ratio([12, 12, 12], [10, 10, 10]);
  const busy = ratio([12, 120, 12], [10, 100, 10]);
  near(busy.value, calm.value, 1e-12);
  near(busy.high, calm.high, 1e-12);
});

test('the interval contains the true ratio of noisy series about 95 times in 100', () => {
  const random = randomFrom(7);
  const noisy = (/** @type {number} */ level) => level * Math.exp((random() + random() + random() - 1.5) * 0.4);
  let held = 0;
  for (let run = 0; run < 300; run++) {
    const values = Array.from({length: 20}, () => noisy(11));
    const others = Array.from({length: 20}, () => noisy(10));
    const {low, high} = ratio(values, others, {resamples: 400, random});
    if (low <= 1.1 && 1.1 <= high) held++;
  }
  assert.ok(held >= 300 * 0.88 && held <= 300 * 0.99, `${held} of 300`);
});

test('a seed always gives the same numbers, and another seed gives others', () => {
  const series = (/** @type {number} */ seed) => Array.from({length: 5}, randomFrom(seed));
  assert.deepEqual(series(3), series(3));
  assert.notDeepEqual(series(3), series(4));
  assert.ok(series(3).every((value) => value >= 0 && value < 1));
});

test('shuffling keeps every item, and every order is equally likely', () => {
  const random = randomFrom(5);
  /** @type {Map<string, number>} */
  const counts = new Map();
  for (let run = 0; run < 6000; run++) {
    const order = shuffle(['a', 'b', 'c'], random).join('');
    counts.set(order, (counts.get(order) ?? 0) + 1);
  }
  assert.deepEqual([...counts.keys()].sort(), ['abc', 'acb', 'bac', 'bca', 'cab', 'cba']);
  for (const count of counts.values()) near(count, 1000, 150);
});
