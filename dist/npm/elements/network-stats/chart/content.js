import * as networkChart from '../../../locale/generated/parts/network-chart.js';
import { withWords } from '../../shared/part-words.js';
import { chartView as chartView$1 } from './chart.view.js';

/**
 * Fetches this module in the page bundle: a promise until it is here. Elsewhere it always is.
 * @param isAnew asks for it again where it could not be had
 */
const prepareChart = (_isAnew) => undefined;
/** A figure over time; nothing while this module is on its way. */
const chartView = (series, locale) => chartView$1(series, withWords(locale, networkChart));

export { chartView, prepareChart };
