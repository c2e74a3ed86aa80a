import type { PropertyDeclarations } from 'lit';
import type { Input, Origin } from '../../controllers/resource.js';
import type { ViewContext } from '../shared/context.js';
import type { ViewModel } from '../shared/view-model.js';
import { WidgetElement } from '../widget-element.js';
import type { Figures, StatsPresenter } from './stats.lazy.js';
import type { StatsView } from './stats-view-model.js';
/** Figures, and the presenter that knows what to make of them. */
interface StatsModel {
    readonly figures: Figures;
    readonly presenter: StatsPresenter;
}
/** What the element shows of them. */
interface ShownStats extends StatsModel, ViewModel {
    readonly view: StatsView;
}
/**
 * Shows the figures of a network, each with its date and its source.
 *
 * For an article or a front page. It reads the figures of the UNESCO Global Network of Learning Cities that ship
 * beside the script, a document of your own, or a JSON-stat dataset of a statistical office. On request it draws the
 * growth of the first figure that has a value; all values stand in a table and in a CSV file. It never shows a number
 * without date and source, and never computes a total.
 *
 * @summary Figures of a network, with date, source and change; on request with a chart.
 * @element network-stats
 *
 * @attr {string} lang - Language of the element; without it that of the nearest ancestor
 * @slot - Fallback: a link or a sentence, readable without scripts, while loading, and on failure. A
 *   `<script type="application/json">` here is read as the document when there is no `src`
 *
 * @fires {Event} loadstart - A load begins
 * @fires {Event} load - The figures have been loaded and rendered
 * @fires {ProblemEvent} error - The figures could not be had; `event.error.code` tells why
 * @fires {Event} loadend - A load has ended, well or badly
 *
 * @csspart base - Everything inside the element
 * @csspart heading - The name of the network
 * @csspart figure - One value with its label
 * @csspart meta - Date and source
 * @csspart chart - The drawing with its summary
 * @csspart table - The table of all values, and what opens it
 * @csspart notice - Said while loading, when out of date, and on failure
 *
 * @cssprop [--civic-accent=currentColor] - Accent: lines and drawings. Like the others, set it on the page or on one element
 * @cssprop [--civic-surface=transparent] - Background
 * @cssprop [--civic-line] - Border colour; by default a thin mix of the text colour
 * @cssprop [--civic-radius=0.5em] - Corner radius
 * @cssprop [--network-stats-reserve=26em] - Least height from the start, where the page has `reserve.css`
 *
 * @cssstate idle - Nothing to load yet
 * @cssstate loading - The first load is under way
 * @cssstate ready - Showing figures
 * @cssstate empty - The document has none of the figures asked for
 * @cssstate stale - Showing the last good content after a failed reload
 * @cssstate failed - Nothing could be loaded
 *
 * @example The newest figures
 * ```html
 * <network-stats></network-stats>
 * ```
 * @example The growth of the network, with the year in which a city joined
 * ```html
 * <network-stats figures="cities countries" chart="growth" city="Ventspils"></network-stats>
 * ```
 * @example A series of a statistical office
 * ```html
 * <network-stats src="/unemployment.json" select="geo:LV;sex:T" label="Bezdarba līmenis" chart="growth"></network-stats>
 * ```
 * @example Two figures as they stood on the day of an article
 * ```html
 * <network-stats as-of="2022-09-06" figures="cities countries"></network-stats>
 * ```
 */
export declare class NetworkStats extends WidgetElement<StatsModel, ShownStats> {
    #private;
    static properties: PropertyDeclarations;
    /** Which figures, by id and in this order, with blanks between; all by default. */
    figures: string | undefined;
    /** The day (YYYY-MM-DD) whose state is shown; the newest by default. */
    asOf: string | undefined;
    /** `growth` draws over time the first of the figures that has a value; `none`, the default, draws nothing. */
    chart: 'growth' | 'none';
    /** Marks on the chart the year in which this city joined; any spelling that the register has. */
    city: string | undefined;
    /** ISO 3166-1 alpha-2 code of the city’s country, to tell namesakes apart. */
    country: string | undefined;
    /** Leaves out the table of all values, and with it the CSV file. */
    withoutTable: boolean;
    /** Lets the numbers run up once, for readers who have nothing against motion. */
    withCountUp: boolean;
    /** Of a JSON-stat dataset: one category for each dimension but that of time, as `geo:LV;unit:NR`. */
    select: string | undefined;
    /** Of a JSON-stat dataset: what is counted, in the page’s language, instead of its own label and the categories chosen. */
    label: string | undefined;
    protected onRemoved(): void;
    protected get bundledInput(): Input;
    /** A model is one series of a JSON-stat document. */
    protected get selectionKey(): string;
    protected preload(): void;
    protected read(document: unknown, { base, isBundled }: Origin): StatsModel | Promise<StatsModel>;
    protected viewOf({ figures, presenter }: StatsModel): ShownStats;
    protected renderView({ view, presenter }: ShownStats, context: ViewContext): unknown;
    protected updated(): void;
}
export {};
