import { isSameLanguage } from '../../util/language-tag.js';
import { plainName } from '../../util/text.js';

/**
 * The articles of a source's pages that pass the filter, each once, as the first page has it that names it: pages shift
 * while they are read, and the first one is read anew most often.
 */
function selectArticles(pages, { tag, language }) {
    const seen = new Set();
    const isNew = ({ id }) => seen.size < seen.add(id).size;
    return pages
        .flatMap(({ articles }) => articles)
        .filter((article) => isNew(article) &&
        (!tag || article.tags?.some((each) => plainName(each) === plainName(tag))) &&
        (!language || !article.language || isSameLanguage(article.language, language)));
}

export { selectArticles };
