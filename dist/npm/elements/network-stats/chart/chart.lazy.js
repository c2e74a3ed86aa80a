import * as inside from '../../../locale/generated/views/network-chart.js';
import { memoizeLast } from '../../../util/memoize-last.js';
import { withWords } from '../../shared/view-words.js';
import { chartView as view } from './chart.view.js';
/** The locale of the last rendering, since a page has few. */
const withChartWords = memoizeLast((locale) => withWords(locale, inside));
/** A figure over time, with words that come with this module where they do not come with the language. */
export const chartView = (series, locale) => view(series, withChartWords(locale));
//# sourceMappingURL=chart.lazy.js.map