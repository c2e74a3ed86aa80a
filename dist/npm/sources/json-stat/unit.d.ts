import type { Figure } from '../../model/network.js';
import type { Choice } from './selection.js';
/** A figure's unit, before its language is known. */
export interface Unit extends Pick<Figure, 'symbol' | 'unitPosition' | 'multiplier' | 'decimals'> {
    readonly words?: string;
    /** The choices that the unit already names, so that the label can omit them. */
    readonly saidBy: readonly Choice[];
}
/** @throws {Problem} `shape` if a property of the unit cannot be read, since the value would be wrong without it */
export declare function readUnit(choices: readonly Choice[], metric: Choice | undefined): Unit;
