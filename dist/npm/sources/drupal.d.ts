import type { News } from '../model/article.js';
import { Reading } from './reading.js';
/** Returns true for a list of JSON:API, or for one node. An empty list is one. */
export declare function isDrupal(document: unknown): boolean;
/**
 * Maps nodes to news. Those without a title, or not published are skipped and counted.
 * @param document the parsed document
 * @param base its address: what relative addresses are resolved against
 */
export declare function readDrupal(document: unknown, base?: string, reading?: Reading): News;
/** The news of a document of JSON:API's; undefined for any other. */
export declare const read: (document: unknown, base?: string, reading?: Reading) => News | undefined;
