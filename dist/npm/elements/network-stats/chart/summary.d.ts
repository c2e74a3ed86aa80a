import type { Locale } from '../../../locale/locale.js';
import type { ChartPoint } from './chart-series.js';
/**
 * Summarizes a series in one sentence: its start, its end, and the largest movement in the opposite direction, so that
 * a rise does not hide a fall. Forecasts are excluded, because they have not happened yet.
 * @param all in chronological order, with at least one point that is not a forecast
 * @param title the label of the figure, for the start of the sentence
 */
export declare function summarySentence(all: readonly ChartPoint[], title: string, locale: Locale): string;
/** The year that a city joined, next to a chart that marks it. */
export declare const joinedSentence: ({ msg, format }: Locale, city: string, year: number) => string;
