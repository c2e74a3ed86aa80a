import type {PlainDate} from '../util/plain-date.js';
import {toUtc} from '../util/plain-date.js';
import {shared} from './intl.js';

/** Numbers, dates and names in one language. */
export interface Format {
  /** `12 345,6` */
  readonly number: (value: number) => string;
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
 * A day is written in figures where the language writes it with dots (06.09.2022), which can't be mistaken and needs
 * no inflection inside a sentence; elsewhere with the month's name (September 6, 2022), since 9/6 has two readings.
 * Browsers know no months, and no names, in some languages, such as Irish and Maltese in Chromium: there a day is
 * written as in ISO 8601 (2022-09-06), and other languages have no name.
 */
export function createFormat(tag: string): Format {
  const intl = <K extends keyof Kinds>(kind: K, options?: object, language = tag): Kinds[K] =>
    shared(kind + language + JSON.stringify(options), () => {
      const Kind = Intl[kind] as unknown as new (locales: string[], options?: object) => Kinds[K];
      // Never the browser's own language, in which a sentence of another would be half written.
      return new Kind([language, 'en-CA'], options);
    });
  const isKnown = Intl.DateTimeFormat.supportedLocalesOf(tag).length;
  const year = (value: number) => intl('NumberFormat', {useGrouping: false}).format(value);
  return {
    number: (value) => intl('NumberFormat').format(value),
    year,
    date(date) {
      const [, month, day] = date.split('-');
      if (!month) return year(Number(date));
      if (!isKnown) return date;
      const options = {timeZone: 'UTC', year: 'numeric', month: '2-digit', day: '2-digit'};
      const figures = intl('DateTimeFormat', options).format(toUtc(date));
      if (day && figures[2] === '.') return figures;
      return intl('DateTimeFormat', {...options, month: 'long', day: day && 'numeric'}).format(toUtc(date));
    },
    moment: (ms) => intl('DateTimeFormat', {dateStyle: isKnown ? 'medium' : 'short', timeStyle: 'short'}).format(ms),
    // Of the language alone: extensions and private use, which a feed may name too, make `of` throw.
    languageName: (language) =>
      isKnown ? intl('DisplayNames', {type: 'language', fallback: 'none'}).of(language.replace(/-.*/, '')) : undefined,
    pluralCategory: (n) => intl('PluralRules').select(n),
    intl,
  };
}
