import { isSameLanguage } from '../../util/language-tag.js';
import { plainName } from '../../util/text.js';
/**
 * Returns the articles on a source's pages that match the filter, without duplicates. The first copy wins: pages shift
 * while they are read, and the first page is reloaded most often.
 */
export function selectArticles(pages, { tag, language }) {
    const seen = new Set();
    const isNew = ({ id }) => seen.size < seen.add(id).size;
    const wanted = tag && plainName(tag);
    // A source has few topics, and many articles on each.
    const isWanted = memoizeEach((each) => plainName(each) === wanted);
    return pages
        .flatMap(({ articles }) => articles)
        .filter((article) => isNew(article) &&
        (!tag || article.tags?.some(isWanted)) &&
        (!language || !article.language || isSameLanguage(article.language, language)));
}
/** A predicate that is computed once for each text. */
function memoizeEach(compute) {
    const results = new Map();
    return (text) => {
        let result = results.get(text);
        if (result === undefined)
            results.set(text, (result = compute(text)));
        return result;
    };
}
//# sourceMappingURL=select-articles.js.map