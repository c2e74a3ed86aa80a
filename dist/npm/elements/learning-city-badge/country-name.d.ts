import type { CountryName } from './statement.js';
/**
 * Names of countries in a language. The library has the names for its own register; for other countries, such as those
 * in the register of another network, the browser provides them.
 * @param tag the language
 * @param names names by country code; empty if they could not be loaded
 */
export declare function countryNamesIn(tag: string, names?: Readonly<Record<string, string>>): CountryName;
