/* The chart, loaded on demand because most pages have none. */
import type {TemplateResult} from 'lit';
import * as inside from '../../../locale/generated/views/network-chart.js';
import type {Locale} from '../../../locale/locale.js';
import {memoizeLast} from '../../../util/memoize-last.js';
import {withWords} from '../../shared/view-words.js';
import type {ChartSeries} from './chart-series.js';
import {chartView as view} from './chart.view.js';

/** Keeps the last result only, because a page has few locales. */
const withChartWords = memoizeLast((locale: Locale) => withWords(locale, inside));

/** The chart of a figure, with messages from this module if the language does not have them. */
export const chartView = (series: ChartSeries, locale: Locale): TemplateResult => view(series, withChartWords(locale));
