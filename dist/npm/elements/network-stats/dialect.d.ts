import type { Locale } from '../../locale/locale.js';
import type { Dialect } from './to-csv.js';
/**
 * Percent-encodes separators before the start of a formula: an apostrophe, as in other cells, would change the address.
 */
export declare const addressCell: (url: string) => string;
/**
 * The format that spreadsheets expect in a language. They use the computer's list separator, which is a semicolon where
 * the comma is the decimal separator.
 */
export declare function dialectOf({ tag, format }: Locale): Dialect;
