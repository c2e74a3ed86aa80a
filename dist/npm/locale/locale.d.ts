import type { msg } from '@lit/localize';
import { type Format } from './format.js';
import type { Forms } from './forms.js';
import { type Templates } from './templates.js';
/** The content of a language file. */
export interface Language {
    readonly templates: Templates;
    /** Absent for languages with their own digits, which need `Intl`. */
    readonly forms?: Forms;
}
export interface Locale {
    /** The language of the formats: the page's tag if it is more specific than `code`, such as `en-GB`. */
    readonly tag: string;
    /** The language of the words, such as `en`. */
    readonly code: string;
    readonly direction: 'ltr' | 'rtl';
    readonly msg: typeof msg;
    /**
     * The form of a counted noun for a number, or undefined if there is no such noun.
     * @param n the number, which the text does not include
     * @param id the message id without its category: `cities` for `cities-one`, `cities-other` …
     */
    readonly plural: (n: number, id: string) => string | undefined;
    readonly format: Format;
    /** The forms of the language; undefined if it has none, or if the region in `tag` uses others. */
    readonly forms: Forms | undefined;
    /** Returns this locale with more words, such as words that are loaded with a view. */
    readonly extend: (more: Templates) => Locale;
}
/** Creates the locale for a tag and its language. */
export declare function createLocale(tag: string, code: string, { templates, forms: own }: Language): Locale;
