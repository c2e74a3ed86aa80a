/** Longitude and latitude in degrees. */
export type Place = readonly [longitude: number, latitude: number];
/** A line of places. Two countries that have a border share its line. */
export type Line = readonly Place[];
/** A closed line around an area, without its last place, which is the first one again. */
export type Ring = readonly Place[];
/** The outline of a country. */
export interface Outline {
    /** ISO 3166-1 alpha-2 code. */
    readonly code: string;
    /** Each part with its outer ring first, then the rings of its holes. */
    readonly parts: readonly (readonly Ring[])[];
}
/** The packed outlines of a file in `src/data/outlines/`. */
export interface PackedOutlines {
    readonly lines: string;
    readonly countries: string;
}
/** The outlines of a file; the smallest countries and islands are left out. */
export interface World {
    readonly outlines: readonly Outline[];
    /** The lines between two countries. */
    readonly borders: readonly Line[];
    /** The countries that share a border with a country. */
    readonly neighbours: (code: string) => readonly string[];
}
/** The outlines of a file, unpacked on first use. */
export declare function readWorld(file: PackedOutlines): World;
