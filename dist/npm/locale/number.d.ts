import type { Locale } from './locale.js';
/**
 * Formats a number: `12 345,6`. Most figures are non-negative integers, which the forms of the language can write;
 * `Intl` formats all others.
 * @param options `Intl.NumberFormat` options, for decimals
 */
export declare function formatNumber(value: number, { forms, format }: Locale, options?: Intl.NumberFormatOptions): string;
