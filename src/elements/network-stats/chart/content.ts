/* The chart, which most pages do without: the page bundle keeps it in a file of its own, fetched when one is asked for. */
import type {TemplateResult} from 'lit';
import * as inside from '../../../locale/generated/parts/network-chart.js';
import type {Locale} from '../../../locale/locale.js';
import {withWords} from '../../shared/part-words.js';
import type {ChartSeries} from './chart-series.js';
import {chartView as view} from './chart.view.js';

/**
 * Fetches this module in the page bundle: a promise until it is here. Elsewhere it always is.
 * @param isAnew asks for it again where it could not be had
 */
export const prepareChart = (_isAnew?: boolean): Promise<unknown> | undefined => undefined;

/** A figure over time; nothing while this module is on its way. */
export const chartView = (series: ChartSeries, locale: Locale): TemplateResult | undefined =>
  view(series, withWords(locale, inside));
