/** Whether a value is a JSON object (not null, not an array). */
export const isRecord = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
/**
 * The own properties of a JSON object, on an object without a prototype; of anything else, none. Reading a key from it
 * never meets what every object inherits, so that `__proto__` or `constructor` in a document is plain data.
 */
export const fields = (value) => ({
    __proto__: null,
    ...(isRecord(value) && value),
});
/**
 * The readable entries of a list.
 * @param values an array; anything else has no entries
 * @param most how many entries are looked at
 * @param readOne gives an entry in the terms wanted, or undefined to skip it
 */
export const collect = (values, most, readOne) => (Array.isArray(values) ? values : [])
    .slice(0, most)
    .map(readOne)
    .filter((value) => value !== undefined);
/** An object without the properties that are undefined, as optional properties are meant. */
export const defined = (record) => Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined));
//# sourceMappingURL=record.js.map