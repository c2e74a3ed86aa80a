import type { Place } from './world.js';
/** A point of a map. `y` grows downwards, as in SVG. */
export interface Point {
    readonly x: number;
    readonly y: number;
}
/**
 * Projects a place.
 * @returns the point, in radii of the globe; undefined for a place on its far side, which a part of the world does not
 *   show
 */
export type Projection = (place: Place) => Point | undefined;
/**
 * The Equal Earth projection, for the whole world (Šavrič, Patterson and Jenny, 2018,
 * https://doi.org/10.1080/13658816.2018.1504949).
 */
export declare const equalEarth: ([longitude, latitude]: Place) => Point;
/**
 * Lambert's azimuthal equal-area projection, for a part of the world: shapes near its centre are true.
 * @param centre drawn at 0, 0
 */
export declare function azimuthal([centreLongitude, centreLatitude]: Place): Projection;
/** The distance of two places in kilometres, on a globe. */
export declare function distance([longitude, latitude]: Place, [otherLongitude, otherLatitude]: Place): number;
