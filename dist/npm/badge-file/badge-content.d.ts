import type { Statement } from '../elements/learning-city-badge/statement.js';
import type { Locale } from '../locale/locale.js';
import type { Register } from '../model/register.js';
export interface BadgeContent extends Omit<Statement, 'url'> {
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
export declare function contentFromRegister(register: Register, city: string, country: string | undefined, locale: Locale, href?: string): BadgeContent | Refusal;
/** What a city states of itself, with the page that says so for its source. */
export declare function contentFromCity(city: string, since: number, href: string, locale: Locale): BadgeContent;
