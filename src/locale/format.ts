import {isSameLanguage} from '../util/language-tag.js';
import type {PlainDate} from '../util/plain-date.js';
import {toUtc} from '../util/plain-date.js';
import {fillDate, type Forms} from './forms.js';
import {shared} from './intl.js';

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
export function createFormat(tag: string, forms?: Forms): Format {
  const intl = <K extends keyof Kinds>(kind: K, options?: object, language = tag): Kinds[K] =>
    shared(kind + language + JSON.stringify(options), () => {
      const Kind = Intl[kind] as unknown as new (locales: string[], options?: object) => Kinds[K];
      // Never the browser's own language, in which a sentence of another would be half written.
      return new Kind([language, 'en-GB'], options);
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
      const name = forms?.monthNames?.[Number(month) - 1];
      const inWords = {day: String(Number(day)), month: name ?? '', year: yearPart};
      return fillDate(pattern, name ? inWords : {day: day ?? '', month, year: yearPart});
    }
    const options = {timeZone: 'UTC', year: 'numeric', month: '2-digit', day: day && '2-digit'};
    const inDigits = intl('DateTimeFormat', options);
    if (!isKnown(inDigits)) return date;
    const text = inDigits.format(toUtc(date));
    if (text[2] === '.') return text;
    return intl('DateTimeFormat', {...options, month: 'long', day: day && 'numeric'}).format(toUtc(date));
  };
  return {
    year,
    date,
    // Swedish writes a day as ISO 8601 does.
    moment: (ms) =>
      `${date(new Date(ms).toLocaleDateString('sv'))} ${intl('DateTimeFormat', {timeStyle: 'short'}).format(ms)}`,
    languageName(language) {
      const names = intl('DisplayNames', {type: 'language', fallback: 'none'});
      // Extensions and private use, which a feed may name too, make `of` throw.
      return isKnown(names) ? names.of(language.replace(/-.*/, '')) : undefined;
    },
    pluralCategory: (n) => intl('PluralRules').select(n),
    intl,
  };
}
