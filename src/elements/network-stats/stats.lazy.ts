/* The modules that figures need once they have data, loaded on demand together with the data. */
import type {Locale} from '../../locale/locale.js';
import * as inside from '../../locale/generated/views/network-stats.js';
import type {Membership} from '../../model/membership.js';
import type {Network} from '../../model/network.js';
import type {Register} from '../../model/register.js';
import {readFigures as readNetwork, type Reading} from '../../sources/figures.js';
import {memoizeLast} from '../../util/memoize-last.js';
import {type Bundled, OnDemand} from '../../util/on-demand.js';
import type {ViewContext} from '../shared/context.js';
import {withWords} from '../shared/view-words.js';
import {countUp} from './count-up.js';
import {tendFiles} from './file.js';
import {numberText} from './labels.js';
import {statsView} from './network-stats.view.js';
import {RegisterSearch, type RegisterSource, type SearchHost} from './register-search.js';
import {watchScroll} from './scroll.js';
import type {StatsSettings} from './settings.js';
import {markProblem, selectFigures, type StatsView} from './stats-view-model.js';

export {statsStyles as styles} from './network-stats.styles.js';
/** For the page bundle, where this file contains a copy of the module. */
export {setImporter} from '../../util/import-file.js';

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

/** Keeps the last result only, because a page has few locales. */
const withStatsWords = memoizeLast((locale: Locale) => withWords(locale, inside));

/** Reads, selects and renders the figures of one element, and keeps its state between renderings. */
export class StatsPresenter {
  readonly #host: StatsHost;
  readonly #search: RegisterSearch;
  readonly #select = memoizeLast(
    (network: Network, figures: string | undefined, asOf: string | undefined, wanted: string) =>
      selectFigures(network, {figures, asOf, chart: wanted}),
  );
  #locale: Locale | undefined;
  /** Index of the chart point being read, from 0; undefined while nobody reads. */
  #reading: number | undefined;
  /** True if the chart has been requested since the figures were read. A failed request is repeated only with them. */
  #hasAskedForChart = false;

  constructor(host: StatsHost) {
    this.#host = host;
    this.#search = new RegisterSearch(host);
  }

  /**
   * Reads the figures. If a chart is requested, waits for it, so that everything appears at once. If the chart fails,
   * the figures are shown without it.
   * @param served the part of the register that a server has rendered with the figures
   */
  read(document: unknown, reading: Reading, isBundled = false, served?: unknown): Figures | Promise<Figures> {
    const {settings, chart, bundledRegister} = this.#host;
    const reads = readNetwork(document, reading);
    const figuresOf = (network: Network): Figures => ({
      network,
      register: served
        ? this.#servedRegister(JSON.stringify(served))
        : (network.register ?? (isBundled ? bundledRegister : undefined)),
    });
    this.#search.retry();
    this.#hasAskedForChart = false;
    if (settings.chart === 'growth' && !chart.module) {
      const whole = Promise.all([reads, this.#loadChart()]).then(([network]) => figuresOf(network));
      // The server's chart has the mark already.
      return served ? whole.then(async (figures) => (await this.search(figures), figures)) : whole;
    }
    return reads instanceof Promise ? reads.then(figuresOf) : figuresOf(reads);
  }

  readonly #servedRegister = memoizeLast((text: string): Bundled => {
    const register: Bundled = new OnDemand('register', () => Promise.resolve({text}));
    register.provide({text});
    return register;
  });

  /** Loads the register if a city is to be marked. Resolves when it has loaded or failed to load. */
  search({register}: Figures): Promise<void> {
    const {chart, city} = this.#host.settings;
    return this.#search.seek(chart === 'growth' && city ? register : undefined);
  }

  /** The register's entry for the marked city, once it has loaded. */
  get membership(): Membership | undefined {
    const {city, country} = this.#host.settings;
    return city ? this.#search.membershipOf(city, country) : undefined;
  }

  /** The register that has the marked city, once it has loaded. */
  get register(): Register | undefined {
    return this.#search.register;
  }

  select({network}: Figures): StatsView {
    const {figures, asOf, chart: wanted} = this.#host.settings;
    return this.#select(network, figures, asOf, wanted);
  }

  render(view: StatsView, context: ViewContext): unknown {
    const {settings, chart, requestUpdate} = this.#host;
    this.#locale = withStatsWords(context.locale);
    return statsView(
      view,
      settings,
      {...context, locale: this.#locale},
      {
        chart: chart.module,
        membership: this.membership,
        reading: this.#reading,
        onRead: (index) => {
          this.#reading = index;
          requestUpdate();
        },
      },
    );
  }

  /**
   * Runs after each rendering: loads missing parts of the chart, and starts the animation.
   * @param isQuiet no animation, because readers have seen the numbers already
   */
  afterUpdate(view: StatsView, figures: Figures, isQuiet = false): void {
    const {settings, element, chart, requestUpdate, warn} = this.#host;
    const {city} = settings;
    tendFiles(element.shadowRoot);
    watchScroll(element.shadowRoot);
    // The chart was requested after the figures had been read.
    if (view.charted && !chart.module && !this.#hasAskedForChart) void this.#loadChart().then(requestUpdate);
    const isMarked = Boolean(settings.chart === 'growth' && city);
    void this.search(figures);
    if (city && isMarked) {
      const {membership} = this;
      const problem = membership && markProblem(city, membership);
      if (!figures.register) warn(`city="${city}": the document names no register`);
      else if (problem) warn(problem);
    }
    const {shadowRoot} = element;
    const locale = this.#locale;
    if (settings.withCountUp && !isQuiet && shadowRoot && locale) {
      const standings = view.snapshot.groups.flatMap((group) => group.standings);
      countUp(
        shadowRoot,
        standings.map(({figure, point: {value}}) => ({
          value,
          format: (at) => numberText(figure, at, locale),
        })),
      );
    }
  }

  /** Stops pending work of an element that has been removed. */
  stop(): void {
    this.#search.stop();
    tendFiles(this.#host.element.shadowRoot);
  }

  /** Resolves when the chart has loaded or failed to load. */
  #loadChart(): Promise<void> {
    this.#hasAskedForChart = true;
    return this.#host.chart.load().then(
      () => undefined,
      (error: unknown) => this.#host.warn((error as Error).message),
    );
  }
}
