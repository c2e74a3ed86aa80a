/** Returns true if a value is a JSON object (not null, not an array). */
export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const OWN: ProxyHandler<Record<string, unknown>> = {
  get: (record, key) => (Object.hasOwn(record, key) ? record[key as string] : undefined),
  has: Object.hasOwn,
};

/**
 * A view of the own properties of a JSON object; empty for any other value. Reading a key never finds an inherited
 * property, so `__proto__` or `constructor` in a document is plain data. It is not a copy: copying an object with 400,000
 * keys would block the page for seconds.
 */
export const fields = (value: unknown): Readonly<Record<string, unknown>> =>
  new Proxy(isRecord(value) ? value : {}, OWN);

/**
 * The entries of a JSON object; none for any other value. Faster than the entries of a view.
 * @param most maximum number of entries to read
 */
export const entriesOf = (value: unknown, most = Infinity): [string, unknown][] => {
  const record = isRecord(value) ? value : {};
  return Object.keys(record)
    .slice(0, most)
    .map((key) => [key, record[key]]);
};

/** A copy of some own properties of a JSON object; empty for any other value. */
export const pick = (value: unknown, keys: readonly string[]): Readonly<Record<string, unknown>> => {
  const record = isRecord(value) ? value : {};
  return Object.fromEntries(keys.filter((key) => Object.hasOwn(record, key)).map((key) => [key, record[key]]));
};

/**
 * Reads the valid entries of a list.
 * @param values an array; any other value has no entries
 * @param most maximum number of entries to read
 * @param readOne converts an entry, or returns undefined to skip it
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

/** An object without its undefined properties, as the types of optional properties require. */
export const defined = <T extends object>(record: {[K in keyof T]: T[K] | undefined}): T =>
  Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined)) as T;
