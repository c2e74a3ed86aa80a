import type { News } from '../model/article.js';
import { fields } from '../util/record.js';
import { Reading } from './reading.js';
type Fields = ReturnType<typeof fields>;
/** Whether a document is built like a JSON Feed. */
export declare const isJsonFeed: (document: unknown) => boolean;
/** Returns true if some item has its text as HTML only, or plain text with escapes, so that reading it takes more. */
export declare function needsHtml(feed: unknown): boolean;
/**
 * Maps a JSON Feed to news. Items with neither title nor text are skipped and counted.
 * @param feed the parsed document
 * @param base what relative addresses are resolved against
 * @param htmlText gives the text of HTML; without it `content_html` is left alone
 */
export declare function readJsonFeed(feed: unknown, base?: string, htmlText?: (html: string) => string, reading?: Reading): News;
/** The summary of an item, otherwise its text, where they are plain. */
export declare const plainText: ({ summary, content_text }: Fields) => string | undefined;
export {};
