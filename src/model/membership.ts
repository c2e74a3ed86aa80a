import {isSameName} from '../util/text.js';
import type {Member, Register} from './register.js';
import type {Source} from './source.js';

/** What a register lets us say of a city. Nothing is said that no row states. */
export type Membership =
  | {readonly kind: 'member' | 'ended' | 'awarded'; readonly member: Member; readonly source: Source}
  /** Not in this register, which is no statement about the network. */
  | {readonly kind: 'not-listed'}
  /** No city was named, the register is empty, or several rows have this name and no country was given. */
  | {readonly kind: 'unclear'; readonly candidates: readonly Member[]};

/**
 * Finds a city by any of its names.
 * @param register where to look
 * @param city the name, compared without case and diacritics
 * @param country ISO 3166-1 alpha-2 code, to tell namesakes apart; any country without it
 */
export function findMembership({members, sources}: Register, city = '', country = ''): Membership {
  const candidates = members.filter(
    (member) =>
      (!country.trim() || isSameName(member.country, country)) &&
      [member.city, ...Object.values(member.names ?? {})].some((name) => isSameName(name, city)),
  );
  const [member] = candidates;
  const source = member && sources[member.source];
  if (candidates.length > 1 || !members.length || !city.trim()) return {kind: 'unclear', candidates};
  if (source && member.until) return {kind: 'ended', member, source};
  if (source && (member.since ?? member.memberBy)) return {kind: 'member', member, source};
  if (source && member.awards?.length) return {kind: 'awarded', member, source};
  return {kind: 'not-listed'};
}

/** A member's name in the reader's language where the register has it. */
export const memberName = (member: Member, language: string): string => member.names?.[language] ?? member.city;
