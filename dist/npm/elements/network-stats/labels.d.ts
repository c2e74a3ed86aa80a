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
/** The same with the unit, where there is one: "Unemployment rate (per cent)". */
export declare function fullTitle(figure: Figure, locale: Locale): Words;
/** The unit of a figure in words, where it has one. */
export declare const unitOf: ({ unit }: Figure, value: number, locale: Locale) => Words | undefined;
/** A figure, or numbers that belong to none. */
type Precise = Pick<Figure, 'decimals'> & Partial<Pick<Figure, 'points'>>;
/** A value as precise as its figure is. What is rounded to zero from below has no sign. */
export declare const numberText: (figure: Precise, value: number, locale: Locale) => string;
/** The number that a reader sees: what is said of several values, such as their difference, has to hold for those. */
export declare const shownValue: (figure: Precise, value: number, locale: Locale) => number;
/**
 * A number for a sentence, and that it is rounded: "about 200". Without its unit, which many languages would have to
 * inflect there: that stands with the title.
 */
export declare function amountText(figure: Figure, { value, approximate }: Pick<Known, 'value' | 'approximate'>, locale: Locale): string;
/** A value by itself: number, unit, and what has to be known of it. */
export declare const valueText: (figure: Figure, point: Known, locale: Locale) => string;
/** The day, month or year of a value, its quarter or its week. */
export declare function dateText({ date, period }: Pick<Point, 'date' | 'period'>, locale: Locale): string;
/** That a value is not known. Never a blank, and never a zero. */
export declare const noDataWords: ({ msg }: Locale) => string;
/** What has to be known of a value besides: that it is rounded, that it may change. */
export declare function remarks({ status, approximate }: Point, { msg }: Locale): string[];
export {};
