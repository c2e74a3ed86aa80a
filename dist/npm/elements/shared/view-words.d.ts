import type { Locale } from '../../locale/locale.js';
import type { Templates } from '../../locale/templates.js';
/**
 * Adds the words of a view to a locale. The view module has them in English and Latvian, by code; every other language
 * has one file with all words.
 */
export declare const withWords: (locale: Locale, inside: Readonly<Record<string, Templates>>) => Locale;
