/*
 * Runs a property with random inputs. A failure prints its smallest input, its seed and its path; the same seed and path
 * repeat it: `SEED=… PATH_OF=… node --test --test-name-pattern='title of the test' test/fuzz/news.test.mjs`.
 */
import fc from 'fast-check';

const {RUNS = '2000', SEED, PATH_OF} = process.env;

/** The parameters of a run; `share` makes a slow property run less often. */
const parameters = (/** @type {number} */ share) => ({
  numRuns: Math.max(1, Math.round(Number(RUNS) * share)),
  ...(SEED !== undefined && {seed: Number(SEED)}),
  ...(PATH_OF !== undefined && {path: PATH_OF}),
});

/**
 * Checks that a function accepts every value.
 * @template T
 * @param {fc.Arbitrary<T>} values
 * @param {(value: T) => void} verify throws for a value that breaks the property
 * @param {number} [share] the part of all runs
 */
export function forAll(values, verify, share = 1) {
  fc.assert(fc.property(values, verify), parameters(share));
}

/**
 * The same for an asynchronous function.
 * @template T
 * @param {fc.Arbitrary<T>} values
 * @param {(value: T) => Promise<void>} verify rejects for a value that breaks the property
 * @param {number} [share] the part of all runs
 */
export async function forAllAsync(values, verify, share = 1) {
  await fc.assert(fc.asyncProperty(values, verify), parameters(share));
}
