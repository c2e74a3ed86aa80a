import type { News } from '../model/article.js';
/**
 * Reads news in any format the library knows, recognised by the document's own shape. All but JSON Feed come as files
 * of their own, when one is met.
 * @param input a parsed document, or its text: JSON or XML
 * @param base what relative addresses in it are resolved against
 * @param next the next page, where the server has named it; what the document itself says goes first
 * @throws {Problem} `syntax` when the text is neither JSON nor XML, `shape` when the format is not known, or not one of
 *   its items is readable, `network` when the file for the format could not be had; also as a rejection
 */
export declare const readNews: (input: unknown, base?: string, next?: string) => News | Promise<News>;
