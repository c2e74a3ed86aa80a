import type { News } from '../model/article.js';
import { Reading } from './reading.js';
export { requestItem } from './wordpress-item.js';
/**
 * Returns true if a document has the structure of a list of posts or of one post (`/posts/5`). An empty list counts.
 */
export declare function isWordPress(document: unknown): boolean;
/**
 * Maps posts to news. Posts that are unpublished or have neither title nor excerpt are skipped and counted.
 * @param document the parsed document: a list of posts, or one post
 * @param base the base for relative addresses
 */
export declare const readWordPress: (document: unknown, base?: string, reading?: Reading) => News;
/** Returns the news of a document with a list of posts or one post; undefined for any other document. */
export declare const read: (document: unknown, base?: string, reading?: Reading) => News | undefined;
