import type { Load, LoadOptions } from '../http/load.js';
/**
 * Returns the address of the posts on a topic, given the name of a category or tag.
 * @param posts the address of posts
 * @returns undefined if the site has no such topic; the address of all posts if the site does not reveal its terms
 */
export declare function topicAddress(load: Load, posts: string, tag: string, options: LoadOptions): Promise<string | undefined>;
