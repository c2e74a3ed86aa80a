import { type TemplateResult } from 'lit';
import type { Network } from '../../model/network.js';
import type { ViewContext } from '../shared/context.js';
import { type ChartHandle, type StatsSettings } from './settings.js';
/**
 * A network's figures on a day: each value with its label, date and source for all that share them; then all of them
 * over time.
 */
export declare function statsView(network: Network, settings: StatsSettings, context: ViewContext, handle: ChartHandle): TemplateResult;
