/* All that figures need once they have data: the page bundle keeps it in a file of its own, fetched along with the data. */
import type {TemplateResult} from 'lit';
import type {LoadState} from '../../controllers/resource.js';
import * as inside from '../../locale/generated/parts/network-stats.js';
import type {Network} from '../../model/network.js';
import {type Reading, readFigures as read} from '../../sources/figures.js';
import type {ViewContext} from '../shared/context.js';
import {withWords} from '../shared/part-words.js';
import {prepareChart} from './chart/content.js';
import {countUp} from './count-up.js';
import {tendFiles} from './file.js';
import {numberText} from './labels.js';
import {statsView as view} from './network-stats.view.js';
import {type ChartHandle, membershipOf, seekRegister, snapshotOf, type StatsSettings, troublesOf} from './settings.js';

export type {ChartHandle} from './settings.js';

/** Starts to load this module in the page bundle; elsewhere it is here already. */
export const prepare = (): void => undefined;

/**
 * Reads the figures; with the chart, where one is asked for, so that all appears at once. What could not be had for it
 * the last time is asked for again.
 */
export function readFigures(
  document: unknown,
  reading: Reading,
  settings: StatsSettings,
  {search}: ChartHandle,
): Network | Promise<Network> {
  const network = read(document, reading);
  if (search.hasFailed) search.address = undefined;
  const coming = settings.chart === 'growth' ? prepareChart(true) : undefined;
  return coming ? coming.then(() => network) : network;
}

/** Whether a document has nothing to show of what is asked for; that a value is not known is something. */
export function isBare(network: Network, settings: StatsSettings): boolean {
  const {groups, unknown} = snapshotOf(network, settings);
  return !groups.length && !unknown.length;
}

/** The figures, in words that come with this module where they do not come with the language. */
export function statsView(
  network: Network,
  settings: StatsSettings,
  context: ViewContext,
  handle: ChartHandle,
): TemplateResult {
  const locale = withWords(context.locale, inside);
  handle.locale = locale;
  return view(network, settings, {...context, locale}, handle);
}

/**
 * To be called after each rendering: fetches what a chart needs besides, sees to motion, and tells the page's developer
 * what is wrong with the settings. Called for an element that is gone, it ends what goes on for it.
 */
export function settle(
  state: LoadState<Network>,
  element: StatsSettings & Pick<HTMLElement, 'shadowRoot' | 'isConnected'>,
  handle: ChartHandle,
): void {
  tendFiles(element.shadowRoot);
  if (!element.isConnected && !handle.search.register) seekRegister(handle, undefined);
  if (!element.isConnected || !('value' in state)) return;
  const network = state.value;
  const hasChart = element.chart === 'growth';
  // A chart that is asked for late.
  if (hasChart) void prepareChart()?.then(handle.render);
  seekRegister(handle, hasChart && element.city ? network.register : undefined);
  const {shadowRoot} = element;
  const {locale} = handle;
  if (element.withCountUp && shadowRoot && locale) {
    const standings = snapshotOf(network, element).groups.flatMap((group) => group.standings);
    countUp(
      shadowRoot,
      standings.map(({point}) => point.value),
      (value) => numberText({}, value, locale),
    );
  }
  troublesOf(network, element, membershipOf(element, handle)).forEach(handle.warn);
}
