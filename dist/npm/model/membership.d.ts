import { type Member, type Register } from './register.js';
import type { Source } from './source.js';
/** What can be said of a city. Nothing is said that no row of a register, or the site itself, states. */
export type Membership = 
/** A member since a year; in a year; no longer; or of which no more is known than an award. */
{
    readonly kind: 'member' | 'seen' | 'ended' | 'awarded';
    readonly member: Member;
    readonly source: Source;
}
/** The site itself says so, without a register. */
 | {
    readonly kind: 'stated';
    readonly since: number;
    readonly country: string | undefined;
}
/** Not in this register, which is no statement about the network. */
 | {
    readonly kind: 'not-listed';
    readonly near: readonly Member[];
    readonly country: string | undefined;
}
/** No city was named, the register is empty, or several rows have this name and no country was given. */
 | {
    readonly kind: 'unclear';
    readonly candidates: readonly Member[];
};
/**
 * Finds a city by any of its names, or by its id.
 * @param register where to look
 * @param city the name, compared by `nameKey` and, where that finds nothing, by `otherKeysIn`. A part in brackets belongs
 *   to it: "Santiago" is not "Santiago (Nuevo León)"
 * @param country ISO 3166-1 alpha-2 code, to tell namesakes apart; any country without it
 */
export declare function findMembership(register: Register, city?: string, country?: string): Membership;
/**
 * What a page's developer should know of a city that was not found, in a sentence; undefined where it was.
 * @param country as the page has it
 */
export declare function problemWith(city: string | undefined, membership: Membership, country?: string): string | undefined;
/** A member's name in the reader's language where the register has it. */
export declare function memberName({ names, city }: Member, language: string): string;
