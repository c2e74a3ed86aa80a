import * as learningCityBadge from '../../locale/generated/parts/learning-city-badge.js';
import { withWords } from '../shared/part-words.js';
import { stateIn } from './statement.js';
import '../../util/language-tag.js';
export { badgeView } from './learning-city-badge.view.js';

/* All that a badge needs once it has data: the page bundle keeps it in a file of its own, fetched along with the data. */
/** States what can be said of a city, in words that come with this module where they do not come with the language. */
const state = (locale, city, membership, register) => stateIn(withWords(locale, learningCityBadge), city, membership, register);

export { state };
