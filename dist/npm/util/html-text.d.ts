/**
 * What a reader sees of markup: tags and comments gone, character references decoded once.
 * @param html markup as a source wrote it; it need not be well-formed. The time taken grows with its length only
 * @returns plain text; white space is as it was, with a blank where a block began or ended
 */
export declare function htmlText(html: string): string;
/**
 * Decodes `&amp;`, `&#233;`, `&#xE9;` and the names that are in use, once. What is no reference, or has a name that is
 * not known here, stays as it is.
 */
export declare function decodeReferences(text: string): string;
