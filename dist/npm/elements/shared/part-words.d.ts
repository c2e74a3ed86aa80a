import type { Locale, Templates } from '../../locale/locale.js';
/**
 * A locale with the words of a part. Those of English and Latvian come with the part, by code; other languages are one
 * file with all words.
 */
export declare const withWords: (locale: Locale, inside: Readonly<Record<string, Templates>>) => Locale;
