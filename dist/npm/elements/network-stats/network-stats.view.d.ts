import { type TemplateResult } from 'lit';
import { type Membership } from '../../model/membership.js';
import type { ViewContext } from '../shared/context.js';
import type { StatsSettings } from './settings.js';
import { type StatsView } from './stats-view-model.js';
/** What the chart needs in addition to the figures. */
export interface ChartState {
    /** Undefined while it is being loaded. */
    readonly chart: typeof import('./chart/chart.lazy.js') | undefined;
    /** What the register says of the city that is to be marked, once it has arrived. */
    readonly membership: Membership | undefined;
    /** Which point is being read, from 0; undefined while nobody reads. */
    readonly reading: number | undefined;
    /** Called when another point is to be read. */
    readonly onRead: (index: number | undefined) => void;
}
/**
 * A network's figures on a day: each value with its label, date and source for all that share them; then all of them
 * over time.
 */
export declare function statsView({ network, snapshot: { groups, unknown, newer }, figures, rows, asOf, charted }: StatsView, settings: StatsSettings, context: ViewContext, chartState: ChartState): TemplateResult;
