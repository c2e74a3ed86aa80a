import type { News } from '../model/article.js';
import { Reading } from './reading.js';
/** Returns true for a JSON:API list or a single node. An empty list counts. */
export declare function isDrupal(document: unknown): boolean;
/**
 * Maps nodes to news. Nodes that have no title or are unpublished are skipped and counted.
 * @param document the parsed document
 * @param base its address, used to resolve relative addresses
 */
export declare function readDrupal(document: unknown, base?: string, reading?: Reading): News;
/** Returns the news of a JSON:API document; undefined for any other document. */
export declare const read: (document: unknown, base?: string, reading?: Reading) => News | undefined;
