import type { News } from '../model/article.js';
/** Whether a document is built like a list of posts. An empty list is one. */
export declare function isWordPress(document: unknown): boolean;
/**
 * Maps posts to news. Those without an id, with neither title nor excerpt, or not published are skipped and counted.
 * @param document the parsed document
 * @param base what relative addresses are resolved against
 */
export declare const readWordPress: (document: unknown, base?: string) => News;
/** The news of a document that is a list of posts; undefined for any other. */
export declare const read: (document: unknown, base?: string) => News | undefined;
