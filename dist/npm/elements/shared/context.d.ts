import type { Locale } from '../../locale/locale.js';
/** A level for the headings of a widget, or none where the page has its own. */
export type HeadingLevel = 2 | 3 | 4 | 5 | 6 | '2' | '3' | '4' | '5' | '6' | 'none';
/** What every view is given besides its value: the reader's language, and the page's wishes. */
export interface ViewContext {
    readonly locale: Locale;
    readonly headingLevel: HeadingLevel;
    /** In which words run and drawings do: that of the page may be another than that of the language. */
    readonly direction: 'ltr' | 'rtl';
}
