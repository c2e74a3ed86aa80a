import { canonicalTag } from '../util/language-tag.js';
import { mayChoose } from '../util/may-choose.js';
import { pageOrigin } from '../util/page-origin.js';
import { collect, defined, fields, pick } from '../util/record.js';
import { safeUrl } from '../util/safe-url.js';
import { cleanText } from '../util/text.js';
import { MAX_EXCERPT, MAX_ITEMS, MAX_TOPICS, MOST, nameOnly, readItems, readNext, readPicture, toArticle, } from './items.js';
import { Reading } from './reading.js';
/** Returns true if a document has the structure of a JSON Feed. */
export const isJsonFeed = (document) => Array.isArray(fields(document).items);
/**
 * Returns true if some item has only HTML text, or escaped plain text, so that the HTML reader is needed. A text may
 * show a character reference as it is, and decoding it again would change it, so a feed can rule that out.
 */
export function needsHtml(feed) {
    const { items, _learning_city } = fields(feed);
    if (fields(_learning_city).plain === true)
        return false;
    const isMore = (input) => {
        const item = fields(input);
        const isHtmlOnly = Boolean(item.content_html) && !plainText(item);
        return isHtmlOnly || hasEscape(input) ? true : undefined;
    };
    return hasEscape(feed) || collect(items, MAX_ITEMS, isMore).length > 0;
}
/** The properties of a picture, without its address. */
const PICTURE = ['alt', 'caption', 'credit', 'width', 'height', 'focus'];
/**
 * All properties that are read from a feed, its items, and the objects inside them, apart from `items` and
 * `content_html`. All others are ignored, because an object may have 400,000.
 */
export const READ = [
    ...['id', 'title', 'summary', 'content_text', 'url', 'external_url', 'next_url', 'home_page_url', 'language'],
    ...['image', 'banner_image', 'date_published', 'date_modified', 'tags', 'authors', 'author', 'name', 'role'],
    ...['_learning_city', 'publisher', ...PICTURE, 'x', 'y'],
];
/** An HTML character reference. */
const ESCAPE = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,31});/i;
/** The maximum nesting depth that is read. */
const MAX_DEPTH = 4;
/** Returns true if any text inside has a character reference. */
const hasEscape = (value, depth = 0) => typeof value === 'string'
    ? value.includes('&') && ESCAPE.test(value)
    : typeof value === 'object' &&
        value !== null &&
        depth < MAX_DEPTH &&
        (Array.isArray(value) ? value : Object.values(pick(value, READ))).some((each) => hasEscape(each, depth + 1));
/**
 * Maps a JSON Feed to news. Items with neither title nor text are skipped and counted.
 * @param feed the parsed document
 * @param base the base for relative addresses
 * @param htmlText converts HTML to text; without it, `content_html` is ignored
 */
export function readJsonFeed(feed, base, htmlText, reading = new Reading()) {
    const common = fields(feed);
    reading.language = cleanText(common.language, 35);
    if (fields(common._learning_city).more === true)
        reading.isCut = true;
    const news = readItems(common.items, (item) => readItem(fields(item), common, base, htmlText, reading), reading);
    return defined({ ...news, next: readNext(common.next_url, base, reading) });
}
/**
 * Returns true unless another site has chosen a picture that is on the page's host. In a copied feed on that host, this is
 * the only way to know who has chosen it. A choice by an unreadable source does not count.
 */
function isForPage(src, source) {
    const page = safeUrl(pageOrigin());
    if (source === undefined || !page)
        return true;
    const address = safeUrl(source);
    return !!address && (new URL(address).origin === pageOrigin() || mayChoose(address, src, page));
}
/** Returns the summary of an item, or otherwise its plain text. */
export const plainText = ({ summary, content_text }) => cleanText(summary, 1000) ?? cleanText(content_text, 1000);
function readItem(item, feed, base, htmlText, reading) {
    const html = htmlText && typeof item.content_html === 'string' ? htmlText(item.content_html) : undefined;
    const summary = plainText(item) ?? cleanText(html, MAX_EXCERPT);
    const modified = reading.day(item.date_modified, 'date_modified');
    const own = fields(item._learning_city);
    const article = {
        id: cleanText(item.id, 2048),
        title: cleanText(item.title, 300),
        summary,
        url: safeUrl(item.url, base) ?? safeUrl(item.external_url, base),
        // Some makers, such as Docusaurus, write the second date alone; so do feeds in Atom.
        published: reading.day(item.date_published, 'date_published') ?? modified,
        modified,
        tags: collect(item.tags, MAX_TOPICS, (tag) => cleanText(tag, 100)),
        authors: [item, feed].map((from) => readAuthors(from, base)).find((some) => some.length),
        language: canonicalTag(cleanText(item.language ?? feed.language, 35)),
        publisher: readName(own.publisher, base) ?? readName({ name: feed.title, url: feed.home_page_url }, base),
        picture: [item.image, item.banner_image]
            .map((src) => readPicture({ ...pick(own.image, PICTURE), src }, base))
            .find((picture) => picture && isForPage(picture.src, fields(own.image).source)),
    };
    return toArticle(article, reading);
}
/**
 * Reads the authors of an item or a feed: a list since version 1.1, one object before. Some generators put an object or
 * only a name in `authors`.
 */
const readAuthors = ({ authors, author }, base) => [authors, author]
    .map((people) => collect([people].flat(), MOST, (each) => readName(typeof each === 'string' ? { name: each } : each, base)))
    .find(({ length }) => length) ?? [];
/** A person or a publisher. */
function readName(input, base) {
    const { name, url, _learning_city } = fields(input);
    const text = nameOnly(cleanText(name, 200));
    return text === undefined
        ? undefined
        : defined({ name: text, role: cleanText(fields(_learning_city).role, 200), url: safeUrl(url, base) });
}
//# sourceMappingURL=json-feed.js.map