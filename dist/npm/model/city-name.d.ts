/** What tells a name from others: its letters and figures, without case and accents. "Sonderborg" is "Sønderborg". */
export declare const nameKey: (name: string) => string;
/**
 * Whether a name may be compared by its key. One with hidden characters, or with letters that only look like others,
 * is the same as itself alone.
 */
export declare function isPlain(name: string): boolean;
/** The keys of a name's other spellings in a country; none in most. */
export declare const otherKeysIn: (country: string, name: string) => readonly string[];
