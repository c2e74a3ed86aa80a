import type { msg } from '@lit/localize';
import { type Format } from './format.js';
/**
 * The words of a language, by the id of the message, with placeholders as in `{0}`; and under `form`, `month`
 * and `months` how it writes days, months and numbers (tools/forms.mjs).
 */
export type Templates = Readonly<Record<string, string | undefined>>;
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
    /** Of the words those that are forms; none where the region in `tag` has others. */
    readonly forms: Templates;
    /** This locale with more words: those that a part of the page bundle brings along, and the language does not. */
    readonly extend: (more: Templates) => Locale;
}
/** The locale for a tag and the language file's templates. */
export declare function createLocale(tag: string, code: string, templates: Templates): Locale;
