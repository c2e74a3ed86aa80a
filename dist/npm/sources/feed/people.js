import { htmlText } from '../../util/html-text.js';
import { defined } from '../../util/record.js';
import { MOST, nameOnly } from '../items.js';
import { address, ATOM, first, some } from './elements.js';
import { html, markup } from './text.js';
const FOAF = 'http://xmlns.com/foaf/0.1';
/** The maximum length of a text that names several persons. */
const MAX_PEOPLE = 1000;
export const readPeople = (people, base, reading) => some(people, (person) => {
    if (person.children.some(({ name }) => name === 'name'))
        return [readPerson(person, base, reading)];
    return namesIn(person, reading).map((name) => readName(name));
})
    .flat()
    .filter((person) => person !== undefined)
    .slice(0, MOST);
/**
 * Splits a text with several persons at semicolons, and between e-mail addresses. Other commas may belong to a name:
 * "Bērziņa, Anna".
 */
function namesIn(person, reading) {
    const line = markup(person).slice(0, MAX_PEOPLE);
    const toText = (part) => htmlText(part, reading.character);
    if (line.split('@').length < 3)
        return toText(line).split(';');
    const parts = line.replace(/\)\s+(?=[^\s()]{1,100}@)/g, '), ').match(/(?:\([^()]*\)|[^,;()])+/g) ?? [];
    return parts.map(toText);
}
/** Reads a person, given as a name, or as a name with a page and an e-mail address. The e-mail address is not read. */
function readPerson(person, base, reading) {
    const name = person.children.find(({ name }) => name === 'name');
    if (!name)
        return readName(html(person, reading));
    const isKnown = [ATOM, FOAF, person.namespace].includes(name.namespace);
    return isKnown
        ? readName(html(name, reading), address(first(person, [ATOM, person.namespace], ['uri', 'url']), base))
        : undefined;
}
/** A person or a publisher. */
export function readName(text, url) {
    const name = nameOnly(text);
    return name === undefined ? undefined : defined({ name, url });
}
//# sourceMappingURL=people.js.map