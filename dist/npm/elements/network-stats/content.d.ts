import type { TemplateResult } from 'lit';
import type { LoadState } from '../../controllers/resource.js';
import type { Network } from '../../model/network.js';
import { type Reading } from '../../sources/figures.js';
import type { ViewContext } from '../shared/context.js';
import { type ChartHandle, type StatsSettings } from './settings.js';
export type { ChartHandle } from './settings.js';
/** Starts to load this module in the page bundle; elsewhere it is here already. */
export declare const prepare: () => void;
/**
 * Reads the figures; with the chart, where one is asked for, so that all appears at once. What could not be had for it
 * the last time is asked for again.
 */
export declare function readFigures(document: unknown, reading: Reading, settings: StatsSettings, { search }: ChartHandle): Network | Promise<Network>;
/** Whether a document has nothing to show of what is asked for; that a value is not known is something. */
export declare function isBare(network: Network, settings: StatsSettings): boolean;
/** The figures, in words that come with this module where they do not come with the language. */
export declare function statsView(network: Network, settings: StatsSettings, context: ViewContext, handle: ChartHandle): TemplateResult;
/**
 * To be called after each rendering: fetches what a chart needs besides, sees to motion, and tells the page's developer
 * what is wrong with the settings. Called for an element that is gone, it ends what goes on for it.
 */
export declare function settle(state: LoadState<Network>, element: StatsSettings & Pick<HTMLElement, 'shadowRoot' | 'isConnected'>, handle: ChartHandle): void;
