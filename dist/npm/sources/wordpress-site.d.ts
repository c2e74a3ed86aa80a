import { type Problem } from '../util/problem.js';
/**
 * Finds the interface of a site by trying, and what it answers.
 * @param address the site's, as the page names it
 * @param problem what the first request has met
 * @param ask requests the news of an interface
 * @throws {Problem} the first one, where none answers
 */
export declare function findSite<T>(address: string, problem: Problem, ask: (address: string, hasAlternative: boolean) => Promise<T>): Promise<{
    readonly answer: T;
    readonly root?: string;
}>;
/**
 * The interfaces to try for a site, the likeliest first.
 * @param address the site's, as the page names it
 * @param problem what the last request has met
 */
export declare function rootsAfter(address: string, problem: Problem): string[];
