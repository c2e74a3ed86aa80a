import type { Locale } from './locale.js';
/**
 * A number in a language: `12 345,6`. Whole numbers from zero up, which most figures are, are written by the form that
 * the language brings along (tools/forms.mjs); all others by `Intl`.
 * @param options of `Intl.NumberFormat`, for decimals
 */
export declare function formatNumber(value: number, { forms: { form }, format }: Locale, options?: Intl.NumberFormatOptions): string;
