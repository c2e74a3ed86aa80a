import type { Load, LoadOptions } from '../http/load.js';
/**
 * The address of the posts on a topic, by the names of categories and tags.
 * @param posts an address of posts
 * @returns undefined if the site has no such topic; the address of all posts where the site does not tell
 */
export declare function topicAddress(load: Load, posts: string, tag: string, options: LoadOptions): Promise<string | undefined>;
