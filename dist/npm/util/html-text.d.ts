/** Returns the characters of an uncommon name; undefined if HTML has no such name. */
export type CharacterNames = (name: string) => string | undefined;
/**
 * Returns the text that a reader sees: without tags and comments, and with character references decoded once.
 * @param html markup from a source; it need not be well-formed. The running time is linear in its length
 * @param more knows the uncommon names
 * @returns plain text; white space is kept, with a space where blocks start or end
 */
export declare function htmlText(html: string, more?: CharacterNames): string;
/**
 * Decodes `&amp;`, `&#233;`, `&#xE9;` and names, once. Anything else, including names unknown to HTML, is left
 * unchanged.
 * @param more knows the uncommon names
 */
export declare function decodeReferences(text: string, more?: CharacterNames): string;
