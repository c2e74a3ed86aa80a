import { type Period } from '../../util/period.js';
import type { Dimension } from './cube.js';
export interface MarkedPeriod extends Period {
    /** The label where it adds something to the code, such as `2025*`. */
    readonly mark?: string | undefined;
}
/**
 * The period of each category of time, in the order of the dataset.
 * @throws {Problem} `shape` where one cannot be read, since a later one left out would make an older one the newest; and
 *   where two are the same
 */
export declare function readPeriods(time: Dimension): readonly MarkedPeriod[];
