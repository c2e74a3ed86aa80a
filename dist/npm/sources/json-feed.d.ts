import type { News } from '../model/article.js';
/** Whether a document is built like a JSON Feed. */
export declare const isJsonFeed: (document: unknown) => boolean;
/** Whether some item has its text as HTML only, so that reading it takes more. */
export declare const needsHtml: (feed: unknown) => boolean;
/**
 * Maps a JSON Feed to news. Items without an id, or with neither title nor text, are skipped and counted.
 * @param feed the parsed document
 * @param base what relative addresses are resolved against
 * @param htmlText gives the text of HTML; without it `content_html` is left alone
 */
export declare function readJsonFeed(feed: unknown, base?: string, htmlText?: (html: string) => string): News;
