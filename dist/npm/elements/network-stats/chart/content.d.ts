import type { TemplateResult } from 'lit';
import type { Locale } from '../../../locale/locale.js';
import type { ChartSeries } from './chart-series.js';
/** Fetches this module in the page bundle: a promise until it is here. Elsewhere it always is. */
export declare const prepareChart: () => Promise<unknown> | undefined;
/** A figure over time; nothing while this module is on its way. */
export declare const chartView: (series: ChartSeries, locale: Locale) => TemplateResult | undefined;
