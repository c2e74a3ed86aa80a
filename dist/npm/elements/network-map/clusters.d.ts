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
/**
 * The widths that cities and names are laid out for, in CSS pixels: a map takes the largest that is not wider than itself.
 * A server, which knows no width, writes all of them, and the style sheet shows one. So a browser that takes a map over
 * draws the same.
 */
export declare const LAYOUT_WIDTHS: readonly [200, 260, 400, 600, 880];
/** The width that a map of another width is laid out for, both in CSS pixels. */
export declare const layoutWidth: (width: number) => number;
/** The radius for a number of cities. It grows with the number, and three digits fit. */
export declare const radiusFor: (count: number) => number;
/**
 * Puts cities into discs.
 * @param width the width of the map in CSS pixels
 * @returns discs from west to east
 */
export declare function layOutDiscs(cities: readonly MapCity[], frame: Frame, width: number): readonly Disc[];
