import { collect, defined } from '../util/record.js';
import { safeUrl } from '../util/safe-url.js';
import { cleanText } from '../util/text.js';
import { Reading } from './reading.js';
/** Items looked at; the rest of a longer source is left alone. */
export const MAX_ITEMS = 1000;
/** Tags and authors of one item looked at. */
export const MOST = 20;
/** Characters of an id, as the model allows. */
const MAX_ID = 2048;
/** Characters of an excerpt that is cut from a text, where the source has written no summary: about three lines. */
export const MAX_EXCERPT = 300;
/**
 * The news of a list of items: those that cannot be read are skipped and counted.
 * @param values an array; anything else has no items
 * @param readOne gives the article of an item, or undefined to skip it
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
    return { articles: distinct(articles, reading), skipped };
}
/**
 * Articles that a source repeats are shown once. Different articles under one id get ids that tell them apart: by their
 * addresses, otherwise by their words.
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
        // The content is unlike any other's; its number keeps the id short.
        const unique = own ?? `${id.slice(0, MAX_ID - 9)} ${contents.size}`;
        if (unique !== id)
            reading.note('same-id', id);
        ids.add(unique);
        return unique === id ? article : { ...article, id: unique };
    });
}
/**
 * The article of some parts. A note without a headline is named by its first words; an item without an id gets one from
 * its address or its words. Undefined without words.
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
    return defined({
        ...parts,
        id,
        title,
        tags: parts.tags && once(parts.tags, (tag) => tag, reading),
        authors: parts.authors && once(parts.authors, ({ name }) => name, reading),
    });
}
/** The first of each, by a key. */
function once(values, keyOf, reading) {
    const seen = new Set();
    return values.filter((value) => {
        const key = keyOf(value);
        if (seen.has(key))
            reading.note('duplicate', key);
        return !seen.has(key) && seen.add(key);
    });
}
/** An e-mail address, with the bracket around it and the comma before it. */
const MAIL = /\s*[,;]?\s*[(<]?[^\s()<>]+@[^\s()<>]+[)>]?/g;
/** The name of a person or a publisher. Sources write e-mail addresses beside names, or as names; none is shown. */
export function nameOnly(text) {
    // Cut first: the time that the pattern takes grows faster than the text.
    const rest = cleanText(text, 200)?.replace(MAIL, '').trim();
    return cleanText(rest?.replace(/^\((.*)\)$/, '$1'), 200);
}
/**
 * A picture, from whatever a source says of it.
 * @param alt and `caption` and `credit`: plain text
 * @param base what a relative `src` is resolved against
 * @returns undefined when the address can't be loaded
 */
export function readPicture({ src, alt, caption, credit, width, height }, base) {
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
    });
}
/** A size in CSS pixels, as a number or as text; undefined for what is none. */
function pixels(value) {
    // By way of text: `Number` would ask an object for its own `toString`, which in a document may be anything.
    const size = Number(cleanText(value, 9));
    return Number.isInteger(size) && size > 0 && size < 1e5 ? size : undefined;
}
//# sourceMappingURL=items.js.map