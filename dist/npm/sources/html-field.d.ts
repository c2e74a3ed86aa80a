import { type OwnPage } from './added-words.js';
import type { Reading } from './reading.js';
/** The text of a field that holds HTML, as {@link cleanText} gives it; undefined for what is no text. */
export declare const plainText: (html: unknown, limit: number, reading?: Reading) => string | undefined;
/** A text that ends in an ellipsis where it was cut, and not in `[…]`. */
export declare const withEllipsis: (text: string | undefined) => string | undefined;
/**
 * The text of a summary in HTML, without what systems add to it: links to the rest, footers of feeds, shortcodes.
 * @param page the page that the summary belongs to
 */
export declare function excerptText(html: unknown, limit: number, reading: Reading, field: string, page?: OwnPage): string | undefined;
/** The text of a plain field. Systems that escape it as if it were HTML are read once more. */
export declare function unescapedText(value: unknown, limit: number, reading: Reading, field: string): string | undefined;
