import type { Point } from '../../../model/network.js';
import { type Known } from '../../../model/series.js';
import { type PlainDate } from '../../../util/plain-date.js';
/** A value with its place: `x` in reading direction, `y` from the top. */
export interface Spot {
    readonly point: Known;
    readonly x: number;
    readonly y: number;
    /** Whether its value is written beside it: at every width, or where there is room. */
    readonly label: 'always' | 'roomy' | undefined;
    /** A low point has its label below. */
    readonly isLow: boolean;
}
export interface TimeTick {
    readonly date: PlainDate;
    readonly x: number;
}
export interface Plot {
    /** More points than can be told apart on a narrow chart. */
    readonly isDense: boolean;
    readonly spots: readonly Spot[];
    /** The spots again, cut where values are missing: a line is drawn through each piece. */
    readonly pieces: readonly (readonly Spot[])[];
    readonly values: readonly {
        readonly value: number;
        readonly y: number;
    }[];
    /** Where zero is. */
    readonly zero: number;
    /** Ticks of time for a narrow chart, and for a wide one. */
    readonly few: readonly TimeTick[];
    readonly many: readonly TimeTick[];
    /** The year that is marked, as far as the axis has it. */
    readonly year: {
        readonly from: number;
        readonly to: number;
    } | undefined;
}
/**
 * Lays out a series.
 * @param points in order of time; unknown values make gaps
 * @param year a year to mark
 * @param lengthOf how many characters a value's label has
 */
export declare function layOut(points: readonly Point[], year: number | undefined, lengthOf?: (point: Known) => number): Plot;
/** A label stands over the middle of its value; at the edges inside the plot. */
export declare const labelSide: (x: number) => "start" | "middle" | "end";
/**
 * The spot nearest to a place on the axis of time.
 * @param x in per cent, in reading direction
 */
export declare function nearest(spots: readonly Spot[], x: number): number;
