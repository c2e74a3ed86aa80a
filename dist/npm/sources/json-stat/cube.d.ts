type Json = Readonly<Record<string, unknown>>;
export interface Dimension {
    readonly id: string;
    readonly label: string | undefined;
    readonly size: number;
    /** Codes in order of position. */
    readonly codes: readonly string[];
    /** How many cells lie between two neighbours along this dimension. */
    readonly stride: number;
    readonly labelOf: (code: string) => string | undefined;
    /** What the dataset says of the unit of a category, unchecked. */
    readonly unitOf: (code: string) => unknown;
    readonly noteOf: (code: string) => unknown;
}
/** @throws {Problem} `shape` where dimensions, sizes and categories do not go together */
export declare function readDimensions(dataset: Json): readonly Dimension[];
/** How many cells a cube has. */
export declare const cellsOf: (dimensions: readonly {
    readonly size: number;
}[]) => number;
/** @throws {Problem} `shape` where no dimension is time */
export declare function timeOf(dataset: Json, dimensions: readonly Dimension[]): Dimension;
export {};
