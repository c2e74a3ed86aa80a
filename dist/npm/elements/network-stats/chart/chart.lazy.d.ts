import type { TemplateResult } from 'lit';
import type { Locale } from '../../../locale/locale.js';
import type { ChartSeries } from './chart-series.js';
/** The chart of a figure, with messages from this module if the language does not have them. */
export declare const chartView: (series: ChartSeries, locale: Locale) => TemplateResult;
