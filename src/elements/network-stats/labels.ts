import {str} from '@lit/localize';
import {en} from '../../locale/generated/views/network-stats.js';
import type {Locale} from '../../locale/locale.js';
import {formatNumber} from '../../locale/number.js';
import {type CountedText, pickText, type Words} from '../../model/local-text.js';
import type {Figure, Point} from '../../model/network.js';
import {isKnown, type Known} from '../../model/series.js';
import {canonicalTag} from '../../util/language-tag.js';
import {defined} from '../../util/record.js';
import {capitalized} from '../../util/text.js';

/** The form of a document's text for a number, by the plural rules of the text's language. */
const counted = (local: CountedText, value: number, {tag, format}: Locale): Words | undefined =>
  pickText(local, tag, (language) => format.intl('PluralRules', undefined, canonicalTag(language)).select(value));

/**
 * The label of a figure, in the plural form for its value, without the number itself. The well-known figures have
 * labels in all of the library's languages; other figures bring their own.
 */
export const figureLabel = ({id, label}: Figure, value: number, locale: Locale): Words =>
  (label === undefined ? undefined : counted(label, value, locale)) ?? {
    // A language added by the page may lack a noun: then it is English, like any other message.
    text: locale.plural(value, id) ?? locale.extend(en).plural(value, id) ?? id,
  };

/** The title of a figure, without a number: above a chart or a column. */
export function figureTitle({id, label}: Figure, locale: Locale): Words {
  const {msg, tag} = locale;
  const own = label === undefined ? undefined : pickText(label, tag);
  if (own) return {...own, text: capitalized(own.text, tag)};
  switch (id) {
    case 'cities':
      return {text: msg('Cities', {id: 'title-cities', desc: 'Over a column of numbers'})};
    case 'countries':
      return {text: msg('Countries', {id: 'title-countries', desc: 'Over a column of numbers'})};
    case 'new-cities':
      return {text: msg('New cities', {id: 'title-new-cities', desc: 'Over a column of numbers'})};
    case 'new-countries':
      return {text: msg('Countries with new cities', {id: 'title-new-countries', desc: 'Over a column of numbers'})};
    default:
      return {text: id};
  }
}

/** The title with the unit, if there is one: "Unemployment rate (per cent)", "Cost of a pupil (€ per month)". */
export function fullTitle(figure: Figure, locale: Locale): Words {
  const title = figureTitle(figure, locale);
  // The general plural form, since the title has no number.
  const unit = figure.unit === undefined ? undefined : pickText(figure.unit, locale.tag)?.text;
  const signs = [figure.symbol, unit].filter((text) => text !== undefined).join(' ');
  // A unit such as "(2015=100)" has brackets already.
  return signs ? {...title, text: `${title.text} ${/^\(.*\)$/.test(signs) ? signs : `(${signs})`}`} : title;
}

/** The texts before and after a number: a symbol, the unit in words. */
export interface UnitParts {
  readonly before: Words | undefined;
  readonly after: Words | undefined;
}

/** The unit around a number: "€ 2.4 million", "5.2 per cent", "€ 310 per month". */
export function unitParts(figure: Figure, value: number, locale: Locale): UnitParts {
  const {symbol, unitPosition} = figure;
  const unit = unitOf(figure, value, locale);
  const sign = symbol === undefined ? undefined : {text: symbol};
  if (unitPosition === 'start') return sign ? {before: sign, after: unit} : {before: unit, after: undefined};
  return {before: undefined, after: sign && unit ? {...unit, text: `${sign.text} ${unit.text}`} : (sign ?? unit)};
}

/** The unit of a figure in words, if it has one. */
export const unitOf = (figure: Figure, value: number, locale: Locale): Words | undefined =>
  figure.unit === undefined ? undefined : counted(figure.unit, fullValue(figure, value), locale);

/** A figure, or numbers without a figure. */
type Precise = Pick<Figure, 'decimals' | 'multiplier'> & Partial<Pick<Figure, 'points'>>;

/** Maximum number of decimals for a figure that does not specify it. */
const USUAL_DECIMALS = 3;
/** Maximum number of decimals for decimal notation; numbers from `HUGE` on are written in scientific notation. */
const MOST_DECIMALS = 20;
const HUGE = 1e15;
/** As many digits as needed to distinguish any two numbers. */
const ALL_DIGITS = {maximumSignificantDigits: 17} as const;
const SCIENTIFIC: Intl.NumberFormatOptions = {notation: 'scientific', ...ALL_DIGITS};
const MILLIONS: Intl.NumberFormatOptions = {notation: 'compact', compactDisplay: 'long', ...ALL_DIGITS};

