import type { Locale } from '../../locale/locale.js';
import { type Words } from '../../model/local-text.js';
import type { Figure, Point } from '../../model/network.js';
import { type Known } from '../../model/series.js';
/**
 * What a figure counts, in the form that goes with its value, without the number itself.
 * The well-known figures speak every language of the library; others bring their own label.
 */
export declare const figureLabel: ({ id, label }: Figure, value: number, locale: Locale) => Words;
/** What a figure counts, without a number: over a chart or a column. */
export declare function figureTitle({ id, label }: Figure, locale: Locale): Words;
/** The same with the unit, where there is one: "Unemployment rate (per cent)", "Cost of a pupil (€ per month)". */
export declare function fullTitle(figure: Figure, locale: Locale): Words;
/** What is written before a number and after it: a symbol, the unit in words. */
export interface UnitParts {
    readonly before: Words | undefined;
    readonly after: Words | undefined;
}
/** The unit around a number: "€ 2.4 million", "5.2 per cent", "€ 310 per month". */
export declare function unitParts(figure: Figure, value: number, locale: Locale): UnitParts;
/** The unit of a figure in words, where it has one. */
export declare const unitOf: (figure: Figure, value: number, locale: Locale) => Words | undefined;
/** A figure, or numbers that belong to none. */
type Precise = Pick<Figure, 'decimals' | 'multiplier'> & Partial<Pick<Figure, 'points'>>;
/**
 * A value as precise as its figure is, and multiplied as its figure says: "2.4 million". A value that is rounded to zero
 * from below has no sign.
 */
export declare function numberText(figure: Precise, value: number, locale: Locale): string;
/** A value multiplied as its figure says, for a spreadsheet. By its digits, since 1.1 × 1000 is not 1100. */
export declare function fullValue({ multiplier }: Pick<Figure, 'multiplier'>, value: number): number;
/** Writes the numbers of an axis in the way of a figure: with more decimals where two of them would look the same. */
export declare function axisText(figure: Figure, ticks: readonly number[], locale: Locale): (value: number) => string;
/** The number that a reader sees: what is said of several values, such as their difference, has to hold for those. */
export declare const shownValue: (figure: Precise, value: number, locale: Locale) => number;
/**
 * A number for a sentence, and that it is rounded: "about 200". Without its unit, which many languages would have to
 * inflect there: that stands with the title.
 */
export declare function amountText(figure: Figure, { value, approximate }: Pick<Known, 'value' | 'approximate'>, locale: Locale): string;
/** A value by itself: number, unit, and what has to be known of it. */
export declare function valueText(figure: Figure, point: Known, locale: Locale): string;
/** The day, month or year of a value, or another period. */
export declare function dateText({ date, period }: Pick<Point, 'date' | 'period'>, locale: Locale): string;
/** That a value is not known. Never a blank, and never a zero. */
export declare const noDataWords: ({ msg }: Locale) => string;
/**
 * What has to be known of a value: that it is rounded, that it may change, that it is an estimate or a forecast. Not where
 * its flag says so in the same words.
 */
export declare function remarks(point: Point, locale: Locale): string[];
/** The status of a value in the publisher's own words, without brackets: "break in time series". */
export declare const flagWords: ({ flag }: Point, { tag }: Locale) => Words | undefined;
export {};
