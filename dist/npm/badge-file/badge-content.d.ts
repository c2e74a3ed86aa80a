import { type CountryName, type Statement } from '../elements/learning-city-badge/statement.js';
import type { Locale } from '../locale/locale.js';
import type { Register } from '../model/register.js';
/** The language of a badge. */
export interface Wording {
    readonly locale: Locale;
    readonly countryName: CountryName;
}
/** Loads the country names of a language. */
export declare function wordingIn(locale: Locale): Promise<Wording>;
export interface BadgeContent extends Omit<Statement, 'url' | 'qualifier' | 'country'> {
    /** The name followed by the place. */
    readonly city: string;
    /** "Lesbos". */
    readonly name: string;
    /** " (Mytilene, Greece)", with the space that separates it from the name; empty if the country is unknown. */
    readonly place: string;
    readonly locale: Locale;
    /** Stable and ASCII: the prefix of ids in the file. */
    readonly id: string;
    /** The address that the badge links to. */
    readonly href: string | undefined;
}
/** The reason for not drawing a badge, in one sentence. */
export interface Refusal {
    readonly refusal: string;
}
/**
 * Makes the text of a badge from a register, or says why the register does not support a statement.
 * @param href the address to link to; by default the source
 */
export declare function contentFromRegister(register: Register, city: string, country: string | undefined, wording: Wording, href?: string): BadgeContent | Refusal;
/** Makes the text of a badge from the city's own statement; its source is the city's page. */
export declare function contentFromCity(city: string, country: string | undefined, since: number, href: string, wording: Wording): BadgeContent;
