/* Checks that the time of a reader grows no faster than its input. */

/** A time that browsers can measure: their clocks may be as coarse as a millisecond. */
const MEASURABLE_MS = 6;
/** The maximum size of an input, in characters; a reader that is still fast at this size is fast enough. */
const MOST = 100_000;
const ROUNDS = 10;
/** A ratio for eight times the input: a quadratic reader has 64. */
const CLEARLY_LINEAR = 16;

/** The shortest of some runs, in milliseconds: longer ones include other work of the machine. */
function timeOf(run: () => unknown, tries: number): number {
  let best = Infinity;
  for (let left = tries; left > 0; left--) {
    const start = performance.now();
    run();
    best = Math.min(best, performance.now() - start);
  }
  return best;
}

/**
 * How many times as long a reader takes for twice the input: 2 if it is linear, 4 if it is quadratic. It compares an
 * input of eight times the length, because a busy machine may double any time.
 * @param make returns an input of about this number of characters
 * @param read the reader; it may throw
 * @returns 0 if the reader is too fast to be measured
 */
export function growthOf(make: (size: number) => unknown, read: (input: never) => unknown): number {
  const time = (size: number, tries: number): number => {
    const input = make(size) as never;
    return timeOf(() => {
      try {
        read(input);
      } catch {
        // Rejecting the input also counts as finishing.
      }
    }, tries);
  };
  for (let size = 20_000; size <= MOST; size *= 4) {
    if (time(size, 1) < MEASURABLE_MS) continue;
    let [short, long] = [time(size, 3), Infinity];
    if (short < MEASURABLE_MS) continue;
    // The shortest times of several rounds: a busy machine makes any single one longer.
    for (let left = ROUNDS; left > 0 && !(long / short < CLEARLY_LINEAR); left--) {
      short = Math.min(short, time(size, 1));
      long = Math.min(long, time(size * 8, 1));
    }
    return Math.cbrt(long / short);
  }
  return 0;
}
