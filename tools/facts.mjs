/**
 * The data files that ship beside the script, from the sourced facts in `data/`.
 */
import {readFile} from 'node:fs/promises';

const facts = async (name) => JSON.parse(await readFile(new URL(`../data/${name}.json`, import.meta.url), 'utf8'));

/** Gives each address a short key, in order of first use. */
function sourceList() {
  const keys = new Map();
  return {
    key: (url) => keys.get(url) ?? keys.set(url, `s${keys.size + 1}`).get(url),
    sources: () => Object.fromEntries([...keys].map(([url, key]) => [key, {url}])),
  };
}

/** Letters that Unicode does not take apart, as in the names of the register. */
const LETTERS = {ı: 'i', ø: 'o', đ: 'd', ł: 'l', ß: 'ss', æ: 'ae', œ: 'oe'};

/** A stable id of our own: country and name, in ASCII. */
export const cityId = ({country, city}) =>
  `${country}-${city}`
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[ıøđłßæœ]/g, (letter) => LETTERS[letter])
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

/** Everything stated of each city, one row a city, in order of id. */
export async function buildRegister() {
  const [members, undated, awards, names, {checked}] = await Promise.all(
    ['members', 'members-undated', 'awards', 'city-names', 'checked'].map(facts),
  );
  const {key, sources} = sourceList();
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
    if (!rows.has(id)) throw new Error(`no row for ${id}`);
    rows.set(id, {...rows.get(id), names: some});
  }
  const inOrder = [...rows.values()].sort((one, other) => (one.id < other.id ? -1 : 1));
  return {$schema: './schema/register.schema.json', checked, sources: sources(), members: inOrder};
}

/**
 * What a reader of a value should know. `note` is for those who look after the facts, in English; of values that are kept
 * for the record only it is all that tells why.
 */
const publicNote = ({publicNote: text, note, status}) =>
  text ?? (status !== 'announced' && note ? {en: note} : undefined);

/** The network's published totals over time, one series a figure. */
export async function buildNetwork() {
  const [history, names, {checked}] = await Promise.all(['network-history', 'names', 'checked'].map(facts));
  const {key, sources} = sourceList();
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

/** One row a line: readable in a diff, and small. */
export function formatRows(document) {
  const compact = (value) => JSON.stringify(value);
  const lines = (value) =>
    Array.isArray(value)
      ? `[\n  ${value.map(compact).join(',\n  ')}\n ]`
      : `{\n  ${Object.entries(value)
          .map(([key, each]) => `${compact(key)}: ${compact(each)}`)
          .join(',\n  ')}\n }`;
  const part = (value) => (typeof value === 'object' ? lines(value) : compact(value));
  return `{\n ${Object.entries(document)
    .map(([key, value]) => `${compact(key)}: ${part(value)}`)
    .join(',\n ')}\n}\n`;
}
