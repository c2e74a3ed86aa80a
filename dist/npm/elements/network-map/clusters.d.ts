import { type Frame } from './frame.js';
import type { MapCity } from './map-view-model.js';
/** One disc of a map: a city, or several that are too close to tell apart at this size. */
export interface Disc {
    /** The position in CSS pixels. */
    readonly x: number;
    readonly y: number;
    /** The radius in CSS pixels. */
    readonly r: number;
    /** At least one, sorted as in the view model. */
    readonly cities: readonly MapCity[];
}
/** The radius for a number of cities. It grows with the number, and three digits fit. */
export declare const radiusFor: (count: number) => number;
/**
 * Puts cities into discs.
 * @param width the width of the map in CSS pixels
 * @returns discs from west to east
 */
export declare function layOutDiscs(cities: readonly MapCity[], frame: Frame, width: number): readonly Disc[];
