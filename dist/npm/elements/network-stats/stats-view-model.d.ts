import { type Membership } from '../../model/membership.js';
import type { Figure, Network, Point } from '../../model/network.js';
import { type Row } from '../../model/series.js';
import { type Snapshot } from '../../model/snapshot.js';
import type { PlainDate } from '../../util/plain-date.js';
import type { ViewModel } from '../shared/view-model.js';
/** The view of a network for an element's attributes. */
export interface StatsView extends ViewModel {
    readonly network: Network;
    /** The day whose figures are shown; undefined for the newest. */
    readonly asOf: PlainDate | undefined;
    readonly snapshot: Snapshot;
    /** The figures of the table, in the requested order. */
    readonly figures: readonly Figure[];
    readonly rows: readonly Row[];
    /** Data for the chart, if one is requested: the first figure that has a value. */
    readonly charted: {
        readonly figure: Figure;
        readonly points: readonly Point[];
    } | undefined;
}
/** The attributes that determine the view. */
interface Selection {
    readonly figures: string | undefined;
    readonly asOf: string | undefined;
    readonly chart: string;
}
/** Derives the view from a network, once for each change of the network or of these attributes. */
export declare function selectFigures(network: Network, { figures: wanted, asOf: day, chart }: Selection): StatsView;
/** The year that a member joined. Former memberships are left out, because the chart would not say that they ended. */
export declare const yearOf: (membership: Membership) => number | undefined;
/** The reason why a city cannot be marked on a chart, as a sentence for the page's developer; undefined if it can. */
export declare const markProblem: (city: string, membership: Membership) => string | undefined;
export {};
