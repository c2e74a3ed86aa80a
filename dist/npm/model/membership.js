import { isSameName } from '../util/text.js';

/**
 * Finds a city by any of its names.
 * @param register where to look
 * @param city the name, compared without case and diacritics
 * @param country ISO 3166-1 alpha-2 code, to tell namesakes apart; any country without it
 */
function findMembership({ members, sources }, city = '', country = '') {
    const candidates = members.filter((member) => (!country.trim() || isSameName(member.country, country)) &&
        [member.city, ...Object.values(member.names ?? {})].some((name) => isSameName(name, city)));
    const [member] = candidates;
    const source = member && sources[member.source];
    if (candidates.length > 1 || !members.length || !city.trim())
        return { kind: 'unclear', candidates };
    if (source && member.until)
        return { kind: 'ended', member, source };
    if (source && (member.since ?? member.memberBy))
        return { kind: 'member', member, source };
    if (source && member.awards?.length)
        return { kind: 'awarded', member, source };
    return { kind: 'not-listed' };
}
/** A member's name in the reader's language where the register has it. */
const memberName = (member, language) => member.names?.[language] ?? member.city;

export { findMembership, memberName };
