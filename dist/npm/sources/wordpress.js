import { canonicalTag } from '../util/language-tag.js';
import { parseDate } from '../util/plain-date.js';
import { collect, fields, isRecord } from '../util/record.js';
import { safeUrl } from '../util/safe-url.js';
import { cleanText } from '../util/text.js';
import { plainText, withEllipsis } from './html-field.js';
import { MOST, readItems, readPicture, toArticle } from './items.js';
/** A link to the rest of the post, which themes put into excerpts. Its own closing tag stays, and says nothing. */
const MORE_LINK = /<a\s[^<>]*?\bclass=["'][^"'<>]*(?:more-link|read-more).*?(?=<\/a|$)/gis;
/** The category of posts that were given none, as it comes in English and in Latvian, and with a language's suffix. */
const NO_CATEGORY = /^(?:uncategorized|nekategorizets|bez-kategorijas)(?:-|$)/;
/** The sizes that show the whole picture, from the smallest; `thumbnail` and those of themes may be cut to a shape. */
const SIZES = ['medium', 'medium_large', 'large', 'full'];
/** Enough for a card in a column of text, sharp on most screens: `medium_large`, unless a site has set its own sizes. */
const WIDE_ENOUGH_PX = 600;
/** Whether a document is built like a list of posts. An empty list is one. */
export function isWordPress(document) {
    if (!Array.isArray(document))
        return false;
    const post = fields(document.find(isRecord));
    return !document.length || 'rendered' in fields(post.title) || ('id' in post && 'link' in post);
}
/**
 * Maps posts to news. Those without an id, with neither title nor excerpt, or not published are skipped and counted.
 * @param document the parsed document
 * @param base what relative addresses are resolved against
 */
export const readWordPress = (document, base) => readItems(document, (post) => readPost(post, base));
/** The news of a document that is a list of posts; undefined for any other. */
export const read = (document, base) => isWordPress(document) ? readWordPress(document, base) : undefined;
function readPost(input, base) {
    const post = fields(input);
    const embedded = fields(post._embedded);
    // Of a post with a password the excerpt says only that there is one.
    const isProtected = [post.excerpt, post.content].some((part) => fields(part).protected);
    const summary = isProtected ? undefined : readExcerpt(post.excerpt, 1000);
    if ((post.status ?? 'publish') !== 'publish')
        return undefined;
    return toArticle({
        id: cleanText(post.id, 2048),
        title: plainText(fields(post.title).rendered, 300),
        summary,
        url: safeUrl(post.link, base),
        // In the zone of the site; the other is the same moment in UTC, and may be the day before.
        published: parseDate(post.date) ?? parseDate(post.date_gmt),
        modified: parseDate(post.modified) ?? parseDate(post.modified_gmt),
        tags: readTags(embedded['wp:term']),
        // Without `link`: the pages of authors are what sites switch off first, for they give away the names of accounts.
        authors: collect(embedded.author, MOST, readAuthor),
        language: readLanguage(post.lang),
        picture: post.featured_media === 0 ? undefined : collect(embedded['wp:featuredmedia'], 1, readMedia(base))[0],
        publisher: undefined,
    });
}
function readExcerpt(input, limit) {
    const { rendered } = fields(input);
    return withEllipsis(plainText(typeof rendered === 'string' && rendered.replace(MORE_LINK, ''), limit));
}
/** Categories, then tags; other taxonomies are for the site's own use. */
function readTags(input) {
    const terms = collect(input, MOST, (list) => collect(list, MOST, fields)).flat();
    const names = ['category', 'post_tag'].flatMap((taxonomy) => terms
        .filter((term) => term.taxonomy === taxonomy && !NO_CATEGORY.test(cleanText(term.slug, 200) ?? ''))
        .map(({ name }) => plainText(name, 100))
        .filter((name) => name !== undefined));
    return [...new Set(names)].slice(0, MOST);
}
function readAuthor(input) {
    const name = plainText(fields(input).name, 200);
    return name === undefined ? undefined : { name };
}
/** Written by Polylang and WPML: a tag, a locale such as `lv_LV`, or an object that has one of them. */
function readLanguage(lang) {
    const { slug, code } = fields(lang);
    return canonicalTag(cleanText(slug ?? code ?? lang, 35));
}
const readMedia = (base) => (input) => {
    const media = fields(input);
    const type = cleanText(media.mime_type ?? media.media_type ?? 'image', 100);
    if (!type?.startsWith('image'))
        return undefined;
    const details = fields(media.media_details);
    const alt = plainText(media.alt_text, 500);
    const credit = readExcerpt(media.caption, 300);
    const original = { ...details, source_url: media.source_url };
    const pictures = collect([...SIZES.map((name) => fields(details.sizes)[name]), original], 5, (version) => {
        const { source_url, width, height } = fields(version);
        return readPicture({ src: source_url, alt, credit, width, height }, base);
    });
    return pictures.find(({ width = 0 }) => width >= WIDE_ENOUGH_PX) ?? pictures.at(-1);
};
//# sourceMappingURL=wordpress.js.map