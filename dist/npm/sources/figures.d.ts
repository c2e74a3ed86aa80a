import type { Network } from '../model/network.js';
import type { Choice } from './json-stat.js';
/** What the page says of a document. */
export interface Reading extends Choice {
    /** Where the document was found: what addresses in it are resolved against. */
    readonly base: string;
}
/** Recognises JSON-stat 2.0. */
export declare const isJsonStat: (document: unknown) => boolean;
/**
 * Reads figures in any format the library knows: its own, or JSON-stat 2.0, which comes as a file of its own when it is
 * met.
 * @param input a parsed document, or its text
 * @throws {Problem} `syntax`, `shape`; `network` when the file for the format could not be had; also as a rejection
 */
export declare function readFigures(input: unknown, { base, ...choice }: Reading): Network | Promise<Network>;
