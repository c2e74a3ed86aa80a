import { type Network } from '../model/network.js';
/**
 * Reads a network document, parsed or as text. Points without a source that can be followed are left out: a figure that can't be traced
 * is not shown.
 * @throws {Problem} `syntax`, `shape`
 */
export declare function readNetwork(document: unknown): Network;
