import { canonicalTag } from '../util/language-tag.js';
import { parseDate } from '../util/plain-date.js';
import { collect, defined, fields, isRecord } from '../util/record.js';
import { safeUrl } from '../util/safe-url.js';
import { cleanText } from '../util/text.js';
import { MAX_EXCERPT, MAX_ITEMS, MOST, readItems, readPicture, toArticle } from './items.js';
/** Whether a document is built like a JSON Feed. */
export const isJsonFeed = (document) => Array.isArray(fields(document).items);
/** Whether some item has its text as HTML only, so that reading it takes more. */
export const needsHtml = (feed) => collect(fields(feed).items, MAX_ITEMS, (item) => (isRecord(item) && item.content_html && !plainText(item)) || undefined).length > 0;
/**
 * Maps a JSON Feed to news. Items without an id, or with neither title nor text, are skipped and counted.
 * @param feed the parsed document
 * @param base what relative addresses are resolved against
 * @param htmlText gives the text of HTML; without it `content_html` is left alone
 */
export function readJsonFeed(feed, base, htmlText) {
    const common = fields(feed);
    const news = readItems(common.items, (item) => readItem(fields(item), common, base, htmlText));
    return defined({ ...news, next: safeUrl(common.next_url, base) });
}
const plainText = ({ summary, content_text }) => cleanText(summary, 1000) ?? cleanText(content_text, 1000);
function readItem(item, feed, base, htmlText) {
    const html = htmlText && typeof item.content_html === 'string' ? htmlText(item.content_html) : undefined;
    const summary = plainText(item) ?? cleanText(html, MAX_EXCERPT);
    return toArticle({
        id: cleanText(item.id, 2048),
        title: cleanText(item.title, 300),
        summary,
        url: safeUrl(item.url, base) ?? safeUrl(item.external_url, base),
        published: parseDate(item.date_published),
        modified: parseDate(item.date_modified),
        tags: collect(item.tags, MOST, (tag) => cleanText(tag, 100)),
        authors: [item, feed].map((from) => readAuthors(from, base)).find((some) => some.length),
        language: canonicalTag(cleanText(item.language ?? feed.language, 35)),
        publisher: readName(fields(item._learning_city).publisher, base) ??
            readName({ name: feed.title, url: feed.home_page_url }, base),
        picture: [item.image, item.banner_image]
            .map((src) => readPicture({ ...fields(fields(item._learning_city).image), src }, base))
            .find(Boolean),
    });
}
/** The authors of an item or a feed: a list since version 1.1, one before. */
const readAuthors = ({ authors, author }, base) => collect(authors ?? [author], MOST, (each) => readName(each, base));
/** A person or a publisher. */
function readName(input, base) {
    const { name, url, _learning_city } = fields(input);
    const text = cleanText(name, 200);
    return text === undefined
        ? undefined
        : defined({ name: text, role: cleanText(fields(_learning_city).role, 200), url: safeUrl(url, base) });
}
//# sourceMappingURL=json-feed.js.map