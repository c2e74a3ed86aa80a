import type { Answer, Load, LoadOptions } from '../http/load.js';
import { type Question } from './news-address.js';
/**
 * Loads the news at an address. For a WordPress site, the front page is enough, in any folder and with any form of
 * permalinks.
 * @param isPreloaded true if the page has preloaded this exact address
 */
export declare function requestNews(load: Load, address: string, question: Question, options?: LoadOptions, isPreloaded?: boolean): Promise<Answer>;
/**
 * Returns a key for everything apart from the address that a response depends on: when the key changes, the source is
 * requested again. Undefined for sources that always return the same document.
 */
export declare function questionKey(address: string, { tag, ...question }: Question): string | undefined;
