/* Merges the articles of several sources into one list. */
import { selectArticles } from '../elements/news-list/select-articles.js';
import { addressKey } from '../sources/news-address.js';
/** The maximum length of an id in the model. */
const MAX_ID = 2048;
/** Selects entries as `<news-list>` selects articles. */
export function selectEntries(entries, { tag, language }) {
    const articles = entries.map(({ article }) => article);
    const selected = new Set(selectArticles([{ articles, skipped: 0 }], { tag, language }));
    return entries.filter(({ article }) => selected.has(article));
}
/**
 * Merges the articles of several sources, newest first; undated ones come last. Articles of one day keep the order of
 * their sources, since only the day is known. A single source keeps its own order, which may have reasons, such as
 * posts that its site shows first.
 *
 * An article that several sources have appears once, as in the first of them. Two articles are the same if their
 * addresses are, or without an address if their id and title are.
 */
export function mergeNews(parts, filter) {
    const found = new Map();
    const displaced = new Set();
    for (const entry of parts.flatMap(({ entries }) => selectEntries(entries, filter))) {
        const { url, id, title } = entry.article;
        const key = url === undefined ? JSON.stringify([id, title]) : addressKey(url);
        const first = found.get(key);
        // One source may have several articles with the same address: they differ, or its reader would have removed them.
        const isSame = first && !first.from.some((source) => entry.from.includes(source));
        if (isSame)
            entry.from.forEach((source) => displaced.add(source));
        if (isSame)
            found.set(key, { ...first, from: [...new Set([...first.from, ...entry.from])].sort((a, b) => a - b) });
        else
            found.set(first ? `${key} ${found.size}` : key, entry);
    }
    const all = withDistinctIds([...found.values()]);
    const sorted = parts.length > 1 ? newestFirst(all) : all;
    return {
        entries: sorted.slice(0, filter.limit),
        shortened: new Set(sorted.slice(filter.limit).flatMap(({ from }) => from)),
        displaced,
    };
}
/** Sorts articles by their day. Undated ones come last. */
export const newestFirst = (entries) => [...entries].sort(({ article: { published: one = '' } }, { article: { published: other = '' } }) => compare(other, one));
const compare = (one, other) => (one < other ? -1 : one > other ? 1 : 0);
/** Adds the address to ids that several articles have, so that an id does not depend on the order of the articles. */
function withDistinctIds(entries) {
    const counts = new Map();
    for (const { article } of entries)
        counts.set(article.id, (counts.get(article.id) ?? 0) + 1);
    const used = new Set();
    return entries.map((entry, index) => {
        const { id, url, title } = entry.article;
        const isAlone = counts.get(id) === 1;
        const own = [
            ...(isAlone ? [id] : [`${id} ${url ?? title}`, `${id} ${title}`]),
            `${id.slice(0, 1000)} ${index}`,
        ].find((each) => each.length <= MAX_ID && !used.has(each));
        const unique = own ?? id;
        used.add(unique);
        return unique === id ? entry : { ...entry, article: { ...entry.article, id: unique } };
    });
}
//# sourceMappingURL=news.js.map