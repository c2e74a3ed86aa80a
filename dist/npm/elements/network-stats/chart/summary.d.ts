import type { Locale } from '../../../locale/locale.js';
import type { ChartPoint } from './chart-series.js';
/**
 * The course of a series in one sentence: its beginning, its end, and the largest movement against that direction, so
 * that no fall is hidden in a rise. Forecasts are no part of it: what is expected has not risen or fallen.
 * @param all at least one that is no forecast, in order of time
 * @param title what is counted, for the beginning of the sentence
 */
export declare function summarySentence(all: readonly ChartPoint[], title: string, { msg }: Locale): string;
/** When a city joined; beside a chart that marks the year. */
export declare const joinedSentence: ({ msg, format }: Locale, city: string, year: number) => string;
