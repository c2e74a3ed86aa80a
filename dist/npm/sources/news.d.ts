import type { News } from '../model/article.js';
import { type ReadingOptions } from './reading.js';
/**
 * Reads news in any format the library knows, recognised by the document's own shape. All formats but JSON Feed are
 * loaded on demand. The news of a text is read once, since many elements of a page may share an address; a parsed
 * document is read each time, since the page may have changed it.
 * @param input a parsed document, or its text: JSON or XML
 * @param base what relative addresses in it are resolved against
 * @param next the next page, where the server has named it; the document's own takes precedence
 * @param options the publisher's time zone, and what receives notes on repairs
 * @throws {Problem} `syntax` when the text is neither JSON nor XML, `shape` when the format is not known, or not one of
 *   its items is readable, `network` when the reader of the format could not be loaded; also as a rejection
 */
export declare const readNews: (input: unknown, base?: string, next?: string, { timeZone, report }?: ReadingOptions) => News | Promise<News>;
