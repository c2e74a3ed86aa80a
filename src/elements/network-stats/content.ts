/* All that figures need once they have data: the page bundle keeps it in a file of its own, fetched along with the data. */
import type {Locale} from '../../locale/locale.js';
import * as inside from '../../locale/generated/parts/network-stats.js';
import type {Network} from '../../model/network.js';
import {type Reading, readFigures as read} from '../../sources/figures.js';
import type {ViewContext} from '../shared/context.js';
import {withWords} from '../shared/part-words.js';
import {prepareChart} from './chart/content.js';
import {countUp} from './count-up.js';
import {numberText} from './labels.js';
import {statsView as view} from './network-stats.view.js';
import {type ChartState, snapshotOf, type StatsSettings, troublesOf} from './settings.js';

export type {ChartState, StatsSettings} from './settings.js';

/** Starts to load this module in the page bundle; elsewhere it is here already. */
export const prepare = (): void => undefined;

/** Reads the figures; with the chart, where one is asked for, so that all appears at once. */
export function readFigures(document: unknown, reading: Reading, settings: StatsSettings): Network | Promise<Network> {
  const network = read(document, reading);
  const coming = settings.chart === 'growth' ? prepareChart() : undefined;
  return coming ? coming.then(() => network) : network;
}

/** Whether a document has nothing to show of what is asked for. */
export const isBare = (network: Network, settings: StatsSettings): boolean =>
  !snapshotOf(network, settings).groups.length;

/** The figures, in words that come with this module where they do not come with the language. */
export const statsView = (
  network: Network,
  settings: StatsSettings,
  context: ViewContext,
  state: ChartState,
): unknown => view(network, settings, {...context, locale: withWords(context.locale, inside)}, state);

/**
 * To be called after each rendering: fetches a chart that is asked for late, and sees to motion.
 * @returns what is wrong with the settings, in sentences for the page's developer
 */
export function settle(
  root: ParentNode,
  network: Network,
  settings: StatsSettings,
  state: ChartState,
  locale: Locale | undefined,
): readonly string[] {
  if (settings.chart === 'growth') void prepareChart()?.then(() => state.onRead(undefined));
  if (settings.withCountUp && locale) {
    const standings = snapshotOf(network, settings).groups.flatMap((group) => group.standings);
    countUp(
      root,
      standings.map(({point}) => point.value),
      (value) => numberText({}, value, locale),
    );
  }
  return troublesOf(network, settings, state);
}
