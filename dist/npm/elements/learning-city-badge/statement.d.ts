import type { Locale } from '../../locale/locale.js';
import { type Membership } from '../../model/membership.js';
import type { Register } from '../../model/register.js';
/** A membership that can be put into words; an ambiguous city gets no statement. */
export type Statable = Exclude<Membership, {
    kind: 'unclear';
}>;
/** The complete text of a badge. The element and the badge files draw the same. */
export interface Statement {
    readonly city: string;
    /** The part of the name in brackets: "Ulsan" for "Nam-gu (Ulsan)". Without a known country it stays in `city`. */
    readonly qualifier: string | undefined;
    /** The name of the country, or its code if the language has no name for it. */
    readonly country: string | undefined;
    /** The sentence that follows the city's name. */
    readonly words: string;
    /** Further awards, each with its year, and with its source if that differs from the statement's. */
    readonly awards: readonly string[];
    /** The date of the check and the sources with their years; or that the site states it itself. */
    readonly origin: readonly string[];
    /** The address of the source; undefined for a city without one. */
    readonly url: string | undefined;
}
/** Returns the name of a country in the language of the words; undefined for an unknown code. */
export type CountryName = (code: string) => string | undefined;
/**
 * Makes the statement about a city, in a locale that has the badge's words.
 * @param city the name as the page gives it, for a city without a row
 */
export declare function statementIn(locale: Locale, city: string, membership: Statable, { checked, sources }: Register, countryName: CountryName): Statement;
/** The place as it follows a city's name: "(Ulsan, South Korea)". Empty if the country is unknown. */
export declare function placeInBrackets({ qualifier, country }: Pick<Statement, 'qualifier' | 'country'>, code: string): string;
/** Chinese has brackets as wide as a character, which include their space. */
export declare const hasWideBrackets: (code: string) => boolean;
