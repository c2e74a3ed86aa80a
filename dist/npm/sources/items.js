import { collect, defined } from '../util/record.js';
import { safeUrl } from '../util/safe-url.js';
import { cleanText } from '../util/text.js';
/** Items looked at; the rest of a longer source is left alone. */
export const MAX_ITEMS = 1000;
/** Tags and authors of one item looked at. */
export const MOST = 20;
/** Characters of an excerpt that is cut from a text, where the source has written no summary: about three lines. */
export const MAX_EXCERPT = 300;
/**
 * The news of a list of items: those that cannot be read are skipped and counted.
 * @param values an array; anything else has no items
 * @param readOne gives the article of an item, or undefined to skip it
 */
export function readItems(values, readOne) {
    let skipped = 0;
    const articles = collect(values, MAX_ITEMS, (item) => {
        const article = readOne(item);
        if (!article)
            skipped++;
        return article;
    });
    return { articles, skipped };
}
/** The article of some parts; a note without a headline is named by its first words. Undefined without id or words. */
export function toArticle(parts) {
    const title = parts.title ?? cleanText(parts.summary, 80);
    return parts.id && title ? defined({ ...parts, title }) : undefined;
}
/**
 * A picture, from whatever a source says of it.
 * @param alt and `credit`: plain text
 * @param base what a relative `src` is resolved against
 * @returns undefined when the address can't be loaded
 */
export function readPicture({ src, alt, credit, width, height }, base) {
    const address = safeUrl(src, base);
    if (address === undefined)
        return undefined;
    return defined({
        src: address,
        alt: cleanText(alt, 500),
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