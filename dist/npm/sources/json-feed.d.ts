import type { News } from '../model/article.js';
import { fields } from '../util/record.js';
import { Reading } from './reading.js';
type Fields = ReturnType<typeof fields>;
/** Returns true if a document has the structure of a JSON Feed. */
export declare const isJsonFeed: (document: unknown) => boolean;
/**
 * Returns true if some item has only HTML text, or escaped plain text, so that the HTML reader is needed. A text may
 * show a character reference as it is, and decoding it again would change it, so a feed can rule that out.
 */
export declare function needsHtml(feed: unknown): boolean;
/**
 * All properties that are read from a feed, its items, and the objects inside them, apart from `items` and
 * `content_html`. All others are ignored, because an object may have 400,000.
 */
export declare const READ: string[];
/**
 * Maps a JSON Feed to news. Items with neither title nor text are skipped and counted.
 * @param feed the parsed document
 * @param base the base for relative addresses
 * @param htmlText converts HTML to text; without it, `content_html` is ignored
 */
export declare function readJsonFeed(feed: unknown, base?: string, htmlText?: (html: string) => string, reading?: Reading): News;
/** Returns the summary of an item, or otherwise its plain text. */
export declare const plainText: ({ summary, content_text }: Fields) => string | undefined;
export {};
