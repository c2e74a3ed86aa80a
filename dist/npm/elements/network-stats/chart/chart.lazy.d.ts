import type { TemplateResult } from 'lit';
import type { Locale } from '../../../locale/locale.js';
import type { ChartSeries } from './chart-series.js';
/** A figure over time, with words that come with this module where they do not come with the language. */
export declare const chartView: (series: ChartSeries, locale: Locale) => TemplateResult;
