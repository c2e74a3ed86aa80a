import type { msg } from '@lit/localize';
import { type Format } from './format.js';
import type { Forms } from './forms.js';
import { type Templates } from './templates.js';
/** What a language file holds. */
export interface Language {
    readonly templates: Templates;
    /** Absent for languages with digits of their own, which `Intl` has to write. */
    readonly forms?: Forms;
}
export interface Locale {
    /** What the formats follow: the page's own tag where it says more than `code`, such as `en-GB`. */
    readonly tag: string;
    /** The language of the words, such as `en`. */
    readonly code: string;
    readonly direction: 'ltr' | 'rtl';
    readonly msg: typeof msg;
    /**
     * The form of a counted noun that goes with a number, or undefined where there is no such noun.
     * @param n the number, which is not part of the text
     * @param id the messages' id without its category: `cities` for `cities-one`, `cities-other` …
     */
    readonly plural: (n: number, id: string) => string | undefined;
    readonly format: Format;
    /** The language's own forms; undefined where it has none, or the region in `tag` has others. */
    readonly forms: Forms | undefined;
    /** This locale with more words: those that come with a view and not with the language. */
    readonly extend: (more: Templates) => Locale;
}
/** The locale for a tag and its language. */
export declare function createLocale(tag: string, code: string, { templates, forms: own }: Language): Locale;
