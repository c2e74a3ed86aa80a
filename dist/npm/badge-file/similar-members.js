/* Suggestions for a city that a register does not have. */
import { nameKey } from '../model/city-name.js';
import { findMembership } from '../model/membership.js';
import { editDistance } from '../util/spelling.js';
const MOST_ROWS = 5;
/** The most changes that count as a misspelling, by the letters of the shorter name: Hull and Gulu are two cities. */
const mostChanges = (letters) => (letters < 4 ? 0 : letters < 7 ? 1 : 2);
/**
 * Finds rows with the same name in any country, with or without a part in brackets, and rows with a similar name in the
 * given country. Rows that state nothing are left out.
 * @param country any country without it
 * @returns the nearest first
 */
export function similarMembers(register, city, country = '') {
    const anywhere = findMembership(register, city);
    const sameName = 'member' in anywhere ? [anywhere.member] : 'candidates' in anywhere ? anywhere.candidates : [];
    const isHere = (member) => !country || member.country === country.toUpperCase();
    const near = register.members
        .map((member) => ({ member, changes: changesTo(member, city) }))
        .filter(({ member, changes }) => changes === 0 || (changes < Infinity && isHere(member)))
        .sort((one, other) => one.changes - other.changes)
        .map(({ member }) => member);
    const { sources, checked } = register;
    const canBeStated = (member) => 'member' in findMembership({ sources, checked, members: [member] }, member.city);
    // Compared by id, since a register read from text creates another object for a row that is looked up by name.
    const byId = new Map([...sameName, ...near].map((member) => [member.id, member]));
    return [...byId.values()].filter(canBeStated).slice(0, MOST_ROWS);
}
/** The changes from a name to the nearest one of a row; Infinity if they are too many for a misspelling. */
const changesTo = ({ city, names = {} }, wanted) => Math.min(...[city, ...Object.values(names)].map((name) => changesBetween(name, wanted)));
function changesBetween(one, other) {
    const [bare, otherBare] = [one, other].map((name) => nameKey(name.replace(/[(（].*[)）]/u, '')));
    if (bare && bare === otherBare)
        return 0;
    const [key, otherKey] = [nameKey(one), nameKey(other)];
    const changes = editDistance(key, otherKey);
    // A wrong first letter counts twice: it is rarely mistyped, though alphabets differ (Kordoba).
    const weight = changes + Number(key.charAt(0) !== otherKey.charAt(0));
    return weight <= mostChanges(Math.min(Array.from(key).length, Array.from(otherKey).length)) ? changes : Infinity;
}
//# sourceMappingURL=similar-members.js.map