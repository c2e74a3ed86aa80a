import type { Locale } from '../../locale/locale.js';
import { type Membership } from '../../model/membership.js';
import type { Register } from '../../model/register.js';
/** Of a city that is not clearly named nothing can be said. */
export type Statable = Exclude<Membership, {
    kind: 'unclear';
}>;
/** All that a badge says, in words. The element and the files for places without scripts draw the same. */
export interface Statement {
    readonly city: string;
    /** In brackets after the city: the country, preceded by what the name has in brackets. Undefined if the country is unknown. */
    readonly country: string | undefined;
    /** The sentence that goes with the city's name. */
    readonly words: string;
    /** Awards besides, each with its year, and its source where that is another than the statement's. */
    readonly awards: readonly string[];
    /** When it was checked and where, with the year of the evidence; or who says so. */
    readonly origin: readonly string[];
    /** The page of the source; a city that no source was found for has none. */
    readonly url: string | undefined;
}
/** What a country is called in the language of the words; undefined for a code that none has. */
export type CountryName = (code: string) => string | undefined;
/**
 * States what can be said of a city, in a locale that has the badge's words.
 * @param city the name as the page has it, for a city without a row
 */
export declare function statementIn(locale: Locale, city: string, membership: Statable, { checked, sources }: Register, countryName: CountryName): Statement;
