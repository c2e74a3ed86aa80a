/* The chart, which most pages do without: loaded on demand. */
import type {TemplateResult} from 'lit';
import * as inside from '../../../locale/generated/views/network-chart.js';
import type {Locale} from '../../../locale/locale.js';
import {memoizeLast} from '../../../util/memoize-last.js';
import {withWords} from '../../shared/view-words.js';
import type {ChartSeries} from './chart-series.js';
import {chartView as view} from './chart.view.js';

/** The locale of the last rendering, since a page has few. */
const withChartWords = memoizeLast((locale: Locale) => withWords(locale, inside));

/** A figure over time, with words that come with this module where they do not come with the language. */
export const chartView = (series: ChartSeries, locale: Locale): TemplateResult => view(series, withChartWords(locale));
