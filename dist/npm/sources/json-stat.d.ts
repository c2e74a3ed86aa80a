import { type Network } from '../model/network.js';
import { type Dimension } from './json-stat/cube.js';
/** What the page says of a dataset that the dataset does not say itself. */
export interface Choice {
    /** A category for each dimension that has several: `geo:LV;unit:NR`. */
    readonly select?: string | undefined;
    /** What the figure counts, in the page's own language: offices write labels in one or two languages only. */
    readonly label?: string | undefined;
}
type Json = Readonly<Record<string, unknown>>;
/**
 * Reads one series of a dataset.
 * @param document parsed
 * @param base address of the document, which is its source where it names no page of its own
 * @throws {Problem} `shape` when it is no dataset, when a part of it cannot be read, or when it holds several series and
 *   none is chosen; the message lists what there is
 */
export declare function readJsonStat(document: unknown, base: string, { select, label }?: Choice): Network;
/** The dimensions of a dataset. */
export declare function openDataset(dataset: Json): readonly Dimension[];
export {};
