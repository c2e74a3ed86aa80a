import { lookUp } from '../util/language-tag.js';
import { plainLetters, plainName } from '../util/text.js';
/** Letters of a name that are compared when rows with a similar one are looked for. */
const NEAR = 4;
/**
 * Finds a city by any of its names, or by its id.
 * @param register where to look
 * @param city the name, compared without case and diacritics; where that finds nothing, without common variants of
 *   spelling too. A part in brackets belongs to the name: "Santiago" is not "Santiago (Nuevo León)"
 * @param country ISO 3166-1 alpha-2 code, to tell namesakes apart; any country without it
 */
export function findMembership(register, city = '', country = '') {
    const wanted = city.trim();
    const plain = nameKey(wanted);
    const here = (members) => country.trim() ? members.filter((member) => plainName(member.country) === plainName(country)) : members;
    const exactly = (members) => firstFound(() => here(members).filter(({ id }) => id === wanted.toLowerCase()), () => here(members).filter((member) => plainNamesOf(member).includes(plain)));
    const named = (isSame) => here(register.members).filter((member) => namesOf(member).some(isSame));
    const candidates = firstFound(() => exactly(register.named?.(wanted) ?? []), () => exactly(register.members), () => named((name) => spelling(name) === spelling(withoutKind(wanted))));
    const [member] = candidates;
    const source = member && register.sources[member.source];
    if (candidates.length > 1 || !wanted || !(member ?? register.members.length))
        return { kind: 'unclear', candidates };
    if (source && member.until)
        return { kind: 'ended', member, source };
    if (source && (member.since ?? member.memberBy))
        return { kind: 'member', member, source };
    if (source && member.awards?.length)
        return { kind: 'awarded', member, source };
    const start = spelling(wanted).slice(0, NEAR);
    return {
        kind: 'not-listed',
        near: start.length < NEAR ? [] : named((name) => spelling(name).includes(start)).slice(0, 5),
    };
}
/** The first list that is not empty; those after it are not made. */
const firstFound = (...lists) => {
    for (const list of lists) {
        const found = list();
        if (found.length)
            return found;
    }
    return [];
};
const namesOf = ({ city, names = {} }) => [city, ...Object.values(names)];
/** Kept, since a page looks a city up at each rendering. */
const plainNames = new WeakMap();
function plainNamesOf(member) {
    let names = plainNames.get(member);
    if (!names)
        plainNames.set(member, (names = namesOf(member).map(nameKey)));
    return names;
}
/** What a page's developer should know of a city that was not found, in a sentence; undefined where it was. */
export function problemWith(city, membership) {
    const rows = 'near' in membership ? membership.near : 'candidates' in membership ? membership.candidates : [];
    const ids = rows.map(({ id }) => id).join(', ');
    switch (membership.kind) {
        case 'unclear':
            return `city="${city}" ${ids ? `is one of ${ids}: set country` : 'is no name'}`;
        case 'not-listed':
            return `city="${city}" is not in the register${ids && `; similar names: ${ids}`}`;
        default:
            return undefined;
    }
}
/** What a city is called beside its name, in English and in Latvian: "City of Melton", "Ventspils pilsēta". */
const KIND = /^(?:the )?(?:city|town|municipality) of | (?:city|town|municipality|(?:valsts)?pilsēta)$/i;
const withoutKind = (name) => name.replace(KIND, '').trim();
/** Letters that Unicode does not take apart into a letter and a mark. */
const LETTERS = {
    ø: 'o',
    ł: 'l',
    đ: 'd',
    ð: 'd',
    ħ: 'h',
    þ: 'th',
    æ: 'ae',
    œ: 'oe',
};
const baseLetters = (name) => plainLetters(name).replace(/[øłđðħþæœ]/g, (letter) => LETTERS[letter] ?? letter);
/** What tells a name from others: its letters and figures, without case and diacritics. "Sonderborg" is "Sønderborg". */
export const nameKey = (name) => plainName(baseLetters(name));
/**
 * A name by its sounds rather than its letters, for comparison only: umlauts and their digraphs ("Duesseldorf",
 * "Düsseldorf", "Dusseldorf"), "St." and "Saint", "&" and "and" are the same.
 */
const spelling = (name) => baseLetters(name)
    .replace(/([aou])e/g, '$1')
    .replace(/\b(?:st|ste|saint|sankt)\b/g, 'saint')
    .replace(/&/g, 'and')
    .replace(/[^\p{L}\p{N}]/gu, '');
/** A member's name in the reader's language where the register has it. */
export function memberName({ names = {}, city }, language) {
    const found = lookUp(language, (tag) => !!names[tag]);
    return (found && names[found]) ?? city;
}
//# sourceMappingURL=membership.js.map