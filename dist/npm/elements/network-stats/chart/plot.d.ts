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
/** A year, month or day below the axis: its label is in the middle of it, so that December is not the next year. */
export interface TimeSpan {
    readonly date: PlainDate;
    readonly from: number;
    readonly middle: number;
    readonly to: number;
}
/** A part of the line between values without a gap. */
export interface Piece {
    readonly spots: readonly Spot[];
    /** Leads to a forecast or from one. */
    readonly isExpected: boolean;
}
/** Where the name of a city is written. */
export interface Mark {
    readonly x: number;
    readonly y: number;
    /** The value of that year; undefined where the year has none, and the mark is on the line between others. */
    readonly spot: Spot | undefined;
    /** The side of the name that is at the value, in reading direction: the line goes past on the other one. */
    readonly side: 'start' | 'middle' | 'end';
    /** The name is below its value, where a line that rises from the beginning leaves room. */
    readonly isLow: boolean;
}
export interface Plot {
    /** More points than can be told apart on a narrow chart. */
    readonly isDense: boolean;
    readonly spots: readonly Spot[];
    readonly lines: readonly Piece[];
    /** Spots without gaps and forecasts: the area under each piece is filled. */
    readonly areas: readonly (readonly Spot[])[];
    /** Where zero is. */
    readonly zero: number;
    /** The axis of time for a narrow chart, and for a wide one. */
    readonly few: readonly TimeSpan[];
    readonly many: readonly TimeSpan[];
    /** Where the city is; undefined where the axis does not have its year. */
    readonly mark: Mark | undefined;
}
/** What a chart writes beside its points. */
export interface Labels {
    /** The year in which a city joined, and how many characters its name has. */
    readonly city?: {
        readonly year: number;
        readonly length: number;
    } | undefined;
    /** Values that are written elsewhere, next to the chart. */
    readonly written?: readonly Point[];
    /** How many characters a value's label has. */
    readonly lengthOf?: (point: Known) => number;
}
/**
 * Lays out a series.
 * @param points in order of time; unknown values make gaps
 */
export declare function layOut(points: readonly Point[], { city, written, lengthOf }?: Labels): Plot;
/** A label stands over the middle of its value; at the edges inside the plot. */
export declare const labelSide: (x: number) => "start" | "middle" | "end";
/**
 * The spot nearest to a place on the axis of time.
 * @param x in per cent, in reading direction
 */
export declare function nearest(spots: readonly Spot[], x: number): number;
