import type { Locale } from '../../locale/locale.js';
import type { News } from '../../model/article.js';
/** How far a reader has gone in a source: beyond the first page, and beyond the limit. */
export interface Progress {
    /** The pages read so far, in order, with the first as it was then: what it has lost since may be on no other. */
    pages: readonly News[];
    /** Articles shown beyond the limit. */
    extra: number;
    isLoading: boolean;
    /**
     * The words about the last step, in the language of the moment: for everybody when it failed, otherwise for screen
     * readers.
     */
    announcement: {
        readonly notice: (locale: Locale) => string;
        readonly isQuiet: boolean;
    } | undefined;
    /** Addresses that have been read, and are never requested again: a source whose last page names its first ends. */
    readonly visited: Set<string>;
    /** Ends a step that is under way. */
    abort: AbortController;
}
/** At the beginning of a source. */
export declare const begin: () => Progress;
/** The address of the next page, if there is one that has not been read. */
export declare function nextPage({ pages, visited }: Progress, first: News): string | undefined;
