import type { Disc } from './clusters.js';
/** A name on a map. */
export interface Label {
    readonly text: string;
    /** The position in CSS pixels: the start, middle or end of the name's baseline, by `anchor`. */
    readonly x: number;
    readonly y: number;
    readonly anchor: 'start' | 'middle' | 'end';
    readonly kind: 'own' | 'city' | 'country';
}
/** A name that asks for a place. */
export interface Wish {
    readonly text: string;
    /** The point that it names, in CSS pixels. */
    readonly x: number;
    readonly y: number;
    /** The radius of the disc there; 0 for the name of a country, which is written on the point itself. */
    readonly r: number;
    readonly kind: Label['kind'];
}
/**
 * Places names in the order of the wishes. A name that would cover a disc, another name or the edge is left out, except
 * the first if it is the page's own city: it takes the side where it covers the least.
 */
export declare function placeLabels(wishes: readonly Wish[], discs: readonly Disc[], size: {
    readonly width: number;
    readonly height: number;
}): readonly Label[];
