import { type Network, type Point } from '../model/network.js';
/**
 * Reads a network document, parsed or as text. It omits points without a valid source, since a figure that can't be
 * traced is not shown. It also omits contradictory figures, and names them in the network's warnings.
 * @throws {Problem} `syntax`, `shape`; also if the document has figures but none of them can be shown
 */
export declare function readNetwork(document: unknown): Network;
/** The parts of a point that say whether it contradicts another. */
export type Claim = Pick<Point, 'date' | 'period' | 'value' | 'status' | 'source'>;
/** A value for a future date is a forecast, even if the document gives it another status. */
export declare const asForecast: <T extends Claim>(point: T) => T;
/** Returns true if a point's date is the last day, or the last year, of its period. */
export declare const hasItsDate: ({ date, period }: Point) => boolean;
/**
 * Returns pairs of values with the same date and the same status, which contradict each other. Values that are not shown
 * may come from different sources.
 */
export declare function conflictsIn<T extends Claim>(points: readonly T[]): readonly (readonly [T, T])[];
/** Says what resolves the conflict of a value with another one. */
export declare const conflictAdvice: (claim: Claim) => string;
