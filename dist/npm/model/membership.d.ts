import type { Member, Register } from './register.js';
import type { Source } from './source.js';
/** What can be said of a city. Nothing is said that no row of a register, or the site itself, states. */
export type Membership = {
    readonly kind: 'member' | 'ended' | 'awarded';
    readonly member: Member;
    readonly source: Source;
}
/** The site itself says so, without a register. */
 | {
    readonly kind: 'stated';
    readonly since: number;
}
/** Not in this register, which is no statement about the network. */
 | {
    readonly kind: 'not-listed';
    readonly near: readonly Member[];
}
/** No city was named, the register is empty, or several rows have this name and no country was given. */
 | {
    readonly kind: 'unclear';
    readonly candidates: readonly Member[];
};
/**
 * Finds a city by any of its names, or by its id.
 * @param register where to look
 * @param city the name, compared without case and diacritics; where that finds nothing, without common variants of
 *   spelling too. A part in brackets belongs to the name: "Santiago" is not "Santiago (Nuevo León)"
 * @param country ISO 3166-1 alpha-2 code, to tell namesakes apart; any country without it
 */
export declare function findMembership(register: Register, city?: string, country?: string): Membership;
/** What a page's developer should know of a city that was not found, in a sentence; undefined where it was. */
export declare function problemWith(city: string | undefined, membership: Membership): string | undefined;
/** What tells a name from others: its letters and figures, without case and diacritics. "Sonderborg" is "Sønderborg". */
export declare const nameKey: (name: string) => string;
/** A member's name in the reader's language where the register has it. */
export declare function memberName({ names, city }: Member, language: string): string;
