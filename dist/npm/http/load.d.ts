import { Problem } from '../util/problem.js';
export { ENCODING } from './decode.js';
/** A complete answer, decoded. Everyone who waited for the same request gets the same object. */
export interface Answer {
    /** The body as text. */
    readonly text: string;
    /** The address after redirects: what relative addresses in the document are resolved against. */
    readonly url: string;
    /** Where the source goes on, when its server says so: the `Link` header with `rel="next"`, as written there. */
    readonly next?: string | undefined;
}
export interface LoadOptions {
    /** Aborts this caller's wait; the request itself stops when nobody waits for it any more. */
    readonly signal?: AbortSignal;
    /** Ask the server whether its copy has changed instead of trusting the HTTP cache. Default false. */
    readonly fresh?: boolean;
    /** Do not repeat a request without an answer, since the caller has another address to try. Default false. */
    readonly hasAlternative?: boolean;
}
/** Loads the document at an absolute `http(s)` address. Rejects with a {@link Problem}, or with the signal's reason. */
export type Load = (address: string, options?: LoadOptions) => Promise<Answer>;
/** What loading needs from its surroundings; tests pass their own. */
export interface Environment {
    readonly fetch: typeof fetch;
    /** Resolves after so many milliseconds. */
    readonly sleep: (ms: number) => Promise<void>;
    /** A number from 0 to 1, so that many visitors do not retry in step. */
    readonly random: () => number;
    /** Names the problem with a request that had no answer. */
    readonly diagnose: (address: string, cause: unknown) => Promise<Problem>;
}
/** Most bytes of one body: several times the largest feeds and registers seen. */
export declare const MAX_BYTES = 5000000;
/**
 * Makes the one function that fetches: at most one request in flight per address, with a time-out, a cap on the
 * size, and up to two retries after network errors, 429 and 5xx. Cookies are never sent, and no custom header, so a
 * cross-origin request needs no preflight.
 */
export declare function createLoad({ fetch, sleep, random, diagnose }: Environment): Load;
/** Whether the page itself has asked for a source ahead: `<link rel="preload" as="fetch" crossorigin href="news.json">`. */
export declare const isPreloaded: (address: unknown) => boolean;
/** The page's own loader. `fetch` is looked up at each call, so a page may wrap it. */
export declare const load: Load;
