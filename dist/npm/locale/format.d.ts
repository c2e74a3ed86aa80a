import type { PlainDate } from '../util/plain-date.js';
import { type Forms } from './forms.js';
/** Dates and names in one language. */
export interface Format {
    /** A year in the digits of the language, without group separators. */
    readonly year: (year: number) => string;
    /** A day, month or year, as precise as the date itself. It does not depend on the visitor's time zone. */
    readonly date: (date: PlainDate) => string;
    /** A time (milliseconds since 1970) in the visitor's time zone, to the minute. */
    readonly moment: (ms: number) => string;
    /** The name of a language, given its canonical tag; undefined if the browser has no name for it. */
    readonly languageName: (tag: string) => string | undefined;
    readonly pluralCategory: (n: number) => Intl.LDMLPluralRule;
    /** Any other formatter, for this language or another canonical tag; shared, like the ones above. */
    readonly intl: <K extends keyof Kinds>(kind: K, options?: object, language?: string) => Kinds[K];
}
/** The kinds of `Intl` objects in use. */
interface Kinds {
    readonly DateTimeFormat: Intl.DateTimeFormat;
    readonly DisplayNames: Intl.DisplayNames;
    readonly NumberFormat: Intl.NumberFormat;
    readonly PluralRules: Intl.PluralRules;
}
/**
 * Creates the formats for a canonical language tag.
 *
 * Languages that separate days and months with dots write them in digits (06.09.2022): that is unambiguous, and needs
 * no inflection in a sentence. Other languages write the month's name (September 6, 2022), since 9/6 is ambiguous.
 * Dates are Gregorian in every language and region, with the names that the language has for its months, because the
 * years of the data are: Thai would otherwise write 2565, Persian 1401, on the same page as “since 2022”.
 * If a browser lacks the words of a language, days are written as in ISO 8601 (2022-09-06), and languages have no name.
 *
 * @param forms how the language writes a day, to avoid `Intl`; undefined for a region that writes it differently
 */
export declare function createFormat(tag: string, forms?: Forms): Format;
export {};