/**
 * The precision of a figure: its own decimals, from 0 to 10, or up to three as needed; more if different values would
 * look the same.
 */
function precision(figure: Precise, locale: Locale): Intl.NumberFormatOptions {
  const given = figure.decimals === undefined || figure.decimals < 0 ? undefined : Math.min(figure.decimals, 10);
  // Statistical offices give the decimals in the unit: 2.4 thousand persons does not contain half a person.
  const own = figure.multiplier ? Math.max(given ?? 0, USUAL_DECIMALS) : given;
  const needed = decimalsThatTell(figure, own ?? USUAL_DECIMALS, locale);
  if (needed === undefined) return SCIENTIFIC;
  return own === undefined && needed === USUAL_DECIMALS
    ? {}
    : {minimumFractionDigits: own === undefined ? 0 : needed, maximumFractionDigits: needed};
}

/** Cached by figure, because an element needs it for each number that it shows. */
const needed = new WeakMap<Precise, number | undefined>();

/**
 * The smallest number of decimals that keeps all values of a figure distinct.
 * @param least minimum number of decimals
 * @returns undefined if no number of decimals is enough, or a value is too large for decimal notation
 */
function decimalsThatTell(figure: Precise, least: number, {format}: Locale): number | undefined {
  if (needed.has(figure)) return needed.get(figure);
  const values = [...new Set(figure.points?.filter(isKnown).map(({value}) => value))];
  // A value must not look like zero either, except beside others that a publisher rounds, or as a rounding error.
  const largest = values.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
  const isTiny = (value: number): boolean => value !== 0 && Math.abs(value) <= largest * 1e-9;
  const hasZero = values.includes(0) || (figure.decimals === undefined ? values.some(isTiny) : values.length > 1);
  const compared = hasZero ? values : [...values, 0];
  // The browser's own rounding, because `toFixed` rounds differently; whole numbers need none.
  const areDifferent = (decimals: number): boolean => {
    const inDigits = format.intl('NumberFormat', {maximumFractionDigits: decimals, useGrouping: false}, 'en');
    return new Set(compared.map((value) => Number(inDigits.format(value)))).size === compared.length;
  };
  let decimals: number | undefined = least;
  if (!values.every(Number.isInteger)) while (decimals <= MOST_DECIMALS && !areDifferent(decimals)) decimals++;
  if (decimals > MOST_DECIMALS || values.some((value) => Math.abs(value) >= HUGE)) decimals = undefined;
  needed.set(figure, decimals);
  return decimals;
}

/**
 * Formats a value with its figure's precision and multiplier: "2.4 million". A negative value that rounds to zero has
 * no sign.
 */
export function numberText(figure: Precise, value: number, locale: Locale): string {
  const shown = shownValue(figure, value, locale) || 0;
  if (!figure.multiplier) {
    const form = precision(figure, locale);
    // Beside numbers that need an exponent, "0" and "2" need none.
    const isPlain = form === SCIENTIFIC && (shown === 0 || (Math.abs(shown) < HUGE && Math.abs(shown) >= 1e-3));
    return formatNumber(shown, locale, isPlain ? ALL_DIGITS : form);
  }
  const full = fullValue(figure, shown);
  // Larger than any JavaScript number.
  if (!Number.isFinite(full)) return `${formatNumber(shown, locale, SCIENTIFIC)} × 10^${figure.multiplier}`;
  const size = Math.abs(full);
  const isShort = size === 0 || (size < HUGE && size >= 10 ** -MOST_DECIMALS);
  return formatNumber(full, locale, isShort ? MILLIONS : SCIENTIFIC);
}

/**
 * A value with its figure's multiplier applied, for a spreadsheet. Shifts the exponent, because 1.1 × 1000 is not 1100.
 */
export function fullValue({multiplier = 0}: Pick<Figure, 'multiplier'>, value: number): number {
  const [digits = '', exponent = 0] = String(value).split('e');
  return Number(`${digits}e${Number(exponent) + multiplier}`);
}

/** Formats the numbers of an axis with the figure's precision, or more decimals if two of them would look the same. */
export function axisText(figure: Figure, ticks: readonly number[], locale: Locale): (value: number) => string {
  const {decimals, multiplier} = figure;
  const points = ticks.map((value) => ({date: '', source: '', value}));
  const axis = defined<Precise>({decimals, multiplier, points});
  return (value) => numberText(axis, value, locale);
}

