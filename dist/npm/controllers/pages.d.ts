import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Load } from '../net/load.js';
import { type Problem } from '../util/problem.js';
/** A part of a source that may go on at another address. */
export interface Page {
    readonly next?: string | undefined;
}
export interface PagesOptions<T extends Page> {
    readonly load: Load;
    readonly read: (document: unknown, base: string, next?: string) => T | Promise<T>;
}
/**
 * Follows a source to its further pages, one after another, when the reader asks for more. An address that has been
 * read is never asked for again, so that a source whose last page names its first comes to an end.
 */
export declare class PagesController<T extends Page> implements ReactiveController {
    #private;
    /** The pages after the first, in order. */
    pages: readonly T[];
    isLoading: boolean;
    /** Why the last attempt failed; the next one may succeed. */
    problem: Problem | undefined;
    constructor(host: ReactiveControllerHost & HTMLElement, options: PagesOptions<T>);
    /** The address of the next page, if there is one that has not been read. */
    next(first: T): string | undefined;
    /**
     * Reads further pages.
     * @param first the first page, which others read
     * @param isEnough asked before each page; a few are read at the most
     * @returns whether the answer is still wanted
     */
    advance(first: T, isEnough: () => boolean): Promise<boolean>;
    /** Counts an address as read: that of the first page, or the one that a page was found at in the end. */
    visit(address: string): void;
    /** Forgets everything, for another source. */
    reset(): void;
    hostDisconnected(): void;
}
