import type { Dimension } from './cube.js';
/** The category chosen in a dimension. */
export interface Choice {
    readonly dimension: Dimension;
    readonly code: string;
    /** The code's label, or the code where it has none. */
    readonly label: string;
    readonly position: number;
}
/**
 * The category chosen in each dimension but time.
 * @param select `geo:LV;unit:NR`
 * @throws {Problem} `shape` where a choice is missing, or is not on offer; the message lists what is
 */
export declare function chooseSeries(dimensions: readonly Dimension[], time: Dimension, select: string): readonly Choice[];
