/* The people and publishers that RSS and Atom name. */
import type {Author} from '../../model/article.js';
import {htmlText} from '../../util/html-text.js';
import {defined} from '../../util/record.js';
import {MOST, nameOnly} from '../items.js';
import type {Reading} from '../reading.js';
import type {XmlElement} from '../xml.js';
import {address, ATOM, type Base, first, some} from './elements.js';
import {html, markup} from './text.js';

const FOAF = 'http://xmlns.com/foaf/0.1';

/** The maximum length of a text that names several persons. */
const MAX_PEOPLE = 1000;

export const readPeople = (people: readonly XmlElement[], base: Base, reading: Reading): Author[] =>
  some(people, (person) => {
    if (person.children.some(({name}) => name === 'name')) return [readPerson(person, base, reading)];
    return namesIn(person, reading).map((name) => readName(name));
  })
    .flat()
    .filter((person) => person !== undefined)
    .slice(0, MOST);

/**
 * Splits a text with several persons at semicolons, and between e-mail addresses. Other commas may belong to a name:
 * "Bērziņa, Anna".
 */
function namesIn(person: XmlElement, reading: Reading): readonly string[] {
  const line = markup(person).slice(0, MAX_PEOPLE);
  const toText = (part: string): string => htmlText(part, reading.character);
  if (line.split('@').length < 3) return toText(line).split(';');
  const parts = line.replace(/\)\s+(?=[^\s()]{1,100}@)/g, '), ').match(/(?:\([^()]*\)|[^,;()])+/g) ?? [];
  return parts.map(toText);
}

/** Reads a person, given as a name, or as a name with a page and an e-mail address. The e-mail address is not read. */
function readPerson(person: XmlElement, base: Base, reading: Reading): Author | undefined {
  const name = person.children.find(({name}) => name === 'name');
  if (!name) return readName(html(person, reading));
  const isKnown = [ATOM, FOAF, person.namespace].includes(name.namespace);
  return isKnown
    ? readName(html(name, reading), address(first(person, [ATOM, person.namespace], ['uri', 'url']), base))
    : undefined;
}

/** A person or a publisher. */
export function readName(text: string | undefined, url?: string): Author | undefined {
  const name = nameOnly(text);
  return name === undefined ? undefined : defined<Author>({name, url});
}
