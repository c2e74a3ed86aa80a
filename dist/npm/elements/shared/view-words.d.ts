import type { Locale } from '../../locale/locale.js';
import type { Templates } from '../../locale/templates.js';
/**
 * A locale with the words of a view. English and Latvian ones come with the view, by code; every other language is one
 * file with all words.
 */
export declare const withWords: (locale: Locale, inside: Readonly<Record<string, Templates>>) => Locale;
