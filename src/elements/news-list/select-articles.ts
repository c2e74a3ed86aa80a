import type {Article, News} from '../../model/article.js';
import {isSameLanguage} from '../../util/language-tag.js';
import {plainName} from '../../util/text.js';

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
export function selectArticles(pages: readonly News[], {tag, language}: Filter): Article[] {
  const seen = new Set<string>();
  const isNew = ({id}: Article): boolean => seen.size < seen.add(id).size;
  const wanted = tag && plainName(tag);
  // A source has few topics, and many articles on each.
  const isWanted = memoizeEach((each: string) => plainName(each) === wanted);
  return pages
    .flatMap(({articles}) => articles)
    .filter(
      (article) =>
        isNew(article) &&
        (!tag || article.tags?.some(isWanted)) &&
        (!language || !article.language || isSameLanguage(article.language, language)),
    );
}

/** A predicate that is computed once for each text. */
function memoizeEach(compute: (text: string) => boolean): (text: string) => boolean {
  const results = new Map<string, boolean>();
  return (text) => {
    let result = results.get(text);
    if (result === undefined) results.set(text, (result = compute(text)));
    return result;
  };
}
