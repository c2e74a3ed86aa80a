import { type Period } from '../../util/period.js';
import type { Dimension } from './cube.js';
export interface MarkedPeriod extends Period {
    /** The label if it adds something to the code, such as `2025*`. */
    readonly mark?: string | undefined;
}
/** Facts about the periods from outside of the time dimension. */
export interface PeriodContext {
    /** The chosen category of a dimension of frequency: its code and label, such as `M` and `Monthly`. */
    readonly frequency?: {
        readonly code: string;
        readonly label: string;
    } | undefined;
    /** The language of the dataset. */
    readonly language?: string | undefined;
}
/**
 * Returns the period of each time category, in the order of the dataset.
 * @throws {Problem} `shape` if one cannot be read, since omitting a later one would make an older one the newest; if one
 *   may be a month or two years; and if two are equal
 */
export declare function readPeriods(time: Dimension, { frequency, language }?: PeriodContext): readonly MarkedPeriod[];
