import type { Network } from '../../model/network.js';
import { type Reading } from '../../sources/figures.js';
import type { Bundled, OnDemand } from '../../util/on-demand.js';
import type { ViewContext } from '../shared/context.js';
import { type RegisterSource, type SearchHost } from './register-search.js';
import type { StatsSettings } from './settings.js';
import { type StatsView } from './stats-view-model.js';
export { statsStyles as styles } from './network-stats.styles.js';
/** For the page bundle, where this file has a copy of the module. */
export { setImporter } from '../../util/import-file.js';
/** The figures of a document, and where the register is that belongs to them. */
export interface Figures {
    readonly network: Network;
    readonly register: RegisterSource | undefined;
}
/** What the presenter needs of its element. */
export interface StatsHost extends SearchHost {
    readonly settings: StatsSettings;
    readonly element: HTMLElement;
    readonly chart: OnDemand<typeof import('./chart/chart.lazy.js')>;
    readonly bundledRegister: Bundled;
}
/** Reads, selects and renders the figures of one element, and keeps what it does between renderings. */
export declare class StatsPresenter {
    #private;
    constructor(host: StatsHost);
    /**
     * Reads the figures. Where a chart is asked for, waits for it, so that all appears at once; figures without their
     * chart are better than none.
     */
    read(document: unknown, reading: Reading, isBundled?: boolean): Figures | Promise<Figures>;
    select({ network }: Figures): StatsView;
    render(view: StatsView, context: ViewContext): unknown;
    /** After each rendering: loads what the chart still needs, and starts motion. */
    afterUpdate(view: StatsView, { register }: Figures): void;
    /** Ends what is under way for an element that has been removed. */
    stop(): void;
}
