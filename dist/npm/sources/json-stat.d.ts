import { type Network } from '../model/network.js';
import { type Dimension } from './json-stat/cube.js';
/** The page's settings for a dataset. */
export interface Choice {
    /** A category for each dimension that has several: `geo:LV;unit:NR`; `geo:'Riga; city'` where a name has a separator. */
    readonly select?: string | undefined;
    /** The label of the figure in the page's own language, since offices write labels in only one or two languages. */
    readonly label?: string | undefined;
    /** The publisher's zone, for an update that is given in UTC; by default the reader's own. */
    readonly timeZone?: string | undefined;
}
type Json = Readonly<Record<string, unknown>>;
/**
 * Reads one series of a dataset.
 * @param document parsed
 * @param base the document's address, which is the source unless the document names a page
 * @throws {Problem} `shape` if it is not a dataset, if something in it cannot be read, or if it has several series and
 *   none is chosen; the message lists the choices
 */
export declare function readJsonStat(document: unknown, base: string, { select, label, timeZone }?: Choice): Network;
/** Returns the dimensions of a dataset. */
export declare function openDataset(dataset: Json): readonly Dimension[];
export {};
