/** A text without the characters that turn what follows them, or are none. */
export declare const withoutUnsafe: (text: string) => string;
/**
 * Text from a document as one clean line: control characters removed, white space folded, cut at a limit.
 * @param value anything; only a string (or a number, as some sources write ids) yields text
 * @param limit most characters kept; a longer text ends in an ellipsis
 * @returns the text, or undefined when nothing readable is left
 */
export declare function cleanText(value: unknown, limit: number): string | undefined;
/** Whether two names are the same but for case, diacritics, blanks and punctuation: "Sonderborg" is "Sønderborg". */
export declare function isSameName(one: string, other: string): boolean;
