/* Functions shared by the mappers of formats with HTML fields. */
import { decodeReferences, htmlText } from '../util/html-text.js';
import { cleanText } from '../util/text.js';
import { withoutAddedFields, withoutAddedLinks, withoutShortcodes } from './added-words.js';
/** The marker of WordPress for truncated text, in its REST API and its feeds. */
const CUT = / ?\[(?:…|\.{3})\]$/;
/** Maximum number of characters at the end of a text that are searched. */
const MAX_END = 20;
/** The text of an HTML field, normalised by {@link cleanText}; undefined if the value is not text. */
export const plainText = (html, limit, reading) => cleanText(typeof html === 'string' ? htmlText(html, reading?.character) : undefined, limit);
/** Removes the brackets and arrows around a removed link. The search is limited to the end, which bounds its time. */
const withoutBrackets = (text) => text.slice(0, -MAX_END) + text.slice(-MAX_END).replace(/ ?(?:\[ ?\]|\( ?\)|[»›→]+)$/, '');
/** Replaces `[…]` at the end of a truncated text with a plain ellipsis. */
export const withEllipsis = (text) => text?.replace(CUT, '…');
/**
 * Returns the text of an HTML summary without what systems add: "read more" links, feed footers and shortcodes.
 * @param page the page that the summary belongs to
 */
export function excerptText(html, limit, reading, field, page = {}) {
    if (typeof html !== 'string')
        return undefined;
    const bare = withoutAddedLinks(withoutAddedFields(html), page);
    const text = htmlText(bare, reading.character);
    const words = withoutShortcodes(text);
    if (bare !== html || words !== text)
        reading.note('added', field, field);
    const whole = cleanText(words, Infinity);
    const rest = bare === html ? whole : whole && withoutBrackets(whole);
    return cleanText(withEllipsis(rest), limit);
}
/** Returns the text of a plain field. If the system escaped it like HTML, it is decoded once more. */
export function unescapedText(value, limit, reading, field) {
    if (typeof value !== 'string' || !value.includes('&'))
        return cleanText(value, limit);
    const text = decodeReferences(value, reading.character);
    if (text !== value)
        reading.note('escapes', value, field);
    return cleanText(text, limit);
}
//# sourceMappingURL=html-field.js.map