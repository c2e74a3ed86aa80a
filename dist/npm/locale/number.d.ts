import type { Locale } from './locale.js';
/**
 * A number in a language: `12 345,6`. Whole numbers from zero up, which most figures are, are written by the language's
 * own forms; all others by `Intl`.
 * @param options of `Intl.NumberFormat`, for decimals
 */
export declare function formatNumber(value: number, { forms, format }: Locale, options?: Intl.NumberFormatOptions): string;
