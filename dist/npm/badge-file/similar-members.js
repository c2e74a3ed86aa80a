/* Suggestions for a city that is not in a register. */
import { nameKey } from '../model/city-name.js';
import { findMembership } from '../model/membership.js';
import { editDistance } from '../util/spelling.js';
const MOST_ROWS = 5;
/** The largest edit distance of a misspelling. Short names allow less: Hull and Gulu are two cities. */
const maxDistance = (letters) => (letters < 4 ? 0 : letters < 7 ? 1 : 2);
/**
 * Finds rows with the same name in any country, ignoring brackets, and rows with a similar name in the given country.
 * Rows that state nothing are left out.
 * @param country by default any country
 * @returns the most similar first
 */
export function similarMembers(register, city, country = '') {
    const anywhere = findMembership(register, city);
    const sameName = 'member' in anywhere ? [anywhere.member] : 'candidates' in anywhere ? anywhere.candidates : [];
    const isHere = (member) => !country || member.country === country.toUpperCase();
    const near = register.members
        .map((member) => ({ member, distance: distanceTo(member, city) }))
        .filter(({ member, distance }) => distance === 0 || (distance < Infinity && isHere(member)))
        .sort((one, other) => one.distance - other.distance)
        .map(({ member }) => member);
    const { sources, checked } = register;
    const canBeStated = (member) => 'member' in findMembership({ sources, checked, members: [member] }, member.city);
    // Compared by id: a register read from text creates a new object when a row is looked up by name.
    const byId = new Map([...sameName, ...near].map((member) => [member.id, member]));
    return [...byId.values()].filter(canBeStated).slice(0, MOST_ROWS);
}
/** The edit distance to the most similar name of a row; Infinity if it is too large for a misspelling. */
const distanceTo = ({ city, names = {} }, wanted) => Math.min(...[city, ...Object.values(names)].map((name) => distanceBetween(name, wanted)));
function distanceBetween(one, other) {
    const [bare, otherBare] = [one, other].map((name) => nameKey(name.replace(/[(（].*[)）]/u, '')));
    if (bare && bare === otherBare)
        return 0;
    const [key, otherKey] = [nameKey(one), nameKey(other)];
    const distance = editDistance(key, otherKey);
    // A different first letter counts twice: it is rarely mistyped, though spellings differ (Kordoba).
    const weight = distance + Number(key.charAt(0) !== otherKey.charAt(0));
    return weight <= maxDistance(Math.min(Array.from(key).length, Array.from(otherKey).length)) ? distance : Infinity;
}
//# sourceMappingURL=similar-members.js.map