import type { Point } from '../../../model/network.js';
import { type Known } from '../../../model/series.js';
import { type PlainDate } from '../../../util/plain-date.js';
/** A value with its position: `x` in reading direction, `y` from the top. */
export interface Spot {
    readonly point: Known;
    readonly x: number;
    readonly y: number;
    /** When its value is shown next to it: at every width, or only if there is room. */
    readonly label: 'always' | 'roomy' | undefined;
    /** True if the label is below the point. */
    readonly isLow: boolean;
}
/**
 * A year, month or day below the axis. Its label is centred on it, so that December does not look like the next year.
 */
export interface TimeSpan {
    readonly date: PlainDate;
    readonly from: number;
    readonly middle: number;
    readonly to: number;
}
/** A segment of the line between values without a gap. */
export interface Piece {
    readonly spots: readonly Spot[];
    /** True if it leads to or from a forecast. */
    readonly isExpected: boolean;
}
/** The position of a city's name. */
export interface Mark {
    readonly x: number;
    readonly y: number;
    /** The value of that year; undefined if the year has no value, and the mark is on the line between others. */
    readonly spot: Spot | undefined;
    /** The side of the name that is next to the value, in reading direction; the line continues on the other side. */
    readonly side: 'start' | 'middle' | 'end';
    /** True if the name is below its value, where a line that rises from the start leaves room. */
    readonly isLow: boolean;
}
export interface Plot {
    /** True if there are too many points to distinguish on a narrow chart. */
    readonly isDense: boolean;
    readonly spots: readonly Spot[];
    readonly lines: readonly Piece[];
    /** Spots without gaps or forecasts: the area under each piece is filled. */
    readonly areas: readonly (readonly Spot[])[];
    /** The height of zero. */
    readonly zero: number;
    /** The time axis for a narrow chart, and for a wide one. */
    readonly few: readonly TimeSpan[];
    readonly many: readonly TimeSpan[];
    /** The position of the city's name; undefined if the axis does not include its year. */
    readonly mark: Mark | undefined;
}
/** Labels next to the points of a chart. */
export interface Labels {
    /** The year that a city joined, and the length of its name in characters. */
    readonly city?: {
        readonly year: number;
        readonly length: number;
    } | undefined;
    /** Values that are shown elsewhere, next to the chart. */
    readonly written?: readonly Point[];
    /** The length of a value's label in characters. */
    readonly lengthOf?: (point: Known) => number;
}
/**
 * Lays out a series.
 * @param points in chronological order; unknown values create gaps
 */
export declare function layOut(points: readonly Point[], { city, written, lengthOf }?: Labels): Plot;
/** A label is centred on its value; near the edges it stays inside the plot. */
export declare const labelSide: (x: number) => "start" | "middle" | "end";
/**
 * The index of the spot nearest to a position on the time axis.
 * @param x as a percentage, in reading direction
 */
export declare function nearest(spots: readonly Spot[], x: number): number;
