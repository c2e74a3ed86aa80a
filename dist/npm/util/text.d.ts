/** Removes control characters, and characters that change the direction of the text after them. */
export declare const withoutUnsafe: (text: string) => string;
/**
 * Cleans text from a document to a single line: removes control characters, collapses white space, and truncates.
 * @param value anything; only a string (or a number, because some sources use numeric ids) yields text
 * @param limit maximum number of characters; a longer text ends in an ellipsis
 * @returns the text, or undefined if nothing visible is left
 */
export declare function cleanText(value: unknown, limit: number): string | undefined;
/** Text without case and accents, for comparison. Converts to uppercase first, which turns ß into SS and ı into I. */
export declare const plainLetters: (text: string) => string;
/**
 * Text without case, accents, spaces and punctuation, for comparison: creating an `Intl.Collator` takes ten
 * milliseconds.
 */
export declare const plainName: (text: string) => string;
/**
 * Makes the first letter a capital, as at the start of a sentence. Georgian letters stay: the script has capitals only
 * for words that are capitals throughout.
 * @param tag the language of the text
 */
export declare const capitalized: (text: string, tag: string) => string;
