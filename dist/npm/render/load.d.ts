import { type Load } from '../http/load.js';
/** How a page's sources are loaded. */
export interface LoadSettings {
    readonly fetch: typeof fetch;
    readonly signal: AbortSignal | undefined;
    /** Returns true if the page allows an absolute address. */
    readonly isAllowed: (address: string) => boolean;
    /** The page limits its sources, so redirects are checked too. */
    readonly isLimited: boolean;
}
/** Creates the loader of one page. */
export declare function createPageLoad({ fetch, signal, isAllowed, isLimited }: LoadSettings): Load;
