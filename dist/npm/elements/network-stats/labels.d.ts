import type { Locale } from '../../locale/locale.js';
import { type Words } from '../../model/local-text.js';
import type { Figure, Point } from '../../model/network.js';
import { type Known } from '../../model/series.js';
/**
 * The label of a figure, in the plural form for its value, without the number itself. The well-known figures have
 * labels in all of the library's languages; other figures bring their own.
 */
export declare const figureLabel: ({ id, label }: Figure, value: number, locale: Locale) => Words;
/** The title of a figure, without a number: above a chart or a column. */
export declare function figureTitle({ id, label }: Figure, locale: Locale): Words;
/** The title with the unit, if there is one: "Unemployment rate (per cent)", "Cost of a pupil (€ per month)". */
export declare function fullTitle(figure: Figure, locale: Locale): Words;
/** The texts before and after a number: a symbol, the unit in words. */
export interface UnitParts {
    readonly before: Words | undefined;
    readonly after: Words | undefined;
}
/** The unit around a number: "€ 2.4 million", "5.2 per cent", "€ 310 per month". */
export declare function unitParts(figure: Figure, value: number, locale: Locale): UnitParts;
/** The unit of a figure in words, if it has one. */
export declare const unitOf: (figure: Figure, value: number, locale: Locale) => Words | undefined;
/** A figure, or numbers without a figure. */
type Precise = Pick<Figure, 'decimals' | 'multiplier'> & Partial<Pick<Figure, 'points'>>;
/**
 * Formats a value with its figure's precision and multiplier: "2.4 million". A negative value that rounds to zero has
 * no sign.
 */
export declare function numberText(figure: Precise, value: number, locale: Locale): string;
/**
 * A value with its figure's multiplier applied, for a spreadsheet. Shifts the exponent, because 1.1 × 1000 is not 1100.
 */
export declare function fullValue({ multiplier }: Pick<Figure, 'multiplier'>, value: number): number;
/** Formats the numbers of an axis with the figure's precision, or more decimals if two of them would look the same. */
export declare function axisText(figure: Figure, ticks: readonly number[], locale: Locale): (value: number) => string;
/**
 * The number that a reader sees. Statements about several values, such as their difference, are computed from it.
 */
export declare const shownValue: (figure: Precise, value: number, locale: Locale) => number;
/**
 * A number for a sentence, marked if it is rounded: "about 200". It has no unit, because many languages would have to
 * inflect it; the title has the unit.
 */
export declare function amountText(figure: Figure, { value, approximate }: Pick<Known, 'value' | 'approximate'>, locale: Locale): string;
/** A value by itself: number, unit and remarks. */
export declare function valueText(figure: Figure, point: Known, locale: Locale): string;
/** The day, month, year or other period of a value. */
export declare function dateText({ date, period }: Pick<Point, 'date' | 'period'>, locale: Locale): string;
/** The text for an unknown value, which is never empty and never zero. */
export declare const noDataWords: ({ msg }: Locale) => string;
/**
 * Remarks on a value: rounded, provisional, an estimate or a forecast. A remark is omitted if the value's flag says the
 * same.
 */
export declare function remarks(point: Point, locale: Locale): string[];
/** Remarks on a value, for use inside brackets or after a comma; "about" is part of its amount. */
export declare const qualifiers: (point: Point, locale: Locale) => string[];
/** The status of a value in the publisher's own words, without brackets: "break in time series". */
export declare const flagWords: ({ flag }: Point, { tag }: Locale) => Words | undefined;
export {};
