import type { Locale } from '../../locale/locale.js';
import type { Announced, MapCity } from './map-view-model.js';
export declare const titleWords: ({ msg }: Locale) => string;
/** The number of members in the list, and the announced number with its date. */
export declare function countWords(locale: Locale, shown: number, total: Announced | undefined): string;
/** The same for one country, in brackets behind its name. */
export declare function countryCountWords(locale: Locale, shown: number, total: Announced | undefined): string;
export declare const unplacedWords: (locale: Locale, count: number) => string;
export declare const recentWords: ({ msg, format }: Locale, year: number) => string;
export declare const oldWords: ({ msg, format }: Locale, year: number) => string;
/** The claim of a row: "member since 2022", or "member in 2019". Old evidence is named. */
export declare function claimWords({ msg, format }: Locale, { kind, member, year, isOld }: MapCity): string;
export declare const nearWords: ({ msg }: Locale) => string;
export declare const listWords: ({ msg }: Locale) => string;
export declare const searchWords: ({ msg }: Locale) => string;
export declare const notFoundWords: ({ msg }: Locale) => string;
export declare const readWords: ({ msg }: Locale) => string;
export declare const fileWords: ({ msg }: Locale, kind: string) => string;
export declare const placesWords: ({ msg }: Locale, source: string) => string;
export declare const checkedWords: ({ msg, format }: Locale, date: string) => string;
export declare const manyWords: ({ msg }: Locale) => string;
