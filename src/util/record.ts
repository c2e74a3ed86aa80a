/** Whether a value is a JSON object (not null, not an array). */
export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * The own properties of a JSON object, on an object without a prototype; of anything else, none. Reading a key from it
 * never meets what every object inherits, so that `__proto__` or `constructor` in a document is plain data.
 */
export const fields = (value: unknown): Readonly<Record<string, unknown>> => ({
  __proto__: null,
  ...(isRecord(value) && value),
});

/**
 * The readable entries of a list.
 * @param values an array; anything else has no entries
 * @param most how many entries are looked at
 * @param readOne gives an entry in the terms wanted, or undefined to skip it
 */
export const collect = <T>(
  values: unknown,
  most: number,
  readOne: (value: unknown, index: number) => T | undefined,
): T[] =>
  (Array.isArray(values) ? values : [])
    .slice(0, most)
    .map(readOne)
    .filter((value) => value !== undefined);

/** An object without the properties that are undefined, as optional properties are meant. */
export const defined = <T extends object>(record: {[K in keyof T]: T[K] | undefined}): T =>
  Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined)) as T;
