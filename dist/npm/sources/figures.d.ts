import type { Network } from '../model/network.js';
import type { Choice } from './json-stat.js';
/** The page's settings for a document. */
export interface Reading extends Choice {
    /** The address of the document, used to resolve relative addresses in it. */
    readonly base: string;
}
/** Recognises JSON-stat 2.0. */
export declare const isJsonStat: (document: unknown) => boolean;
/**
 * Reads figures in any supported format: our own, or JSON-stat 2.0, whose reader is loaded on demand.
 * @param input a parsed document, or its text
 * @throws {Problem} `syntax`, `shape`, or `network` if the reader could not be loaded; also as a rejection
 */
export declare function readFigures(input: unknown, { base, ...choice }: Reading): Network | Promise<Network>;
