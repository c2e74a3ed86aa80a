import type { Article, News } from '../../model/article.js';
/** Which articles of a source are wanted; all of them by default. */
export interface Filter {
    /** A topic, compared without case and diacritics. */
    readonly tag?: string | undefined;
    /** A language, by a canonical tag. Articles of which no language is known stay. */
    readonly language?: string | undefined;
}
/**
 * The articles of a source's pages that pass the filter, each once, as the first page has it that names it: pages shift
 * while they are read, and the first one is read anew most often.
 */
export declare function selectArticles(pages: readonly News[], { tag, language }: Filter): Article[];
