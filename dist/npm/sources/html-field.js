/* What the mappers of formats with HTML in their fields share. */
import { decodeReferences, htmlText } from '../util/html-text.js';
import { cleanText } from '../util/text.js';
import { withoutAddedLinks, withoutShortcodes } from './added-words.js';
/** What WordPress puts where it has cut a text, in its interface and in its feeds. */
const CUT = / ?\[(?:…|\.{3})\]$/;
/** The text of a field that holds HTML, as {@link cleanText} gives it; undefined for what is no text. */
export const plainText = (html, limit, reading) => cleanText(typeof html === 'string' ? htmlText(html, reading?.character) : undefined, limit);
/** A text that ends in an ellipsis where it was cut, and not in `[…]`. */
export const withEllipsis = (text) => text?.replace(CUT, '…');
/**
 * The text of a summary in HTML, without what systems add to it: links to the rest, footers of feeds, shortcodes.
 * @param page the page that the summary belongs to
 */
export function excerptText(html, limit, reading, field, page = {}) {
    if (typeof html !== 'string')
        return undefined;
    const bare = withoutAddedLinks(html, page);
    const text = htmlText(bare, reading.character);
    const words = withoutShortcodes(text);
    if (bare !== html || words !== text)
        reading.note('added', field, field);
    const whole = cleanText(words, Infinity);
    // Brackets and arrows that were around a link.
    const rest = bare === html ? whole : whole?.replace(/ ?(?:\[ ?\]|\( ?\)|[»›→]+)$/, '');
    return cleanText(withEllipsis(rest), limit);
}
/** The text of a plain field. Systems that escape it as if it were HTML are read once more. */
export function unescapedText(value, limit, reading, field) {
    if (typeof value !== 'string' || !value.includes('&'))
        return cleanText(value, limit);
    const text = decodeReferences(value, reading.character);
    if (text !== value)
        reading.note('escapes', value, field);
    return cleanText(text, limit);
}
//# sourceMappingURL=html-field.js.map