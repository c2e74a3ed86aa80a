import type { Locale } from '../../locale/locale.js';
import type { News } from '../../model/article.js';
/** How far a reader has gone beyond the first page and the limit. */
export interface Progress {
    /**
     * The pages read so far, in order. They include the first page as it was then, because articles that it has lost
     * since may be on no other page.
     */
    pages: readonly News[];
    /** Articles shown beyond the limit. */
    extra: number;
    isLoading: boolean;
    /**
     * True for a moment after the last articles: the button is invisible, but removing it at once would move the reading
     * place of screen readers behind the list, although the focus is on a new article.
     */
    isLeaving: boolean;
    /**
     * The notice about the last step, in the current language: for all readers if it failed, otherwise for screen
     * readers.
     */
    announcement: {
        readonly notice: (locale: Locale) => string;
        readonly isQuiet: boolean;
    } | undefined;
    /**
     * Addresses that have been read, and are never requested again. This stops at a last page that
     * links back to the first one.
     */
    readonly visited: Set<string>;
    /** Aborts a step in progress. */
    abort: AbortController;
}
/** The start of a source. */
export declare const begin: () => Progress;
/** The address of the next page, if it has not been read yet. */
export declare function nextPage({ pages, visited }: Progress, first: News): string | undefined;
