import type { News } from '../model/article.js';
/** Whether a document is built like a list of JSON:API’s. An empty list is one. */
export declare function isDrupal(document: unknown): boolean;
/**
 * Maps nodes to news. Those without an id or a title, or not published are skipped and counted.
 * @param document the parsed document
 * @param base its address: what relative addresses are resolved against
 */
export declare function readDrupal(document: unknown, base?: string): News;
/** The news of a document of JSON:API's; undefined for any other. */
export declare const read: (document: unknown, base?: string) => News | undefined;
