import { type Period } from '../util/period.js';
import type { PlainDate } from '../util/plain-date.js';
import type { Figure, Network } from './network.js';
import { type Known } from './series.js';
import type { Source } from './source.js';
/** The value of a figure on a day, and its previous value. */
export interface Standing {
    readonly figure: Figure;
    readonly point: Known;
    /** The last known value of an earlier period of the same kind: a day is not compared with a year. */
    readonly before: Known | undefined;
}
/** Figures with the same date, period and source, so that these are shown only once for all of them. */
export interface Group {
    readonly date: PlainDate;
    readonly source: Source;
    readonly standings: Standing[];
}
/** The values of a network's figures on a day. */
export interface Snapshot {
    readonly groups: readonly Group[];
    /** Figures of the document that have no known value on the day. */
    readonly unknown: readonly Figure[];
    /** The period of the newest value, if the chosen day shows an older one. */
    readonly newer: Period | undefined;
}
/** Returns the figures with the given ids, in that order; by default all. */
export declare const chosenFigures: (figures: readonly Figure[], ids?: readonly string[]) => readonly Figure[];
/**
 * Returns the last known value of each figure on a day.
 * @param network the document; its points are in chronological order
 * @param asOf the day; by default, the newest values are returned
 * @param ids the figures to include, in this order; by default all
 */
export declare function takeSnapshot({ figures, sources }: Network, asOf?: PlainDate, ids?: readonly string[]): Snapshot;
