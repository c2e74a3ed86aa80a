/** The key of a name: its letters and digits, without case and accents. "Sonderborg" has the key of "Sønderborg". */
export declare const nameKey: (name: string) => string;
/** Returns true if a name has a key. Of thousands of names, most differ in the first letter and need no folding. */
export declare const hasKey: (name: string, key: string) => boolean;
/** Returns false if the first letter of a name rules a key out: an ASCII letter is also the first of its key. */
export declare function mayBegin(name: string, key: string): boolean;
/**
 * Returns true if a name may be compared by its key. A name with hidden characters or lookalike letters matches only
 * the identical text.
 */
export declare function isPlain(name: string): boolean;
/** Returns the alternative spellings of a name in a country. Most countries have none. */
export declare const otherSpellingsIn: (country: string, name: string) => readonly string[];
