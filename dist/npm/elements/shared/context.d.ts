import type { Locale } from '../../locale/locale.js';
/** The level of a widget's headings, or `none` if the page has its own heading. */
export type HeadingLevel = 2 | 3 | 4 | 5 | 6 | '2' | '3' | '4' | '5' | '6' | 'none';
/** Every view gets this in addition to its value: the language and the page's settings. */
export interface ViewContext {
    readonly locale: Locale;
    readonly headingLevel: HeadingLevel;
    /** The direction of text and drawings. A page can override the direction of the language. */
    readonly direction: 'ltr' | 'rtl';
}
