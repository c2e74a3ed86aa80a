import { type Membership } from '../../model/membership.js';
import type { Figure, Network, Point } from '../../model/network.js';
import { type Row } from '../../model/series.js';
import { type Snapshot } from '../../model/snapshot.js';
import type { PlainDate } from '../../util/plain-date.js';
import type { ViewModel } from '../shared/view-model.js';
/** What is shown of a network with an element's attributes. */
export interface StatsView extends ViewModel {
    readonly network: Network;
    /** The day whose state is shown; undefined for the newest. */
    readonly asOf: PlainDate | undefined;
    readonly snapshot: Snapshot;
    /** The figures of the table, in the order asked for. */
    readonly figures: readonly Figure[];
    readonly rows: readonly Row[];
    /** What the chart draws, where one is asked for: the first figure that has a value. */
    readonly charted: {
        readonly figure: Figure;
        readonly points: readonly Point[];
    } | undefined;
}
/** The attributes that decide what is shown. */
interface Selection {
    readonly figures: string | undefined;
    readonly asOf: string | undefined;
    readonly chart: string;
}
/** What is shown of a network: computed once for each change of the network or of these attributes. */
export declare function selectFigures(network: Network, { figures: wanted, asOf: day, chart }: Selection): StatsView;
/** The year a member joined. The chart says nothing of a membership that ended, since it would not say that it did. */
export declare const yearOf: (membership: Membership) => number | undefined;
/** What keeps a city from being marked on a chart, in a sentence for the page's developer; undefined where nothing does. */
export declare const markProblem: (city: string, membership: Membership) => string | undefined;
export {};
