type Json = Readonly<Record<string, unknown>>;
export interface Dimension {
    readonly id: string;
    readonly label: string | undefined;
    readonly size: number;
    /** Codes in order of position. */
    readonly codes: readonly string[];
    /** The distance in cells between two neighbours along this dimension. */
    readonly stride: number;
    readonly labelOf: (code: string) => string | undefined;
    /** Returns true if another category has the same label. */
    readonly isShared: (code: string) => boolean;
    /** The dataset's unit for a category, not yet checked. */
    readonly unitOf: (code: string) => unknown;
    readonly noteOf: (code: string) => unknown;
    /** Notes on the whole dimension, not yet checked. */
    readonly notes: readonly unknown[];
}
/** @throws {Problem} `shape` if dimensions, sizes and categories do not match */
export declare function readDimensions(dataset: Json): readonly Dimension[];
/** The number of cells in a cube. */
export declare const cellsOf: (dimensions: readonly {
    readonly size: number;
}[]) => number;
/** @throws {Problem} `shape` if there is no time dimension */
export declare function timeOf(dataset: Json, dimensions: readonly Dimension[]): Dimension;
export {};
