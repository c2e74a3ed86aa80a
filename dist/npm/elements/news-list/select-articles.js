import { isSameLanguage } from '../../util/language-tag.js';
import { isSameName } from '../../util/text.js';

/** The articles of a source's pages that pass the filter, each once: pages shift while they are read. */
function selectArticles(pages, { tag, language }) {
    const articles = new Map(pages.flatMap((page) => page.articles).map((article) => [article.id, article]));
    return [...articles.values()].filter((article) => (!tag || article.tags?.some((each) => isSameName(each, tag))) &&
        (!language || !article.language || isSameLanguage(article.language, language)));
}

export { selectArticles };
