import * as inside from '../../../locale/generated/views/network-chart.js';
import { memoizeLast } from '../../../util/memoize-last.js';
import { withWords } from '../../shared/view-words.js';
import { chartView as view } from './chart.view.js';
/** Keeps the last result only, because a page has few locales. */
const withChartWords = memoizeLast((locale) => withWords(locale, inside));
/** The chart of a figure, with messages from this module if the language does not have them. */
export const chartView = (series, locale) => view(series, withChartWords(locale));
//# sourceMappingURL=chart.lazy.js.map