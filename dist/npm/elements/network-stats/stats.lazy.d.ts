import type { Membership } from '../../model/membership.js';
import type { Network } from '../../model/network.js';
import type { Register } from '../../model/register.js';
import { type Reading } from '../../sources/figures.js';
import { type Bundled, OnDemand } from '../../util/on-demand.js';
import type { ViewContext } from '../shared/context.js';
import { type RegisterSource, type SearchHost } from './register-search.js';
import type { StatsSettings } from './settings.js';
import { type StatsView } from './stats-view-model.js';
export { statsStyles as styles } from './network-stats.styles.js';
/** For the page bundle, where this file contains a copy of the module. */
export { setImporter } from '../../util/import-file.js';
/** The figures of a document, and the location of the register that belongs to them. */
export interface Figures {
    readonly network: Network;
    readonly register: RegisterSource | undefined;
}
/** The parts of the element that the presenter uses. */
export interface StatsHost extends SearchHost {
    readonly settings: StatsSettings;
    readonly element: HTMLElement;
    readonly chart: OnDemand<typeof import('./chart/chart.lazy.js')>;
    readonly bundledRegister: Bundled;
}
/** Reads, selects and renders the figures of one element, and keeps its state between renderings. */
export declare class StatsPresenter {
    #private;
    constructor(host: StatsHost);
    /**
     * Reads the figures. If a chart is requested, waits for it, so that everything appears at once. If the chart fails,
     * the figures are shown without it.
     * @param served the part of the register that a server has rendered with the figures
     */
    read(document: unknown, reading: Reading, isBundled?: boolean, served?: unknown): Figures | Promise<Figures>;
    /** Loads the register if a city is to be marked. Resolves when it has loaded or failed to load. */
    search({ register }: Figures): Promise<void>;
    /** The register's entry for the marked city, once it has loaded. */
    get membership(): Membership | undefined;
    /** The register that has the marked city, once it has loaded. */
    get register(): Register | undefined;
    select({ network }: Figures): StatsView;
    render(view: StatsView, context: ViewContext): unknown;
    /**
     * Runs after each rendering: loads missing parts of the chart, and starts the animation.
     * @param isQuiet no animation, because readers have seen the numbers already
     */
    afterUpdate(view: StatsView, figures: Figures, isQuiet?: boolean): void;
    /** Stops pending work of an element that has been removed. */
    stop(): void;
}
