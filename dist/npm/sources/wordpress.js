import { canonicalTag } from '../util/language-tag.js';
import { collect, fields, isRecord } from '../util/record.js';
import { safeUrl } from '../util/safe-url.js';
import { cleanText } from '../util/text.js';
import { excerptText, plainText } from './html-field.js';
import { MOST, nameOnly, readItems, readPicture, toArticle } from './items.js';
import { isNoTopic } from './no-topic.js';
import { Reading } from './reading.js';
import { parseStamp } from './stamp.js';
/** The sizes that show the whole picture, from the smallest; `thumbnail` and those of themes may be cut to a shape. */
const SIZES = ['medium', 'medium_large', 'large', 'full'];
/** Enough for a card in a column of text, sharp on most screens: `medium_large`, unless a site has set its own sizes. */
const WIDE_ENOUGH_PX = 600;
/** Whether a document is built like a list of posts, or like one post (`/posts/5`). An empty list is one. */
export function isWordPress(document) {
    const isPost = (value) => {
        const { id, link, title } = fields(value);
        return 'rendered' in fields(title) || (id !== undefined && link !== undefined);
    };
    if (!Array.isArray(document))
        return 'rendered' in fields(fields(document).title);
    return !document.length || isPost(document.find(isRecord));
}
/**
 * Maps posts to news. Those with neither title nor excerpt, or not published are skipped and counted.
 * @param document the parsed document: a list of posts, or one post
 * @param base what relative addresses are resolved against
 */
export const readWordPress = (document, base, reading = new Reading()) => readItems(isRecord(document) && isWordPress(document) ? [document] : document, (post) => readPost(post, base, reading), reading);
/** The news of a document that is a list of posts, or one post; undefined for any other. */
export const read = (document, base, reading) => isWordPress(document) ? readWordPress(document, base, reading) : undefined;
function readPost(input, base, reading) {
    const post = fields(input);
    const embedded = fields(post._embedded);
    if ((post.status ?? 'publish') !== 'publish') {
        reading.note('left-out', 'not published', 'status');
        return undefined;
    }
    const id = cleanText(post.id, 2048);
    const title = plainText(fields(post.title).rendered, 300, reading);
    const url = safeUrl(post.link, base);
    const language = readLanguage(post.lang);
    // A password protects the picture and its caption as well as the text; the excerpt says only that there is one.
    if ([post.excerpt, post.content].some((part) => fields(part).protected)) {
        reading.note('protected', title);
        return toArticle({ ...NOTHING, id, title, url, language }, reading);
    }
    return toArticle({
        id,
        title,
        summary: excerptText(fields(post.excerpt).rendered, 1000, reading, 'excerpt', { url, title }),
        url,
        // In the zone of the site; the other is the same moment in UTC, although it does not say so.
        published: reading.day(post.date, 'date', siteDay) ?? reading.day(inUtc(post.date_gmt), 'date_gmt'),
        modified: reading.day(post.modified, 'modified', siteDay) ?? reading.day(inUtc(post.modified_gmt), 'modified_gmt'),
        tags: readTags(embedded['wp:term'], reading),
        // Without `link`: the pages of authors are what sites switch off first, for they give away the names of accounts.
        authors: collect(embedded.author, MOST, (author) => readAuthor(author, reading)),
        language,
        picture: post.featured_media === 0
            ? undefined
            : collect(embedded['wp:featuredmedia'], 1, (media) => readMedia(media, base, reading))[0],
        publisher: undefined,
    }, reading);
}
/** All that is not shown of a protected post. */
const NOTHING = {
    summary: undefined,
    published: undefined,
    modified: undefined,
    tags: undefined,
    authors: undefined,
    publisher: undefined,
    picture: undefined,
};
/** The zone of the site goes without saying. */
function siteDay(text) {
    const stamp = parseStamp(text);
    return stamp?.isWithoutZone ? { date: stamp.date } : stamp;
}
const inUtc = (date) => typeof date === 'string' && date.length === 19 ? `${date}Z` : undefined;
/** Categories, then tags; other taxonomies are for the site's own use. */
function readTags(input, reading) {
    const terms = collect(input, MOST, (list) => collect(list, MOST, fields)).flat();
    const names = ['category', 'post_tag'].flatMap((taxonomy) => terms
        .filter((term) => term.taxonomy === taxonomy)
        .map(({ id, name, slug }) => {
        const text = plainText(name, 100, reading);
        if (taxonomy === 'post_tag' || !isNoTopic(text, { id, slug: cleanText(slug, 200) }))
            return text;
        reading.note('no-topic', text, 'wp:term');
        return undefined;
    })
        .filter((name) => name !== undefined));
    return [...new Set(names)].slice(0, MOST);
}
function readAuthor(input, reading) {
    const name = nameOnly(plainText(fields(input).name, 200, reading));
    return name === undefined ? undefined : { name };
}
/** Written by Polylang and WPML: a tag, a locale such as `lv_LV`, or an object that has one of them. */
function readLanguage(lang) {
    const { slug, code } = fields(lang);
    return canonicalTag(cleanText(slug ?? code ?? lang, 35));
}
function readMedia(input, base, reading) {
    const media = fields(input);
    const type = cleanText(media.mime_type ?? media.media_type ?? 'image', 100);
    if (!type?.startsWith('image'))
        return undefined;
    const details = fields(media.media_details);
    const alt = plainText(media.alt_text, 500, reading);
    // WordPress has no field for who made a picture: a caption may be anything.
    const caption = excerptText(fields(media.caption).rendered, 300, reading, 'caption');
    const original = { ...details, source_url: media.source_url };
    const pictures = collect([...SIZES.map((name) => fields(details.sizes)[name]), original], 5, (version) => {
        const { source_url, width, height } = fields(version);
        return readPicture({ src: source_url, alt, caption, width, height }, base);
    });
    return pictures.find(({ width = 0 }) => width >= WIDE_ENOUGH_PX) ?? pictures.at(-1);
}
//# sourceMappingURL=wordpress.js.map