import type { Answer, Load, LoadOptions } from '../http/load.js';
import { type Question } from './news-address.js';
/**
 * Loads the news at an address. A WordPress site may be given by its front page, wherever it lives and whatever form
 * its addresses have.
 * @param isPreloaded whether the page has preloaded the address as it is written
 */
export declare function requestNews(load: Load, address: string, question: Question, options?: LoadOptions, isPreloaded?: boolean): Promise<Answer>;
/**
 * What an answer depends on besides the address: with another key it is requested again. Sources that cannot be asked
 * have one key.
 */
export declare function questionKey(address: string, { tag, ...question }: Question): string | undefined;
