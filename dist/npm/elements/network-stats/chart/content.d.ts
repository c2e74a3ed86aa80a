import type { TemplateResult } from 'lit';
import type { Locale } from '../../../locale/locale.js';
import type { ChartSeries } from './chart-series.js';
/**
 * Fetches this module in the page bundle: a promise until it is here. Elsewhere it always is.
 * @param isAnew asks for it again where it could not be had
 */
export declare const prepareChart: (_isAnew?: boolean) => Promise<unknown> | undefined;
/** A figure over time; nothing while this module is on its way. */
export declare const chartView: (series: ChartSeries, locale: Locale) => TemplateResult | undefined;
