import type {PropertyDeclarations} from 'lit';
import type {Input, Origin} from '../../controllers/resource.js';
import {badge, bundledNetwork, bundledRegister, chart, stats} from '../on-demand.js';
import type {ViewContext} from '../shared/context.js';
import type {ViewModel} from '../shared/view-model.js';
import {zoneFor} from '../shared/zone.js';
import {WidgetElement} from '../widget-element.js';
import type {Figures, StatsPresenter} from './stats.lazy.js';
import type {StatsView} from './stats-view-model.js';

/** Figures, and the presenter that renders them. */
interface StatsModel {
  readonly figures: Figures;
  readonly presenter: StatsPresenter;
}

/** The figures with their current view. */
interface ShownStats extends StatsModel, ViewModel {
  readonly view: StatsView;
}

/**
 * Shows the figures of a network, each with its date and its source.
 *
 * Use it in an article or on a front page. It reads the bundled figures of the UNESCO Global Network of Learning
 * Cities, your own document, or a JSON-stat dataset of a statistical office. It can also draw a chart of the first
 * figure that has a value; a table and a CSV file contain all values. It never shows a number without date and source,
 * and never computes a total.
 *
 * @summary Figures of a network, with date, source and change, and an optional chart.
 * @element network-stats
 *
 * @attr {string} lang - Language of the element; by default inherited from the nearest ancestor
 * @slot - Fallback: a link or a sentence that is shown without JavaScript, while data loads, and on failure. A
 *   `<script type="application/json">` here is read as the document if there is no `src`
 *
 * @fires {Event} loadstart - A load begins
 * @fires {Event} load - The figures have been loaded and rendered
 * @fires {ProblemEvent} error - The figures could not be loaded; `event.error.code` says why
 * @fires {Event} loadend - A load has ended, successfully or not
 *
 * @csspart base - Everything inside the element
 * @csspart heading - The name of the network
 * @csspart figure - One value with its label
 * @csspart meta - Date and source
 * @csspart chart - The drawing with its summary
 * @csspart table - The table of all values, with the control that opens it
 * @csspart notice - A notice that is shown while loading, when the content is out of date, and on failure
 *
 * @cssprop [--civic-accent=currentColor] - Accent colour of lines and drawings. Set it, like the others, on the page or on one element
 * @cssprop [--civic-surface] - Background of the looks `card` and `filled`; by default light under dark text, and dark under light text
 * @cssprop [--civic-line] - Border colour; by default a thin mix of the text colour
 * @cssprop [--civic-radius=0.5em] - Corner radius
 * @cssprop [--network-stats-reserve=22em] - Minimum height from the start, if the page includes `reserve.css`
 *
 * @cssstate idle - Nothing to load yet
 * @cssstate loading - The first load is in progress
 * @cssstate ready - Shows figures
 * @cssstate empty - The document has none of the requested figures
 * @cssstate stale - Shows the last good content after a failed reload
 * @cssstate failed - Nothing could be loaded
 *
 * @example The newest figures
 * ```html
 * <network-stats></network-stats>
 * ```
 * @example The growth of the network, with the year that a city joined
 * ```html
 * <network-stats figures="cities countries" chart="growth" city="Ventspils"></network-stats>
 * ```
 * @example A series of a statistical office
 * ```html
 * <network-stats src="/unemployment.json" select="geo:LV;sex:T" label="Bezdarba līmenis" chart="growth"></network-stats>
 * ```
 * @example Two figures as of the date of an article
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
    timeZone: {attribute: 'time-zone'},
  };

  /** Which figures, by id and in this order, separated by spaces; by default all of them. */
  figures: string | undefined;
  /** Shows the figures as of this day (YYYY-MM-DD); by default the newest. */
  asOf: string | undefined;
  /** `growth` draws a chart of the first of the figures that has a value; `none`, the default, draws nothing. */
  chart: 'growth' | 'none' = 'none';
  /** Marks the year that this city joined on the chart; any spelling in the register works. */
  city: string | undefined;
  /** ISO 3166-1 alpha-2 code of the city’s country, to distinguish cities with the same name. */
  country: string | undefined;
  /** Hides the table of all values, and the CSV file with it. */
  withoutTable = false;
  /** Lets the numbers count up once, unless the reader prefers reduced motion. */
  withCountUp = false;
  /** For a JSON-stat dataset: one category for each dimension except time, for example `geo:LV;unit:NR`. */
  select: string | undefined;
  /**
   * For a JSON-stat dataset: a label in the page’s language, which replaces the dataset's label and the chosen
   * categories.
   */
  label: string | undefined;
  /**
   * For a JSON-stat dataset: the publisher's time zone, such as `Europe/Riga`. It determines the day of an update that is
   * given in UTC. By default the zone comes from `data-time-zone` on the script tag, or else from the reader's device.
   */
  timeZone: string | undefined;

  /** Created when its module has arrived. */
  #presenter: StatsPresenter | undefined;

  protected override onRemoved(): void {
    this.#presenter?.stop();
  }

  protected override get bundledInput(): Input {
    return {bundled: bundledNetwork};
  }

  /** The model is one series of a JSON-stat document. */
  protected override get selectionKey(): string {
    return `${this.select}\n${this.label}\n${zoneFor(this.timeZone)}`;
  }

  protected override get dataAttributes(): readonly unknown[] {
    const {select, label, timeZone, chart, city, country, figures, asOf, withoutTable} = this;
    return [...super.dataAttributes, select, label, timeZone, chart, city, country, figures, asOf, withoutTable];
  }

  protected override preload(): void {
    stats.preload();
    if (this.chart !== 'growth') return;
    chart.preload();
    if (this.city) badge.preload();
  }

  protected override read(document: unknown, {base, isBundled, rendered}: Origin): StatsModel | Promise<StatsModel> {
    const {select, label, timeZone} = this;
    return stats.use((module) => {
      (this.constructor as typeof NetworkStats).addStyles(module.styles);
      const presenter = (this.#presenter ??= new module.StatsPresenter({
        load: this.load,
        badge,
        chart,
        bundledRegister,
        element: this,
        settings: this,
        requestUpdate: () => this.requestUpdate(),
        warn: (text) => this.warn(text),
      }));
      const options = {base, select, label, timeZone: zoneFor(timeZone)};
      const figures = presenter.read(document, options, isBundled, rendered?.register);
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
    if (this.shown) this.shown.presenter.afterUpdate(this.shown.view, this.shown.figures, this.wasServed);
  }
}
