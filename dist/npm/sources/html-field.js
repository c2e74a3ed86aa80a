/* What the mappers of formats with HTML in their fields have in common. */
import { htmlText } from '../util/html-text.js';
import { cleanText } from '../util/text.js';
/** What WordPress puts where it has cut a text, in its interface and in its feeds. */
const CUT = / ?\[(?:…|\.{3})\]$/;
/** The text of a field that holds HTML, as {@link cleanText} gives it; undefined for what is no text. */
export const plainText = (html, limit) => cleanText(typeof html === 'string' ? htmlText(html) : undefined, limit);
/** A text that ends in an ellipsis where it was cut, and not in `[…]`. */
export const withEllipsis = (text) => text?.replace(CUT, '…');
//# sourceMappingURL=html-field.js.map