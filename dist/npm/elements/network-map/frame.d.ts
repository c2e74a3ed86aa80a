import { type Point, type Projection } from './projection.js';
import type { Place, World } from './world.js';
/** A rectangle of a projected world. It is `WIDTH` units wide. */
export interface Frame {
    readonly height: number;
    /** True for the whole world. */
    readonly isWorld: boolean;
    /** The point of a place in units, inside or outside of the frame; undefined for the far side of the globe. */
    readonly project: Projection;
}
/** The width of each frame in units. */
export declare const WIDTH = 1000;
/** The names of the regions. */
export declare const REGION_NAMES: readonly string[];
/**
 * The inhabited world, without Antarctica.
 * @param cities the places of its cities: the frame grows to contain those on islands in the Pacific
 */
export declare function worldFrame(cities: readonly Place[]): Frame;
/** A part of the world by its name; undefined for an unknown name. */
export declare function regionFrame(name: string): Frame | undefined;
/**
 * A country with its neighbours: its largest part, the parts near it, and all of its cities.
 * @param cities the places of its cities
 * @returns undefined for a country without an outline and without cities
 */
export declare function countryFrame(world: World, code: string, cities: readonly Place[]): Frame | undefined;
/** Returns true for a point inside a frame. */
export declare const isInFrame: ({ height }: Frame, { x, y }: Point) => boolean;
