import type { News } from '../model/article.js';
/** Whether a document is built like a JSON Feed. */
export declare const isJsonFeed: (document: unknown) => boolean;
/**
 * Maps a JSON Feed to news. Items without an id, or with neither title nor text, are skipped and counted.
 * @param feed the parsed document
 * @param base what relative addresses are resolved against
 */
export declare function readJsonFeed(feed: unknown, base?: string): News;
