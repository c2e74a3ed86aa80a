import { type Network, type Point } from '../model/network.js';
/**
 * Reads a network document, parsed or as text. Points without a source that can be followed are left out: a figure that can't be traced
 * is not shown. A figure that contradicts itself is left out too, and named in the network's warnings.
 * @throws {Problem} `syntax`, `shape`; also where no figure is left of those that the document has
 */
export declare function readNetwork(document: unknown): Network;
/** Tells whether a point's date is the last day, or the last year, of the period that it names. */
export declare const hasItsDate: ({ date, period }: Point) => boolean;
/**
 * Two values of one date of which nobody says which one holds. What is not shown may come from different sources.
 */
export declare function conflictIn(points: readonly Point[]): readonly [Point, Point] | undefined;
