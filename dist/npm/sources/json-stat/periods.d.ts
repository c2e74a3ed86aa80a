import { type Period } from '../../util/period.js';
import type { Dimension } from './cube.js';
export interface MarkedPeriod extends Period {
    /** The label if it adds something to the code, such as `2025*`. */
    readonly mark?: string | undefined;
}
/**
 * Returns the period of each time category, in the order of the dataset.
 * @throws {Problem} `shape` if one cannot be read, since omitting a later one would make an older one the newest; and
 *   if two are equal
 */
export declare function readPeriods(time: Dimension): readonly MarkedPeriod[];
