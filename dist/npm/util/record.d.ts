/** Returns true if a value is a JSON object (not null, not an array). */
export declare const isRecord: (value: unknown) => value is Record<string, unknown>;
/**
 * A view of the own properties of a JSON object; empty for any other value. Reading a key never finds an inherited
 * property, so `__proto__` or `constructor` in a document is plain data. It is not a copy: copying an object with 400,000
 * keys would block the page for seconds.
 */
export declare const fields: (value: unknown) => Readonly<Record<string, unknown>>;
/**
 * The entries of a JSON object; none for any other value. Faster than the entries of a view.
 * @param most maximum number of entries to read
 */
export declare const entriesOf: (value: unknown, most?: number) => [string, unknown][];
/** A copy of some own properties of a JSON object; empty for any other value. */
export declare const pick: (value: unknown, keys: readonly string[]) => Readonly<Record<string, unknown>>;
/**
 * Reads the valid entries of a list.
 * @param values an array; any other value has no entries
 * @param most maximum number of entries to read
 * @param readOne converts an entry, or returns undefined to skip it
 */
export declare const collect: <T>(values: unknown, most: number, readOne: (value: unknown, index: number) => T | undefined) => T[];
/** An object without its undefined properties, as the types of optional properties require. */
export declare const defined: <T extends object>(record: { [K in keyof T]: T[K] | undefined; }) => T;
