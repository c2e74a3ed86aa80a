/** Returns true if a value is a JSON object (not null, not an array). */
export const isRecord = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
const OWN = {
    get: (record, key) => (Object.hasOwn(record, key) ? record[key] : undefined),
    has: Object.hasOwn,
};
/**
 * A view of the own properties of a JSON object; empty for any other value. Reading a key never finds an inherited
 * property, so `__proto__` or `constructor` in a document is plain data. It is not a copy: copying an object with 400,000
 * keys would block the page for seconds.
 */
export const fields = (value) => new Proxy(isRecord(value) ? value : {}, OWN);
/**
 * The entries of a JSON object; none for any other value. Faster than the entries of a view.
 * @param most maximum number of entries to read
 */
export const entriesOf = (value, most = Infinity) => {
    const record = isRecord(value) ? value : {};
    return Object.keys(record)
        .slice(0, most)
        .map((key) => [key, record[key]]);
};
/** A copy of some own properties of a JSON object; empty for any other value. */
export const pick = (value, keys) => {
    const record = isRecord(value) ? value : {};
    return Object.fromEntries(keys.filter((key) => Object.hasOwn(record, key)).map((key) => [key, record[key]]));
};
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