/** A text without the characters that turn what follows them, or are none. */
export declare const withoutUnsafe: (text: string) => string;
/**
 * Text from a document as one clean line: control characters removed, white space folded, cut at a limit.
 * @param value anything; only a string (or a number, as some sources write ids) yields text
 * @param limit most characters kept; a longer text ends in an ellipsis
 * @returns the text, or undefined when nothing that can be seen is left
 */
export declare function cleanText(value: unknown, limit: number): string | undefined;
/** A text without case and accents, for comparison. By way of capitals, since ß and ı have none of their own. */
export declare const plainLetters: (text: string) => string;
/** A text without case, accents, blanks and punctuation, for comparison: `Intl.Collator` takes ten milliseconds to wake up. */
export declare const plainName: (text: string) => string;
