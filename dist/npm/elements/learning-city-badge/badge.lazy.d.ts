import type { Locale } from '../../locale/locale.js';
import type { Register } from '../../model/register.js';
import { type CountryName, type Statable, type Statement } from './statement.js';
export { findMembership, problemWith } from '../../model/membership.js';
export { readRegister } from '../../sources/register.js';
export { countryNamesIn } from './country-name.js';
export { badgeStyles as styles } from './learning-city-badge.styles.js';
export { badgeView } from './learning-city-badge.view.js';
/** Makes the statement about a city. Words that the language file does not have come from this module. */
export declare const statementFor: (locale: Locale, city: string, membership: Statable, register: Register, countryName: CountryName) => Statement;
