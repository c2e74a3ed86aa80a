import { lookUp } from '../util/language-tag.js';
import { hasKey, isPlain, nameKey, otherSpellingsIn } from './city-name.js';
import { idKey } from './register.js';
/** The number of first letters that similar names share. */
const NEAR = 4;
/**
 * Finds a city by any of its names, or by its id.
 * @param city the name or id. Names are compared by `nameKey`, and if that finds nothing, by `otherSpellingsIn` the
 *   country. Brackets belong to the name: "Santiago" is not "Santiago (Nuevo León)"
 * @param country ISO 3166-1 alpha-2 code, to tell namesakes apart; by default any country
 */
export function findMembership(register, city = '', country = '') {
    // `trim` would remove a byte order mark, which counts as a hidden character here.
    const wanted = city.includes('\uFEFF') ? city : city.trim();
    const code = country.trim().toUpperCase();
    const here = (members) => code ? members.filter((member) => member.country === code) : members;
    const exactly = (members) => firstFound(() => here(members).filter(({ id }) => idKey(id) === idKey(wanted)), () => here(members).filter(isCalled(wanted)));
    const candidates = firstFound(() => exactly(register.named?.(wanted) ?? register.members), () => here(register.members).filter(isAlsoCalled(wanted)));
    const [member] = candidates;
    if (candidates.length > 1 || !wanted || !(member ?? register.members.length))
        return { kind: 'unclear', candidates };
    const kind = member && kindOf(member);
    const source = member && register.sources[sourceOf(kind, member)];
    if (kind && source)
        return { kind, member, source };
    return {
        kind: 'not-listed',
        near: here(register.members).filter(beginsLike(wanted)).slice(0, 5),
        country: /^[A-Z]{2}$/.test(code) ? code : undefined,
    };
}
/** Returns the strongest claim that a row supports and its status allows; undefined if it supports no claim. */
export function kindOf({ status, since, seen, until, gone, awards, }) {
    if (status === 'award')
        return awards?.length ? 'awarded' : undefined;
    if (until !== undefined || (gone !== undefined && (seen ?? since) !== undefined))
        return 'ended';
    if (gone !== undefined || status === 'left')
        return undefined;
    if (since !== undefined && (!status || status === 'joined'))
        return 'member';
    if (seen !== undefined)
        return 'seen';
    return awards?.length ? 'awarded' : undefined;
}
/** The key of the source that supports a statement. */
export const sourceOf = (kind, { source, seenSource = source, awards }) => (kind === 'seen' && seenSource) || (kind === 'awarded' && awards?.[0]?.source) || source;
/** Returns the first non-empty list; later lists are not evaluated. */
const firstFound = (...lists) => {
    for (const list of lists) {
        const found = list();
        if (found.length)
            return found;
    }
    return [];
};
const namesOf = ({ city, names = {} }) => [city, ...Object.values(names)];
/** Caches the keys of each member's names, since one search compares them up to three times. */
const keyCache = new WeakMap();
function keysOf(member) {
    let keys = keyCache.get(member);
    if (!keys)
        keyCache.set(member, (keys = namesOf(member).map(nameKey)));
    return keys;
}
/** Matches members by name. */
function isCalled(wanted) {
    if (!isPlain(wanted))
        return (member) => namesOf(member).includes(wanted);
    const key = nameKey(wanted);
    return (member) => !!key && keysOf(member).includes(key);
}
/** Matches members with a name that begins with the same letters. */
function beginsLike(wanted) {
    const start = nameKey(wanted).slice(0, NEAR);
    return (member) => start.length === NEAR && keysOf(member).some((key) => key.startsWith(start));
}
/** Matches members by the spellings that the languages of their country use. */
function isAlsoCalled(wanted) {
    if (!isPlain(wanted))
        return () => false;
    const key = nameKey(wanted);
    const wantedIn = new Map();
    return (member) => {
        const { country } = member;
        let spellings = wantedIn.get(country);
        if (!spellings)
            wantedIn.set(country, (spellings = otherSpellingsIn(country, wanted).map(nameKey).filter(Boolean)));
        if (spellings.some((spelling) => keysOf(member).includes(spelling)))
            return true;
        const others = namesOf(member).flatMap((name) => otherSpellingsIn(country, name));
        return others.some((other) => [key, ...spellings].some((each) => each && hasKey(other, each)));
    };
}
/**
 * Describes to the page's developer why a city was not found; undefined if it was found.
 * @param country the attribute as the page gives it
 */
export function problemWith(city, membership, country) {
    const rows = 'near' in membership ? membership.near : 'candidates' in membership ? membership.candidates : [];
    const ids = rows.map(({ id }) => id).join(', ');
    switch (membership.kind) {
        case 'unclear':
            if (!city?.trim())
                return 'no city given: set city';
            return ids ? `city="${city}" matches ${ids}: set country, or use an id as city` : 'the register has no rows';
        case 'not-listed': {
            const where = country?.trim() ? ` with country="${country}"` : '';
            const hint = where && !membership.country
                ? '; country must be a two-letter code such as LV'
                : ids && `; similar names: ${ids}`;
            return `city="${city}"${where} is not in the register${hint}`;
        }
        default:
            return undefined;
    }
}
/** A member's name in the reader's language if the register has it, otherwise its main name. */
export function memberName({ names = {}, city }, language) {
    const found = lookUp(language, (tag) => !!names[tag]);
    return (found && names[found]) ?? city;
}
//# sourceMappingURL=membership.js.map