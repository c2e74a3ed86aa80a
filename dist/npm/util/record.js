/** Returns true if a value is a JSON object (not null, not an array). */
export const isRecord = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
/**
 * The own properties of a JSON object, without a prototype; empty for any other value. Reading a key never finds an
 * inherited property, so `__proto__` or `constructor` in a document is plain data.
 */
export const fields = (value) => ({
    __proto__: null,
    ...(isRecord(value) && value),
});
/**
 * Reads the valid entries of a list.
 * @param values an array; any other value has no entries
 * @param most maximum number of entries to read
 * @param readOne converts an entry, or returns undefined to skip it
 */
export const collect = (values, most, readOne) => (Array.isArray(values) ? values : [])
    .slice(0, most)
    .map(readOne)
    .filter((value) => value !== undefined);
/** An object without its undefined properties, as the types of optional properties require. */
export const defined = (record) => Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined));
//# sourceMappingURL=record.js.map