import { type TemplateResult } from 'lit';
import { type Membership } from '../../model/membership.js';
import type { ViewContext } from '../shared/context.js';
import type { StatsSettings } from './settings.js';
import { type StatsView } from './stats-view-model.js';
/** State of the chart in addition to the figures. */
export interface ChartState {
    /** Undefined while it loads. */
    readonly chart: typeof import('./chart/chart.lazy.js') | undefined;
    /** The register's entry for the marked city, once it has arrived. */
    readonly membership: Membership | undefined;
    /** Index of the point being read, from 0; undefined while nobody reads. */
    readonly reading: number | undefined;
    /** Called when the reader moves to another point. */
    readonly onRead: (index: number | undefined) => void;
}
/**
 * A network's figures on a day: each value with its label, with one line for the date and source that values share;
 * then the chart and the table.
 */
export declare function statsView({ network, snapshot: { groups, unknown, newer }, figures, rows, asOf, charted }: StatsView, settings: StatsSettings, context: ViewContext, chartState: ChartState): TemplateResult;
