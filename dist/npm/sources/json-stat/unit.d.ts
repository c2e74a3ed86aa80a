import type { Figure } from '../../model/network.js';
import type { Choice } from './selection.js';
/** A unit as a figure has it, before its language is known. */
export interface Unit extends Pick<Figure, 'symbol' | 'unitPosition' | 'multiplier' | 'decimals'> {
    readonly words?: string;
    /** The choices that the unit says, so that the label need not. */
    readonly saidBy: readonly Choice[];
}
/** @throws {Problem} `shape` where a part of the unit cannot be read: a value would be another without it */
export declare function readUnit(choices: readonly Choice[], metric: Choice | undefined): Unit;
