import { type PlainDate } from '../../../util/plain-date.js';
/** The precision of dates, which limits how fine their axis may be. */
export type Precision = 'year' | 'quarter' | 'month' | 'week' | 'day';
export declare const precisionOf: (date: PlainDate) => "year" | "month" | "day";
/**
 * The first moments of years, months or days at regular steps within a time span.
 * @param from first moment, in milliseconds of UTC
 * @param to last moment
 * @param most maximum number of ticks, at least 1
 * @param finest the smallest step allowed
 * @returns ticks in chronological order, as precise as their step; the finest step within the maximum number of ticks
 */
export declare function timeTicks(from: number, to: number, most: number, finest: Precision): PlainDate[];
