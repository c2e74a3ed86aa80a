import type { Words } from '../../../model/local-text.js';
import type { Point } from '../../../model/network.js';
import type { Known } from '../../../model/series.js';
/** A known value, with its texts in the reader's language. */
export interface ChartPoint {
    readonly point: Known;
    /** `02.09.2022` */
    readonly date: string;
    /** The number that a reader sees, rounded with the figure's precision. */
    readonly shown: number;
    /** For a sentence, including the unit: `about 200`. */
    readonly amount: string;
    /** By itself, with unit and remarks: `200 (approximately)`. */
    readonly said: string;
}
/**
 * How a point is drawn: filled for a count, open for a rounded or provisional value, and with a dashed line for a
 * forecast.
 */
export type PointKind = 'count' | 'open' | 'forecast';
export declare const kindOfPoint: ({ status, approximate }: Point) => PointKind;
/** The data of a chart. */
export interface ChartSeries {
    /** The label of the figure. */
    readonly title: Words;
    /** In chronological order; unknown values create gaps. */
    readonly points: readonly Point[];
    /** The known points, at least one. */
    readonly known: readonly ChartPoint[];
    /** The direction of the time axis. */
    readonly direction: 'ltr' | 'rtl';
    /** Values that are written next to the chart, and not repeated in it. */
    readonly written: readonly Point[];
    /** Explanations of open points and forecasts, if there are any. */
    readonly legend: readonly {
        readonly kind: PointKind;
        readonly text: string;
    }[];
    /** Formats a number in the style of the series. */
    readonly numberOf: (value: number) => string;
    /** A city and the year it joined. */
    readonly joined: {
        readonly name: string;
        readonly year: number;
    } | undefined;
    /** Index of the known point being read, from 0; undefined while nobody reads. */
    readonly reading: number | undefined;
    /** Called when the reader moves to another point. */
    readonly onRead: (index: number | undefined) => void;
}
