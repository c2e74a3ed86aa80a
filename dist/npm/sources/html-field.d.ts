import { type OwnPage } from './added-words.js';
import type { Reading } from './reading.js';
/** The text of an HTML field, normalised by {@link cleanText}; undefined if the value is not text. */
export declare const plainText: (html: unknown, limit: number, reading?: Reading) => string | undefined;
/** Replaces `[…]` at the end of a truncated text with a plain ellipsis. */
export declare const withEllipsis: (text: string | undefined) => string | undefined;
/**
 * Returns the text of an HTML summary without what systems add: "read more" links, feed footers and shortcodes.
 * @param page the page that the summary belongs to
 */
export declare function excerptText(html: unknown, limit: number, reading: Reading, field: string, page?: OwnPage): string | undefined;
/** Returns the text of a plain field. If the system escaped it like HTML, it is decoded once more. */
export declare function unescapedText(value: unknown, limit: number, reading: Reading, field: string): string | undefined;
