/**
 * The data files that ship beside the script, from the sourced facts in `data/`.
 */
import {readFile} from 'node:fs/promises';

/**
 * The files in `data/`, with the columns that this module reads.
 * @typedef {{city: string, country: string, source: string}} City
 * @typedef {City & {joined?: number, memberBy?: number, note?: string}} Membership
 * @typedef {{
 *   'awards': (City & {year: number})[],
 *   'checked': {checked: string},
 *   'city-names': {id: string, names: Record<string, string>}[],
 *   'members': Membership[],
 *   'members-undated': Membership[],
 *   'names': {lang: string, network: string}[],
 *   'network-history': HistoryRow[],
 * }} Facts
 * @typedef {'cities' | 'countries' | 'newCities' | 'newCountries'} Column
 * @typedef {Record<Column, number | null> & {
 *   date: string,
 *   source: string,
 *   status: string,
 *   approximate?: boolean,
 *   note?: string,
 *   publicNote?: Record<string, string>,
 * }} HistoryRow
 */

/**
 * @template {keyof Facts} Name
 * @param {Name} name
 * @returns {Promise<Facts[Name]>}
 */
const facts = async (name) => JSON.parse(await readFile(new URL(`../data/${name}.json`, import.meta.url), 'utf8'));

/** Gives each address a short key, in order of first use. */
function sourceList() {
  /** @type {Map<string, string>} */
  const keys = new Map();
  return {
    /** @param {string} url */
    key(url) {
      const key = keys.get(url) ?? `s${keys.size + 1}`;
      keys.set(url, key);
      return key;
    },
    sources: () => Object.fromEntries([...keys].map(([url, key]) => [key, {url}])),
  };
}

/**
 * Letters that Unicode does not take apart, as in the names of the register.
 * @type {Record<string, string>}
 */
const LETTERS = {ı: 'i', ø: 'o', đ: 'd', ł: 'l', ß: 'ss', æ: 'ae', œ: 'oe'};

/**
 * A stable id of our own: country and name, in ASCII.
 * @param {{country: string, city: string}} city
 */
export const cityId = ({country, city}) =>
  `${country}-${city}`
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[ıøđłßæœ]/g, (letter) => LETTERS[letter] ?? letter)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

/** Everything stated of each city, one row a city, in order of id. */
export async function buildRegister() {
  const [members, undated, awards, names, {checked}] = await Promise.all([
    facts('members'),
    facts('members-undated'),
    facts('awards'),
    facts('city-names'),
    facts('checked'),
  ]);
  const {key, sources} = sourceList();
  /**
   * @type {Map<string, City & {
   *   id: string,
   *   since?: number | undefined,
   *   memberBy?: number | undefined,
   *   note?: string | undefined,
   *   awards?: {year: number, source: string}[],
   *   names?: Record<string, string>,
   * }>}
   */
  const rows = new Map();
  for (const {city, country, joined, memberBy, source, note} of [...members, ...undated]) {
    const id = cityId({city, country});
    if (rows.has(id)) throw new Error(`two rows for ${id}`);
    rows.set(id, {id, city, country, since: joined, memberBy, source: key(source), note});
  }
  for (const {city, country, year, source} of awards) {
    const id = cityId({city, country});
    const row = rows.get(id) ?? {id, city, country, source: key(source)};
    rows.set(id, {...row, awards: [...(row.awards ?? []), {year, source: key(source)}]});
  }
  for (const {id, names: some} of names) {
    const row = rows.get(id);
    if (!row) throw new Error(`no row for ${id}`);
    rows.set(id, {...row, names: some});
  }
  const inOrder = [...rows.values()].sort((one, other) => (one.id < other.id ? -1 : 1));
  return {$schema: './schema/register.schema.json', checked, sources: sources(), members: inOrder};
}

/**
 * What a reader of a value should know. `note` is for those who look after the facts, in English; of values that are kept
 * for the record only it is all that tells why.
 * @param {HistoryRow} row
 */
const publicNote = ({publicNote: text, note, status}) =>
  text ?? (status !== 'announced' && note ? {en: note} : undefined);

/** The network's published totals over time, one series a figure. */
export async function buildNetwork() {
  const [history, names, {checked}] = await Promise.all([facts('network-history'), facts('names'), facts('checked')]);
  const {key, sources} = sourceList();
  /** @type {Record<string, Column>} */
  const series = {cities: 'cities', countries: 'countries', 'new-cities': 'newCities', 'new-countries': 'newCountries'};
  const figures = Object.entries(series).map(([id, column]) => ({
    id,
    points: history
      .filter((row) => row[column] !== null)
      .map((row) => ({
        date: row.date,
        value: row[column],
        source: key(row.source),
        status: row.status,
        approximate: row.approximate,
        note: publicNote(row),
      })),
  }));
  const name = Object.fromEntries(names.filter(({network}) => network).map(({lang, network}) => [lang, network]));
  return {$schema: './schema/network.schema.json', name, checked, sources: sources(), figures};
}

/**
 * One row a line: readable in a diff, and small.
 * @param {object} document
 */
export function formatRows(document) {
  const compact = (/** @type {unknown} */ value) => JSON.stringify(value);
  const lines = (/** @type {object} */ value) =>
    Array.isArray(value)
      ? `[\n  ${value.map(compact).join(',\n  ')}\n ]`
      : `{\n  ${Object.entries(value)
          .map(([key, each]) => `${compact(key)}: ${compact(each)}`)
          .join(',\n  ')}\n }`;
  const part = (/** @type {unknown} */ value) => (typeof value === 'object' && value ? lines(value) : compact(value));
  return `{\n ${Object.entries(document)
    .map(([key, value]) => `${compact(key)}: ${part(value)}`)
    .join(',\n ')}\n}\n`;
}
