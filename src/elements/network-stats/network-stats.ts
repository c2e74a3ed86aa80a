import type {CSSResultGroup, PropertyDeclarations} from 'lit';
import type {Input} from '../../controllers/resource.js';
import type {Network} from '../../model/network.js';
import {load} from '../../net/load.js';
import {networkAddress, registerAddress} from '../../util/beside.js';
import {findMembership, readRegister} from '../learning-city-badge/content.js';
import type {ViewContext} from '../shared/context.js';
import {widgetStyles} from '../shared/widget.styles.js';
import {WidgetElement} from '../widget-element.js';
import {type ChartHandle, isBare, prepare, readFigures, settle, statsView} from './content.js';
import {statsStyles} from './network-stats.styles.js';

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
export class NetworkStats extends WidgetElement<Network> {
  static override styles: CSSResultGroup = [widgetStyles, statsStyles];

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
  /** Of a JSON-stat dataset: what is counted, in the page’s language, instead of the dataset’s own label. */
  label: string | undefined;

  readonly #chart: ChartHandle = {
    search: {},
    load,
    readRegister,
    findMembership,
    render: () => this.requestUpdate(),
    warn: (text) => this.warn(text),
  };

  protected override onGone(): void {
    settle(this.resource.state, this, this.#chart);
  }

  protected override get shipped(): Input {
    return {address: networkAddress()};
  }

  /** What has been read is one series of a document. */
  protected override get choice(): string {
    return `${this.select}\n${this.label}`;
  }

  protected override updated(): void {
    super.updated();
    settle(this.resource.state, this, this.#chart);
  }

  protected override complete(address: string): string {
    prepare();
    return address;
  }

  protected override read(document: unknown, base: string, _next?: string, asked?: string): Network | Promise<Network> {
    const {select, label} = this;
    // By what was asked for: a server may have sent us on.
    const register = asked === networkAddress() ? registerAddress() : undefined;
    return readFigures(document, {base, select, label, register}, this, this.#chart);
  }

  protected override isEmpty(network: Network): boolean {
    return isBare(network, this);
  }

  protected override renderValue(network: Network, context: ViewContext): unknown {
    return statsView(network, this, context, this.#chart);
  }
}
