import type { News } from '../model/article.js';
import { type ReadingOptions } from './reading.js';
/**
 * Reads news in any supported format, recognised by the document's structure. All formats except JSON Feed are loaded
 * on demand. Text is read only once, since many elements of a page may share an address. A parsed document is read each
 * time, since the page may have changed it.
 * @param input a parsed document, or its text: JSON or XML
 * @param base the base for relative addresses
 * @param next the next page named by the server; one named in the document takes precedence
 * @param options the publisher's time zone, the language of the response, and a callback for notes on repairs
 * @throws {Problem} `syntax` if the text is neither JSON nor XML, `shape` if the format is unknown or no item is
 *   readable, `network` if the reader could not be loaded; also as a rejection
 */
export declare const readNews: (input: unknown, base?: string, next?: string, { timeZone, siteLanguage, report }?: ReadingOptions) => News | Promise<News>;
