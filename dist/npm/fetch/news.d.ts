import type { Article } from '../model/article.js';
/** An article, and what has to be remembered about it. */
export interface Entry {
    readonly article: Article;
    /** The positions of the sources that have it. */
    readonly from: readonly number[];
    /** The origin of the source that has chosen its picture; undefined if the source is private or a file. */
    readonly chooser?: string | undefined;
}
/** The articles of one source. */
export interface Part {
    readonly entries: readonly Entry[];
    /** The source has more articles than these. */
    readonly hasMore: boolean;
}
export interface Filter {
    /** The most articles. */
    readonly limit: number;
    readonly tag?: string | undefined;
    /** A canonical tag. */
    readonly language?: string | undefined;
}
export interface Merged {
    readonly entries: readonly Entry[];
    /** The sources with articles that have no room. */
    readonly shortened: ReadonlySet<number>;
    /** The sources with articles that another source has too, and that are as there. */
    readonly displaced: ReadonlySet<number>;
}
/** Selects entries as `<news-list>` selects articles. */
export declare function selectEntries(entries: readonly Entry[], { tag, language }: Omit<Filter, 'limit'>): readonly Entry[];
/**
 * Merges the articles of several sources, newest first; undated ones come last. Articles of one day keep the order of
 * their sources, since only the day is known. A single source keeps its own order, which may have reasons, such as
 * posts that its site shows first.
 *
 * An article that several sources have appears once, as in the first of them. Two articles are the same if their
 * addresses are, or without an address if their id and title are.
 */
export declare function mergeNews(parts: readonly Part[], filter: Filter): Merged;
/** Sorts articles by their day. Undated ones come last. */
export declare const newestFirst: <T extends Pick<Entry, "article">>(entries: readonly T[]) => T[];
