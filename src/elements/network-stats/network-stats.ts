import type {PropertyDeclarations} from 'lit';
import type {Input, Origin} from '../../controllers/resource.js';
import {load} from '../../http/load.js';
import {badge, bundledNetwork, bundledRegister, chart, stats} from '../on-demand.js';
import type {ViewContext} from '../shared/context.js';
import type {ViewModel} from '../shared/view-model.js';
import {WidgetElement} from '../widget-element.js';
import type {Figures, StatsPresenter} from './stats.lazy.js';
import type {StatsView} from './stats-view-model.js';

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
export class NetworkStats extends WidgetElement<StatsModel, ShownStats> {
  static override properties: PropertyDeclarations = {
    figures: {},
    asOf: {attribute: 'as-of'},
    chart: {},
    city: {},
    country: {},
    withoutTable: {type: Boolean, attribute: 'without-table'},
    withCountUp: {type: Boolean, attribute: 'with-count-up'},
    select: {},
    label: {},
  };

  /** Which figures, by id and in this order, with blanks between; all by default. */
  figures: string | undefined;
  /** The day (YYYY-MM-DD) whose state is shown; the newest by default. */
  asOf: string | undefined;
  /** `growth` draws over time the first of the figures that has a value; `none`, the default, draws nothing. */
  chart: 'growth' | 'none' = 'none';
  /** Marks on the chart the year in which this city joined; any spelling that the register has. */
  city: string | undefined;
  /** ISO 3166-1 alpha-2 code of the city’s country, to tell namesakes apart. */
  country: string | undefined;
  /** Leaves out the table of all values, and with it the CSV file. */
  withoutTable = false;
  /** Lets the numbers run up once, for readers who have nothing against motion. */
  withCountUp = false;
  /** Of a JSON-stat dataset: one category for each dimension but that of time, as `geo:LV;unit:NR`. */
  select: string | undefined;
  /** Of a JSON-stat dataset: what is counted, in the page’s language, instead of its own label and the categories chosen. */
  label: string | undefined;

  /** Made when its module has arrived. */
  #presenter: StatsPresenter | undefined;

  protected override onRemoved(): void {
    this.#presenter?.stop();
  }

  protected override get bundledInput(): Input {
    return {bundled: bundledNetwork};
  }

  /** A model is one series of a JSON-stat document. */
  protected override get selectionKey(): string {
    return `${this.select}\n${this.label}`;
  }

  protected override preload(): void {
    stats.preload();
    if (this.chart !== 'growth') return;
    chart.preload();
    if (this.city) badge.preload();
  }

  protected override read(document: unknown, {base, isBundled}: Origin): StatsModel | Promise<StatsModel> {
    const {select, label} = this;
    return stats.use((module) => {
      (this.constructor as typeof NetworkStats).addStyles(module.styles);
      const presenter = (this.#presenter ??= new module.StatsPresenter({
        load,
        badge,
        chart,
        bundledRegister,
        element: this,
        settings: this,
        requestUpdate: () => this.requestUpdate(),
        warn: (text) => this.warn(text),
      }));
      const figures = presenter.read(document, {base, select, label}, isBundled);
      return figures instanceof Promise ? figures.then((figures) => ({figures, presenter})) : {figures, presenter};
    });
  }

  protected override viewOf({figures, presenter}: StatsModel): ShownStats {
    const view = presenter.select(figures);
    return {figures, presenter, view, isEmpty: view.isEmpty, warnings: view.warnings ?? []};
  }

  protected override renderView({view, presenter}: ShownStats, context: ViewContext): unknown {
    return presenter.render(view, context);
  }

  protected override updated(): void {
    super.updated();
    if (this.shown) this.shown.presenter.afterUpdate(this.shown.view, this.shown.figures);
  }
}
