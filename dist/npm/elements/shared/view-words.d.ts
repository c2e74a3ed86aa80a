import type { Locale } from '../../locale/locale.js';
import type { Templates } from '../../locale/templates.js';
/**
 * Adds the messages of a view to a locale. The view module contains them in English and Latvian, keyed by language
 * code; every other language has a single file with all messages.
 */
export declare const withWords: (locale: Locale, inside: Readonly<Record<string, Templates>>) => Locale;
