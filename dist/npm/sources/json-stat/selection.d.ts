import type { Dimension } from './cube.js';
/** The category chosen in a dimension. */
export interface Choice {
    readonly dimension: Dimension;
    readonly code: string;
    /** The label of the code, or the code itself if it has none. */
    readonly label: string;
    readonly position: number;
}
/**
 * Returns the chosen category for each dimension except time.
 * @param select `geo:LV;unit:NR`
 * @throws {Problem} `shape` if a choice is missing or unavailable; the message lists the available ones
 */
export declare function chooseSeries(dimensions: readonly Dimension[], time: Dimension, select: string): readonly Choice[];
/** Returns the `select` for some categories, which the element reads as exactly these. */
export declare const selectFor: (wishes: readonly (readonly [dimension: string, category: string])[]) => string;
