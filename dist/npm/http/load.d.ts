import { Problem } from '../util/problem.js';
export { ENCODING } from './decode.js';
/** A complete response, decoded. All callers that share a request get the same object. */
export interface Answer {
    /** The body as text. */
    readonly text: string;
    /** The address after redirects, used to resolve relative addresses in the document. */
    readonly url: string;
    /** The next page, if the server names it in a `Link` header with `rel="next"`; as written there. */
    readonly next?: string | undefined;
    /** The language of the response (`Content-Language`), if it has exactly one; as written there. */
    readonly language?: string | undefined;
}
export interface LoadOptions {
    /** Aborts this caller's wait. The request itself stops when its last caller aborts. */
    readonly signal?: AbortSignal;
    /** Revalidate the cached response with the server. Default false. */
    readonly fresh?: boolean;
    /** Do not retry a request that got no response, since the caller has another address to try. Default false. */
    readonly hasAlternative?: boolean;
}
/** Loads the document at an absolute `http(s)` address. Rejects with a {@link Problem}, or with the signal's reason. */
export type Load = (address: string, options?: LoadOptions) => Promise<Answer>;
/** The environment of the loader, which tests replace. */
export interface Environment {
    readonly fetch: typeof fetch;
    /** Resolves after a number of milliseconds. */
    readonly sleep: (ms: number) => Promise<void>;
    /** Returns a number from 0 to 1, so that many visitors do not retry at the same time. */
    readonly random: () => number;
    /** Names the problem with a request that got no response. */
    readonly diagnose: (address: string, cause: unknown) => Promise<Problem>;
}
/** Maximum number of bytes of one body: several times the largest feeds and registers seen. */
export declare const MAX_BYTES = 5000000;
/**
 * Creates the only function that fetches: one request at a time per address, with a timeout, a size limit, and up to
 * two retries after network errors, 429 and 5xx. It never sends cookies or custom headers, so a cross-origin request
 * needs no preflight.
 */
export declare function createLoad({ fetch, sleep, random, diagnose }: Environment): Load;
/**
 * Reads a body in chunks, so that an endless one stops at the size limit, and decodes it: `response.text()` would
 * always decode as UTF-8.
 * @throws {Problem} `size`, as a rejection
 */
export declare function readText({ body, headers }: Response): Promise<string>;
/** Returns true if the page preloads a source: `<link rel="preload" as="fetch" crossorigin href="news.json">`. */
export declare const isPreloaded: (address: unknown) => boolean;
/** The page's own loader. `fetch` is looked up for each call, so a page may wrap it. */
export declare const load: Load;
