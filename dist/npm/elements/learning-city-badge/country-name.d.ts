import type { CountryName } from './statement.js';
/**
 * Names of countries in a language: those that come with the library, for others what the browser knows, such as for a
 * register of another network.
 * @param tag the language
 * @param names by code; none where they could not be loaded
 */
export declare function countryNamesIn(tag: string, names?: Readonly<Record<string, string>>): CountryName;