/**
 * The number that a reader sees. Statements about several values, such as their difference, are computed from it.
 */
export const shownValue = (figure: Precise, value: number, locale: Locale): number =>
  Number.isInteger(value)
    ? value
    : Number(
        locale.format.intl('NumberFormat', {...precision(figure, locale), useGrouping: false}, 'en').format(value),
      );

/**
 * A number for a sentence, marked if it is rounded: "about 200". It has no unit, because many languages would have to
 * inflect it; the title has the unit.
 */
export function amountText(
  figure: Figure,
  {value, approximate}: Pick<Known, 'value' | 'approximate'>,
  locale: Locale,
): string {
  const amount = numberText(figure, value, locale);
  return approximate
    ? locale.msg(str`about ${amount}`, {id: 'about-amount', desc: 'A rounded number, inside a sentence'})
    : amount;
}

/** A value by itself: number, unit and remarks. */
export function valueText(figure: Figure, point: Known, locale: Locale): string {
  const {before, after} = unitParts(figure, point.value, locale);
  const flag = flagWords(point, locale);
  return [
    ...(before?.text.split(' ') ?? []),
    numberText(figure, point.value, locale),
    ...(after?.text.split(' ') ?? []),
    ...remarks(point, locale),
    ...(flag ? [`(${flag.text})`] : []),
  ].join('\u00A0');
}

/** The day, month, year or other period of a value. */
export function dateText({date, period}: Pick<Point, 'date' | 'period'>, locale: Locale): string {
  const {msg, format} = locale;
  if (period?.[4] === '/') {
    // In the language's digits: "2021/2022" needs no words.
    return period
      .split('/')
      .map((year) => format.year(Number(year)))
      .join('/');
  }
  const [year = '', part = ''] = period?.split('-') ?? [];
  const count = formatNumber(Number(part.slice(1)), locale);
  const inYear = format.year(Number(year));
  switch (part[0]) {
    case 'H':
      return msg(str`Half-year ${count} of ${inYear}`, {
        id: 'half-year',
        desc: 'A half of a year: 1 or 2, and the year',
      });
    case 'Q':
      return msg(str`Quarter ${count} of ${inYear}`, {
        id: 'quarter',
        desc: 'A quarter of a year: 1 to 4, and the year',
      });
    case 'W':
      return msg(str`Week ${count} of ${inYear}`, {id: 'week', desc: 'A week of a year: 1 to 53, and the year'});
    default:
      return format.date(date);
  }
}

/** The text for an unknown value, which is never empty and never zero. */
export const noDataWords = ({msg}: Locale): string =>
  msg('no data', {id: 'no-data', desc: 'In place of a number that is not known'});

/**
 * Remarks on a value: rounded, provisional, an estimate or a forecast. A remark is omitted if the value's flag says the
 * same.
 */
export function remarks(point: Point, locale: Locale): string[] {
  const {msg} = locale;
  const said = flagWords(point, locale)?.text.toLowerCase() ?? '';
  const status = statusWords(point, locale);
  return [
    ...(point.approximate
      ? [msg('(approximately)', {id: 'about', desc: 'After a rounded number and what it counts'})]
      : []),
    ...(status && !said.includes(status.replace(/[(（)）]/g, '').toLowerCase()) ? [status] : []),
  ];
}

/** Remarks on a value, for use inside brackets or after a comma; "about" is part of its amount. */
export const qualifiers = (point: Point, locale: Locale): string[] => [
  ...remarks({...point, approximate: false}, locale).map((remark) => remark.replace(/[()（）]/g, '')),
  ...[flagWords(point, locale)?.text].filter((text) => text !== undefined),
];

function statusWords({status}: Point, {msg}: Locale): string | undefined {
  switch (status) {
    case 'provisional':
      return msg('(provisional)', {id: 'provisional', desc: 'After a number that may still change'});
    case 'estimated':
      return msg('(estimate)', {id: 'estimated', desc: 'After a number that is an estimate'});
    case 'forecast':
      return msg('(forecast)', {id: 'forecast', desc: 'After a number that is a forecast'});
    default:
      return undefined;
  }
}

/** The status of a value in the publisher's own words, without brackets: "break in time series". */
export const flagWords = ({flag}: Point, {tag}: Locale): Words | undefined =>
  flag === undefined ? undefined : pickText(flag, tag);
