import { type Frame } from './frame.js';
import type { Point } from './projection.js';
import type { World } from './world.js';
/** The paths of a map. */
export interface Paths {
    readonly land: string;
    /** Lines between countries. */
    readonly borders: string;
    /** The country that the page has chosen; empty without one. */
    readonly own: string;
    /** The middle of each country in the frame, for its name. */
    readonly middles: readonly {
        readonly code: string;
        readonly point: Point;
        readonly area: number;
    }[];
}
/** Draws the outlines of a frame. */
export declare function drawOutlines(world: World, frame: Frame, own: string | undefined): Paths;
