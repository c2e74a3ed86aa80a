import { type Problem } from '../util/problem.js';
/**
 * Finds the REST API of a site by trial, and returns its response.
 * @param address the site's address, as the page gives it
 * @param problem the problem with the first request
 * @param ask requests the news from an API address
 * @throws {Problem} the first problem, if no address works
 */
export declare function findSite<T>(address: string, problem: Problem, ask: (address: string, hasAlternative: boolean) => Promise<T>): Promise<{
    readonly answer: T;
    readonly root?: string;
}>;
/**
 * Returns the API addresses to try for a site, the most likely first.
 * @param address the site's address, as the page gives it
 * @param problem the problem with the last request
 */
export declare function rootsAfter(address: string, problem: Problem): string[];
