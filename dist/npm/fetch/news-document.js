import { readJsonFeed } from '../sources/json-feed.js';
import { defined, fields } from '../util/record.js';
import { cleanText } from '../util/text.js';
import { readHistory, writeHistory } from './history.js';
import { stableText } from './stable-text.js';
/** A placeholder for the address of the written document, whose relative addresses are pictures on the same site. */
const PLACE = 'https://document.invalid/folder/';
/** Returns the JSON Feed. */
export function newsDocument(entries, copies, history) {
    const publisher = commonPublisher(entries);
    return defined({
        version: 'https://jsonfeed.org/version/1.1',
        // The format requires a title. Without a common publisher, a title would be read as the publisher of each article.
        title: publisher?.name ?? '',
        home_page_url: publisher?.url,
        items: entries.map((entry) => itemOf(entry, publisher, copies, history.sources.length > 1)),
        _learning_city: defined({
            plain: true,
            more: history.sources.some(({ hasMore }) => hasMore) || undefined,
            fetched: writeHistory(history),
        }),
    });
}
/** Returns the publisher of all articles, if it is one and the feed's head can name it. */
function commonPublisher(entries) {
    const [first] = entries;
    const publisher = first?.article.publisher;
    const isCommon = (entry) => JSON.stringify(entry.article.publisher) === JSON.stringify(publisher);
    return publisher && publisher.role === undefined && entries.every(isCommon) ? publisher : undefined;
}
function itemOf({ article, from, chooser }, common, copies, isMerged) {
    const { id, title, summary, url, published, modified, tags, authors, language, publisher, picture } = article;
    const { src, ...about } = picture ?? {};
    const copy = src === undefined ? undefined : copies.get(src);
    const image = defined({ ...about, source: src !== undefined && copy === undefined ? chooser : undefined });
    const own = defined({
        publisher: publisher && !common ? nameOf(publisher) : undefined,
        image: Object.keys(image).length ? image : undefined,
        from: isMerged ? from : undefined,
    });
    return defined({
        id,
        url,
        title,
        // The format requires a text.
        content_text: summary ?? '',
        image: copy ?? src,
        date_published: published,
        // Elements show the second date next to the first. Alone it would be read as the first.
        date_modified: published === undefined ? undefined : modified,
        language,
        tags: tags?.length ? tags : undefined,
        authors: authors?.length ? authors.map(nameOf) : undefined,
        _learning_city: Object.keys(own).length ? own : undefined,
    });
}
const nameOf = ({ name, url, role }) => defined({ name, url, _learning_city: role === undefined ? undefined : { role } });
/**
 * Reads a document that this command has written.
 * @param prefix the address of copied pictures, which may be absolute
 * @returns undefined for any other document
 */
export function readWrittenNews(document, prefix) {
    const history = readHistory(document);
    const { items } = fields(document);
    if (!history || !Array.isArray(items))
        return undefined;
    const raw = new Map(items.map((item) => [cleanText(fields(item).id, 2048), fields(item)]));
    const copies = new Map();
    const entries = readWritten(document).articles.map((article) => {
        const { image, _learning_city } = raw.get(article.id) ?? {};
        const { from, image: about } = fields(_learning_city);
        const { source } = fields(about);
        const src = article.picture?.src;
        if (src !== undefined && typeof image === 'string' && (image !== src || (prefix && image.startsWith(prefix)))) {
            copies.set(src, image);
        }
        return {
            article,
            from: Array.isArray(from) ? from.filter((each) => Number.isInteger(each)) : [0],
            ...(typeof source === 'string' && { chooser: source }),
        };
    });
    return { history, entries, copies };
}
const readWritten = (document) => readJsonFeed(document, PLACE);
/**
 * Returns the entries that the elements would read otherwise from the document than from their source. There should be
 * none: this is the last check before a document replaces an older one.
 */
export function misread(document, entries, copies) {
    const { articles } = readWritten(document);
    return entries.filter(({ article }, index) => {
        const read = articles[index];
        return !read || stableText(shownOf(read)) !== stableText(shownOf(withCopy(article, copies)));
    });
}
/** Returns an article with its copied picture, as its readers resolve the address. */
function withCopy(article, copies) {
    const { picture } = article;
    const copy = picture && copies.get(picture.src);
    if (copy === undefined)
        return article;
    return { ...article, picture: { ...picture, src: new URL(copy, PLACE).href } };
}
/** Returns what the elements show of an article: no empty lists, and no second date without a first. */
export function shownOf({ tags, authors, modified, ...article }) {
    return defined({
        ...article,
        tags: tags?.length ? tags : undefined,
        authors: authors?.length ? authors : undefined,
        modified: article.published === undefined ? undefined : modified,
    });
}
//# sourceMappingURL=news-document.js.map