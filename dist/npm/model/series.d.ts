import type { PlainDate } from '../util/plain-date.js';
import type { Figure, Network, Point } from './network.js';
import type { Source } from './source.js';
/** A point whose value is known. */
export type Known = Point & {
    readonly value: number;
};
/** Maximum number of values of one figure that are shown over time: a table or a small chart with more is hard to read. */
export declare const MOST_POINTS = 40;
/** Returns true if a value is shown; others are kept for the record only. */
export declare const isForShow: ({ status }: {
    readonly status?: unknown;
}) => boolean;
/** Returns true for an expected value. It is never the newest one, and never the start or end of a change. */
export declare const isForecast: ({ status }: {
    readonly status?: unknown;
}) => boolean;
/** Returns true for a known value that is shown, including forecasts. */
export declare const isKnown: (point: Point) => point is Known;
/** Returns true for a known value that is not a forecast. */
export declare const isCurrent: (point: Point) => point is Known;
/**
 * The newest of some values, in chronological order. They always include the newest known value, not only forecasts.
 * @param most how many
 * @param isKnownNow returns true for a value that is known and not a forecast
 */
export declare function newestWith<T>(all: readonly T[], most: number, isKnownNow: (each: T) => boolean): readonly T[];
/** Returns true if a date, of any precision, is over by the end of a day: "2022" is not yet known on 2022-09-06. */
export declare const isBy: (date: PlainDate, day: PlainDate) => boolean;
/**
 * Returns the values that count, in chronological order: one for each date, the surest if there are several.
 * @param asOf includes only values known by this day; by default all
 */
export declare function seriesOf({ points }: Figure, asOf?: PlainDate): readonly Point[];
/**
 * A key that distinguishes dates and sorts chronologically. It includes the period: a quarter ends on a day, but is not
 * that day.
 */
export declare const keyOf: ({ date, period }: Point) => string;
/** All values for one date from one source. */
export interface Row {
    /** Any point of the row. All have the same date, period and source, and in a whole record also the same status. */
    readonly point: Point;
    readonly source: Source;
    /** The points of the requested figures, in their order; undefined for a figure without one. */
    readonly cells: readonly (Point | undefined)[];
}
/**
 * Returns several figures side by side: a row for each date and source, in chronological order.
 * @param asOf includes only values known by this day; by default all
 * @param isWhole includes superseded and secondary values, in separate rows
 */
export declare function rowsOf({ sources }: Network, figures: readonly Figure[], asOf: PlainDate | undefined, isWhole: boolean): readonly Row[];
