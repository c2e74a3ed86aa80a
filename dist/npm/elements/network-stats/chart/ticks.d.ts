import { type PlainDate } from '../../../util/plain-date.js';
/** How precise dates are, and so how fine their axis may be. */
export type Precision = 'year' | 'quarter' | 'month' | 'week' | 'day';
export declare const precisionOf: (date: PlainDate) => "year" | "month" | "day";
/**
 * The beginnings of years, months or days at even steps inside a span of time.
 * @param from first moment, in milliseconds of UTC
 * @param to last moment
 * @param most how many ticks there may be, 1 at least
 * @param finest no finer steps than this
 * @returns ticks in order, as precise as their step; the finest step that keeps to the number
 */
export declare function timeTicks(from: number, to: number, most: number, finest: Precision): PlainDate[];
