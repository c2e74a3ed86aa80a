import { collect, defined, fields } from '../util/record.js';
import { safeUrl } from '../util/safe-url.js';
import { cleanText } from '../util/text.js';
import { Reading } from './reading.js';
/** Maximum number of items read. The rest of a longer source is ignored. */
export const MAX_ITEMS = 1000;
/** Maximum number of tags, and of authors, read per item. */
export const MOST = 20;
/** Maximum number of topics of an item that are compared with each other, before the first {@link MOST} are kept. */
export const MAX_TOPICS = 100;
/** The maximum length of an id in the model. */
const MAX_ID = 2048;
/** The maximum length of an excerpt that is cut from the text when there is no summary: about three lines. */
export const MAX_EXCERPT = 300;
/**
 * Reads the news from a list of items. Unreadable items are skipped and counted.
 * @param values an array; any other value has no items
 * @param readOne returns the article of an item, or undefined to skip it
 */
export function readItems(values, readOne, reading = new Reading()) {
    let skipped = 0;
    const articles = collect(values, MAX_ITEMS, (item, index) => {
        reading.item = index;
        const article = readOne(item);
        if (!article)
            skipped++;
        return article;
    });
    reading.item = undefined;
    // `validate` compares the number of items itself, so it needs no note.
    if (Array.isArray(values) && values.length > MAX_ITEMS)
        reading.isCut = true;
    return { articles: distinct(articles, reading), skipped };
}
/**
 * Removes repeated articles. Different articles with the same id get distinct ids, made from their addresses, otherwise
 * from their words.
 */
function distinct(articles, reading) {
    const contents = new Set();
    const ids = new Set();
    return collect(articles, MAX_ITEMS, (each) => {
        const article = each;
        const { id, url, title, published, summary } = article;
        const content = JSON.stringify([id, url, title, published, summary]);
        if (contents.has(content)) {
            reading.note('duplicate', id);
            return undefined;
        }
        contents.add(content);
        const own = [id, url && `${id} ${url}`, `${id} ${title}`, `${id} ${published} ${summary}`].find((name) => name && name.length <= MAX_ID && !ids.has(name));
        // Each content is unique, so its number is enough and keeps the id short.
        const unique = own ?? `${id.slice(0, MAX_ID - 9)} ${contents.size}`;
        if (unique !== id)
            reading.note('same-id', id);
        ids.add(unique);
        return unique === id ? article : { ...article, id: unique };
    });
}
/** The properties that are hidden for a post with a password. */
export const PROTECTED = {
    summary: undefined,
    published: undefined,
    modified: undefined,
    tags: undefined,
    authors: undefined,
    publisher: undefined,
    picture: undefined,
};
/**
 * Creates an article. Without a headline, the first words become the title; without an id, one is made from the address
 * or the words. Returns undefined if there are no words.
 */
export function toArticle(parts, reading = new Reading()) {
    const title = parts.title ?? cleanText(parts.summary, 80);
    if (!title) {
        reading.note('left-out', 'neither title nor text');
        return undefined;
    }
    const id = parts.id ?? parts.url ?? cleanText([title, parts.published].filter(Boolean).join(' '), MAX_ID) ?? title;
    if (parts.id === undefined)
        reading.note('made-id', id);
    const tags = parts.tags && once(parts.tags, (tag) => tag, reading);
    if (tags && tags.length > MOST)
        reading.cut(`only the first ${MOST} topics`, 'tags');
    return defined({
        ...parts,
        id,
        title,
        tags: tags?.slice(0, MOST),
        authors: parts.authors && once(parts.authors, ({ name }) => name, reading),
    });
}
/** Returns the address of the next page. An address that can't be followed is noted. */
export function readNext(value, base, reading) {
    const address = safeUrl(value, base);
    if (address === undefined && typeof value === 'string' && value.trim())
        reading.cut(refusedNext(value), 'next');
    return address;
}
/** The note on a next page that is not followed. */
export const refusedNext = (address) => `a next page that is not followed: ${address}`;
/** Keeps the first value for each key. */
function once(values, keyOf, reading) {
    const seen = new Set();
    return values.filter((value) => {
        const key = keyOf(value);
        if (seen.has(key))
            reading.note('duplicate', key);
        return !seen.has(key) && seen.add(key);
    });
}
/** An e-mail address, with a surrounding bracket and a preceding comma. */
const MAIL = /\s*[,;]?\s*[(<]?[^\s()<>]+@[^\s()<>]+[)>]?/g;
/** Removes e-mail addresses, also those whose parts were around another one: `a@(b@c)d`. */
function withoutMail(text) {
    const rest = text.replace(MAIL, '');
    return rest === text ? text : withoutMail(rest);
}
/**
 * Returns the name of a person or publisher. Sources write e-mail addresses next to names or in place of them; none is
 * shown.
 */
export function nameOnly(text) {
    // Truncated first, since the pattern's time grows faster than the length of the text.
    const written = cleanText(text, 200);
    const rest = written && withoutMail(written).trim();
    // Brackets around a whole name come with an address: "town@town.example (Town)".
    return rest === written ? written : cleanText(rest?.replace(/^\(((?:[^()]|\([^()]*\))*)\)$/, '$1'), 200);
}
/**
 * Reads a picture from the properties in a source.
 * @param alt plain text, as are `caption` and `credit`
 * @param base the base for a relative `src`
 * @returns undefined if the address can't be loaded
 */
export function readPicture({ src, alt, caption, credit, width, height, focus }, base) {
    const address = safeUrl(src, base);
    if (address === undefined)
        return undefined;
    return defined({
        src: address,
        alt: cleanText(alt, 500),
        caption: cleanText(caption, 300),
        credit: cleanText(credit, 300),
        width: pixels(width),
        height: pixels(height),
        focus: readFocus(focus),
    });
}
/** Returns a focal point; undefined if one of its numbers is missing or outside the picture. */
function readFocus(value) {
    const { x, y } = fields(value);
    const isShare = (share) => typeof share === 'number' && share >= 0 && share <= 1;
    return isShare(x) && isShare(y) ? { x, y } : undefined;
}
/** Returns a size in CSS pixels, given as a number or as text; undefined if it is not a size. */
function pixels(value) {
    // Converted from text, since `Number` would call an object's `toString`, which a document may set to anything.
    const size = Number(cleanText(value, 9));
    return Number.isInteger(size) && size > 0 && size < 1e5 ? size : undefined;
}
//# sourceMappingURL=items.js.map