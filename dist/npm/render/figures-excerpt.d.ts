import type { StatsView } from '../elements/network-stats/stats-view-model.js';
import type { Network } from '../model/network.js';
/** The attributes that decide which values an element shows. */
interface Wanted {
    readonly figures: string | undefined;
    readonly withoutTable: boolean;
}
/**
 * Returns the figures that an element shows, with the values that it shows or that readers can download, and their
 * sources. The view of the result is the same as the view of the whole network.
 */
export declare function ofNetwork(network: Network, view: StatsView, { figures, withoutTable }: Wanted): Network;
export {};
