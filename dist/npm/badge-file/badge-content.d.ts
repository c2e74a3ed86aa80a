import type { CountryName, Statement } from '../elements/learning-city-badge/statement.js';
import type { Locale } from '../locale/locale.js';
import type { Register } from '../model/register.js';
/** In which words. */
export interface Wording {
    readonly locale: Locale;
    readonly countryName: CountryName;
}
/** The words of a language, with its names of countries. */
export declare function wordingIn(locale: Locale): Promise<Wording>;
export interface BadgeContent extends Omit<Statement, 'url' | 'country'> {
    /** The name and the place. */
    readonly city: string;
    /** "Lesbos". */
    readonly name: string;
    /** " (Mytilene, Greece)", with the blank that separates it from the name; empty where the country is not known. */
    readonly place: string;
    readonly locale: Locale;
    /** Stable and ASCII, to make ids in the file of. */
    readonly id: string;
    /** Where the badge leads. */
    readonly href: string | undefined;
}
/** Why there is no badge: one sentence. */
export interface Refusal {
    readonly refusal: string;
}
/**
 * What the register lets a badge say, or why nothing.
 * @param href where the badge leads; to the source without it
 */
export declare function contentFromRegister(register: Register, city: string, country: string | undefined, wording: Wording, href?: string): BadgeContent | Refusal;
/** What a city states of itself, with the page that says so for its source. */
export declare function contentFromCity(city: string, country: string | undefined, since: number, href: string, wording: Wording): BadgeContent;
