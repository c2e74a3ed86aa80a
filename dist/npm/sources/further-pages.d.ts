import type { Load } from '../http/load.js';
import type { News } from '../model/article.js';
import { type Problem } from '../util/problem.js';
/** Maximum number of further pages read in one step. docs/data.md states it. */
export declare const MOST_PAGES = 5;
export interface Pages {
    readonly load: Load;
    readonly read: (text: string, base: string, next: string | undefined) => News | Promise<News>;
    readonly signal?: AbortSignal | undefined;
    /** Addresses that have been read. They are never requested again. */
    readonly visited: Set<string>;
}
/** The pages that were read, and the problem that ended reading, if any. */
export interface FurtherPages {
    readonly pages: readonly News[];
    readonly problem?: Problem;
}
/**
 * Reads pages until there is enough, the source ends, or the limit is reached.
 * @param next the address of the first one
 */
export declare function readPages(next: string | undefined, isEnough: (pages: readonly News[]) => boolean, { load, read, signal, visited }: Pages): Promise<FurtherPages>;
/**
 * Adds further pages to the first one, until there is enough.
 * @param base address of the first page
 * @param warn receives the problem that ended reading; the pages read before it are shown
 */
export declare function readOn(first: News, base: string, isEnough: (news: News) => boolean, warn: (problem: Problem) => void, { load, read, signal }: Omit<Pages, 'visited'>): Promise<News>;
