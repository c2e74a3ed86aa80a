/* Everything that a badge needs once it has data: loaded on demand, together with the data. */
import * as inside from '../../locale/generated/views/learning-city-badge.js';
import { memoizeLast } from '../../util/memoize-last.js';
import { withWords } from '../shared/view-words.js';
import { statementIn } from './statement.js';
export { findMembership, problemWith } from '../../model/membership.js';
export { readRegister } from '../../sources/register.js';
export { countryNamesIn } from './country-name.js';
export { badgeStyles as styles } from './learning-city-badge.styles.js';
export { badgeView } from './learning-city-badge.view.js';
/** The locale of the last rendering, since a page has few. */
const withBadgeWords = memoizeLast((locale) => withWords(locale, inside));
/** States what can be said of a city, with words that come with this module where they do not come with the language. */
export const statementFor = (locale, city, membership, register, countryName) => statementIn(withBadgeWords(locale), city, membership, register, countryName);
//# sourceMappingURL=badge.lazy.js.map