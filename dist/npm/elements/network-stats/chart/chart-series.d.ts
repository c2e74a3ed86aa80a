import type { Words } from '../../../model/local-text.js';
import type { Point } from '../../../model/network.js';
import type { Known } from '../../../model/series.js';
/** A known value, with what is said of it in the reader's language. */
export interface ChartPoint {
    readonly point: Known;
    /** `02.09.2022` */
    readonly date: string;
    /** The number that a reader sees, rounded as the figure is. */
    readonly shown: number;
    /** For a sentence, unit included: `about 200`. */
    readonly amount: string;
    /** By itself, with unit and remarks: `200 (approximately)`. */
    readonly said: string;
}
/** How a point is drawn: a count is filled, one that is rounded or may change is open, and a dashed line leads to a forecast. */
export type PointKind = 'count' | 'open' | 'forecast';
export declare const kindOfPoint: ({ status, approximate }: Point) => PointKind;
/** What a chart shows. */
export interface ChartSeries {
    /** What is counted. */
    readonly title: Words;
    /** In order of time; unknown values make gaps. */
    readonly points: readonly Point[];
    /** Those of them that are known, at least one. */
    readonly known: readonly ChartPoint[];
    /** In which time runs. */
    readonly direction: 'ltr' | 'rtl';
    /** Values that are written next to the chart, and not again in it. */
    readonly written: readonly Point[];
    /** What is said of open points, and of expected ones, where there are any. */
    readonly legend: readonly {
        readonly kind: PointKind;
        readonly text: string;
    }[];
    /** Writes a number in the way of the series. */
    readonly numberOf: (value: number) => string;
    /** A city and the year it joined. */
    readonly joined: {
        readonly name: string;
        readonly year: number;
    } | undefined;
    /** Which of the known points is being read, from 0; undefined while nobody reads. */
    readonly reading: number | undefined;
    /** Called when another point is to be read. */
    readonly onRead: (index: number | undefined) => void;
}
