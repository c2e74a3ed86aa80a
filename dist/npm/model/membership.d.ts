import { type Member, type Register } from './register.js';
import type { Source } from './source.js';
/** The possible statements about a city. Every claim comes from a row of the register, or from the site itself. */
export type Membership = 
/** A member since a known year; a city seen as a member in a year; a former member; or a city with only an award. */
{
    readonly kind: 'member' | 'seen' | 'ended' | 'awarded';
    readonly member: Member;
    readonly source: Source;
}
/** Stated by the site itself, without a register. */
 | {
    readonly kind: 'stated';
    readonly since: number;
    readonly country: string | undefined;
}
/** Not in this register. That does not mean the city is not a member. */
 | {
    readonly kind: 'not-listed';
    readonly near: readonly Member[];
    readonly country: string | undefined;
}
/** No city is given, the register is empty, or several rows match. */
 | {
    readonly kind: 'unclear';
    readonly candidates: readonly Member[];
};
/**
 * Finds a city by any of its names, or by its id.
 * @param city the name or id. Names are compared by `nameKey`, and if that finds nothing, by `otherSpellingsIn` the
 *   country. Brackets belong to the name: "Santiago" is not "Santiago (Nuevo León)"
 * @param country ISO 3166-1 alpha-2 code, to tell namesakes apart; by default any country
 */
export declare function findMembership(register: Register, city?: string, country?: string): Membership;
/** Returns the strongest claim that a row supports and its status allows; undefined if it supports no claim. */
export declare function kindOf({ status, since, seen, until, gone, awards, }: Member): 'member' | 'seen' | 'ended' | 'awarded' | undefined;
/** The key of the source that supports a statement. */
export declare const sourceOf: (kind: Membership["kind"] | undefined, { source, seenSource, awards }: Member) => string;
/**
 * Describes to the page's developer why a city was not found; undefined if it was found.
 * @param country the attribute as the page gives it
 */
export declare function problemWith(city: string | undefined, membership: Membership, country?: string): string | undefined;
/** A member's name in the reader's language if the register has it, otherwise its main name. */
export declare function memberName({ names, city }: Member, language: string): string;
