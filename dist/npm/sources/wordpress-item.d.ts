import type { Answer, Load, LoadOptions } from '../http/load.js';
/**
 * Requests a post. Returns the response with the post that has this address, or the first response if none has it.
 * @param bySlug the request by slug
 * @param page the address of the post
 */
export declare function requestItem(load: Load, bySlug: string, page: string, options: LoadOptions): Promise<Answer>;
