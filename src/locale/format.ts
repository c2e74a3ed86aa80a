import {isSameLanguage} from '../util/language-tag.js';
import type {PlainDate} from '../util/plain-date.js';
import {toUtc} from '../util/plain-date.js';
import {fillDate, type Forms} from './forms.js';
import {shared} from './intl.js';

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

/** A day whose numbers have one digit. */
const SEPTEMBER = Date.UTC(2022, 8, 6);

/** A month of a language that a browser claims to know, but has no names for: Azerbaijani in Chromium. */
const WITHOUT_NAME = /\bM\d\d\b/;

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
export function createFormat(tag: string, forms?: Forms): Format {
  const intl = <K extends keyof Kinds>(kind: K, options?: object, language = tag): Kinds[K] =>
    shared(kind + language + JSON.stringify(options), () => {
      const Kind = Intl[kind] as unknown as new (locales: string[], options?: object) => Kinds[K];
      // Without a second choice `Intl` would fall back to the browser's language, and sentences would mix languages.
      return new Kind([language, 'en-GB'], kind === 'DateTimeFormat' ? {calendar: 'gregory', ...options} : options);
    });
  const isKnown = (formatter: Intl.DateTimeFormat | Intl.DisplayNames): boolean =>
    isSameLanguage(formatter.resolvedOptions().locale, tag);
  const year = (value: number): string =>
    forms ? String(value) : intl('NumberFormat', {useGrouping: false}).format(value);
  const date = (date: PlainDate): string => {
    const [yearPart = '', month, day] = date.split('-');
    if (!month) return year(Number(date));
    const pattern = day ? forms?.day : forms?.month;
    if (pattern) {
      const name = ((day ? undefined : forms?.monthOnlyNames) ?? forms?.monthNames)?.[Number(month) - 1];
      const inWords = {day: String(Number(day)), month: name ?? '', year: yearPart};
      return fillDate(pattern, name ? inWords : {day: day ?? '', month, year: yearPart});
    }
    const options = {timeZone: 'UTC', year: 'numeric', month: '2-digit', day: day && '2-digit'};
    const inDigits = intl('DateTimeFormat', options);
    if (!isKnown(inDigits)) return date;
    // Not `date` itself: Finnish would write October in digits and September in words.
    if (inDigits.format(SEPTEMBER)[2] === '.') return inDigits.format(toUtc(date));
    const inWords = intl('DateTimeFormat', {...options, month: 'long', day: day && 'numeric'}).format(toUtc(date));
    return WITHOUT_NAME.test(inWords) ? date : inWords;
  };
  return {
    year,
    date,
    // Swedish writes days as in ISO 8601.
    moment: (ms) =>
      `${date(new Date(ms).toLocaleDateString('sv'))} ${intl('DateTimeFormat', {timeStyle: 'short'}).format(ms)}`,
    languageName(language) {
      const names = intl('DisplayNames', {type: 'language', fallback: 'none'});
      // `of` throws for extensions and private use subtags, which a feed may have.
      return isKnown(names) ? names.of(language.replace(/-.*/, '')) : undefined;
    },
    pluralCategory: (n) => intl('PluralRules').select(n),
    intl,
  };
}
