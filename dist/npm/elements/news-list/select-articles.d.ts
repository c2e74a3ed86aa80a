import type { Article, News } from '../../model/article.js';
/** Which articles of a source to select; by default all of them. */
export interface Filter {
    /** A topic, compared without case and diacritics. */
    readonly tag?: string | undefined;
    /** A language, as a canonical tag. Articles without a known language are kept. */
    readonly language?: string | undefined;
}
/**
 * Returns the articles on a source's pages that match the filter, without duplicates. The first copy wins: pages shift
 * while they are read, and the first page is reloaded most often.
 */
export declare function selectArticles(pages: readonly News[], { tag, language }: Filter): Article[];
