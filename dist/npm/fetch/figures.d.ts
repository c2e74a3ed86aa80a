import { type Network } from '../model/network.js';
/** The figures of one document, or of one series of a dataset. */
export interface NetworkPart {
    readonly network: Network;
    /** The id for the figure, if the command's user has chosen one. */
    readonly id?: string | undefined;
}
/**
 * Merges figures, sorted by document.
 * @throws {Problem} `shape` if they cannot be merged; the message says why
 */
export declare function mergeFigures(parts: readonly NetworkPart[]): Network;
