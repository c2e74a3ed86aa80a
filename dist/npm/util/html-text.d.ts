/** Gives the characters of a name that is none of the common ones; undefined where HTML has no such name. */
export type CharacterNames = (name: string) => string | undefined;
/**
 * What a reader sees of markup: tags and comments gone, character references decoded once.
 * @param html markup as a source wrote it; it need not be well-formed. The time taken grows with its length only
 * @param more knows the names that are not common
 * @returns plain text; white space is as it was, with a blank where a block began or ended
 */
export declare function htmlText(html: string, more?: CharacterNames): string;
/**
 * Decodes `&amp;`, `&#233;`, `&#xE9;` and names, once. What is no reference, or has a name that HTML does not have, stays
 * as it is written.
 * @param more knows the names that are not common
 */
export declare function decodeReferences(text: string, more?: CharacterNames): string;
