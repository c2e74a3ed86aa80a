import type { PlainDate } from '../util/plain-date.js';
import { type Forms } from './forms.js';
/** Dates and names in one language. */
export interface Format {
    /** A year in the language's own digits, never grouped. */
    readonly year: (year: number) => string;
    /** A day, month or year: as precise as it is given, the same for every visitor. */
    readonly date: (date: PlainDate) => string;
    /** A moment (milliseconds since 1970) in the visitor's own zone, to the minute. */
    readonly moment: (ms: number) => string;
    /** A language, by its canonical tag, in words; undefined where the browser has no name for it. */
    readonly languageName: (tag: string) => string | undefined;
    readonly pluralCategory: (n: number) => Intl.LDMLPluralRule;
    /** Any other formatter, of this language or of another canonical tag; shared, like those above. */
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
 * Formats for a canonical language tag.
 *
 * A day or a month is written in digits where the language puts dots between them (06.09.2022), which has one reading
 * and needs no inflection inside a sentence; elsewhere with the month's name (September 6, 2022), since 9/6 has two
 * readings.
 * Some browsers know no months, and no names, in some languages: there a day is written as in ISO 8601 (2022-09-06),
 * and other languages have no name.
 *
 * @param forms how the language writes a day, without asking `Intl`; none for a region that writes it in another way
 */
export declare function createFormat(tag: string, forms?: Forms): Format;
export {};
