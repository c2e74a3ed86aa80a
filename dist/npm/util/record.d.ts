/** Whether a value is a JSON object (not null, not an array). */
export declare const isRecord: (value: unknown) => value is Record<string, unknown>;
/**
 * The own properties of a JSON object, on an object without a prototype; of anything else, none. Reading a key from it
 * never meets what every object inherits, so that `__proto__` or `constructor` in a document is plain data.
 */
export declare const fields: (value: unknown) => Readonly<Record<string, unknown>>;
/**
 * The readable entries of a list.
 * @param values an array; anything else has no entries
 * @param most how many entries are looked at
 * @param readOne gives an entry in the terms wanted, or undefined to skip it
 */
export declare const collect: <T>(values: unknown, most: number, readOne: (value: unknown, index: number) => T | undefined) => T[];
/** An object without the properties that are undefined, as optional properties are meant. */
export declare const defined: <T extends object>(record: { [K in keyof T]: T[K] | undefined; }) => T;
