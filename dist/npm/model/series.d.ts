import type { PlainDate } from '../util/plain-date.js';
import type { Figure, Network, Point } from './network.js';
import type { Source } from './source.js';
/** A value that is known. */
export type Known = Point & {
    readonly value: number;
};
/** Values shown of one figure over time: more than a table or a small chart can be read with. */
export declare const MOST_POINTS = 40;
/** Returns true if a value is shown; others are kept for the record only. */
export declare const isForShow: ({ status }: {
    readonly status?: unknown;
}) => boolean;
/** Returns true for a value that is expected: never the newest one, and never an end of a change. */
export declare const isForecast: ({ status }: {
    readonly status?: unknown;
}) => boolean;
/** Returns true for a value that is shown and known, forecasts included. */
export declare const isKnown: (point: Point) => point is Known;
/** Returns true for a known value of a time that has come. */
export declare const isCurrent: (point: Point) => point is Known;
/** Whether a date, however precise, is over by the end of a day: "2022" is not yet known on 2022-09-06. */
export declare const isBy: (date: PlainDate, day: PlainDate) => boolean;
/**
 * The values that count, in order of time, one for each date: the surest of several.
 * @param asOf only those known by this day; all without it
 */
export declare function seriesOf({ points }: Figure, asOf?: PlainDate): readonly Point[];
/** What tells dates apart, in order of time: a quarter ends on a day without being it. */
export declare const keyOf: ({ date, period }: Point) => string;
/** All values of one date from one source. */
export interface Row {
    /** Any of its points; all have its date, period and source, and in a whole record its status. */
    readonly point: Point;
    readonly source: Source;
    /** The points of the figures asked for, in their order; undefined where a figure has none. */
    readonly cells: readonly (Point | undefined)[];
}
/**
 * Several figures side by side: a row for each date and source, in order of time.
 * @param asOf only what was known by this day
 * @param isWhole superseded and secondary values too, in rows of their own
 */
export declare function rowsOf({ sources }: Network, figures: readonly Figure[], asOf: PlainDate | undefined, isWhole: boolean): readonly Row[];
