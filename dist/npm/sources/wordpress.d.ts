import type { News } from '../model/article.js';
import { Reading } from './reading.js';
/** Whether a document is built like a list of posts, or like one post (`/posts/5`). An empty list is one. */
export declare function isWordPress(document: unknown): boolean;
/**
 * Maps posts to news. Those with neither title nor excerpt, or not published are skipped and counted.
 * @param document the parsed document: a list of posts, or one post
 * @param base what relative addresses are resolved against
 */
export declare const readWordPress: (document: unknown, base?: string, reading?: Reading) => News;
/** The news of a document that is a list of posts, or one post; undefined for any other. */
export declare const read: (document: unknown, base?: string, reading?: Reading) => News | undefined;
