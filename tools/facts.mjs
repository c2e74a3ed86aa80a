/** Builds the data files that ship with the script from the sourced facts in `data/`. */
import {createHash} from 'node:crypto';
import {readFile} from 'node:fs/promises';

/**
 * The files in `data/`, with the columns that this module reads.
 * @typedef {{city: string, country: string, source: string}} City
 * @typedef {City & { status: 'joined' | 'seen' | 'left', joined?: number, seen: number, seenSource?: string, gone?:
 *   number, goneSource?: string, checked: string, note?: string, }} Membership
 * @typedef {{kind: 'official' | 'reprint' | 'press', name?: string, town?: string, concern?: string}} SourceFacts
 * @typedef {{ 'awards': (City & {year: number})[], 'city-names': {id: string, names: Record<string, string>}[],
 *   'checked': {checked: string}, 'coordinates': Record<string, [latitude: number, longitude: number]>, 'members':
 *   Membership[], 'names': {lang: string, network: string}[], 'network-history': HistoryRow[], 'national-totals':
 *   NationalTotal[], 'sources': Record<string, SourceFacts>, 'weak-sources':
 *   {source: string, rows: string[], why: string}[], }} Facts
 * @typedef {{country: string, members: number, until: number, date?: string, source?: string}} NationalTotal
 * @typedef {'cities' | 'countries' | 'newCities' | 'newCountries'} Column
 * @typedef {Record<Column, number | null> & { date: string, source: string, status: string, approximate?: boolean,
 *   note?: string, publicNote?: Record<string, string>, }} HistoryRow
 *
 * @typedef {City & { id: string, names?: Record<string, string>, status?: string, since?: number | undefined, seen?:
 *   number, seenSource?: string | undefined, gone?: number | undefined, goneSource?: string | undefined, awards?:
 *   {year: number, source: string}[], checked: string, note?: string | undefined, lat?: number, lon?: number, }} RegisterRow a city in the form of
 *   `register.json`
 */

/**
 * @template {keyof Facts} Name
 * @param {Name} name
 * @returns {Promise<Facts[Name]>}
 */
export const facts = async (name) =>
  JSON.parse(await readFile(new URL(`../data/${name}.json`, import.meta.url), 'utf8'));

/** @type {{kind: string, name?: string}} */
const NO_SOURCE = {kind: 'none'};
/** @type {string[]} */
const KINDS = ['official', 'reprint', 'press'];

/** The fields of a row in `data/members.json`. */
const FIELDS = new Set(
  'city country region status joined seen seenSource gone goneSource source checked evidence note'.split(' '),
);

/**
 * Gives each address a short key.
 * @param {Record<string, SourceFacts>} known
 */
function sourceList(known) {
  /** @type {Map<string, string>} */
  const keys = new Map();
  return {
    /** @param {string} url */
    key(url) {
      // The key is the same in each build, so a new source changes no other row.
      const key = createHash('sha256').update(url).digest('base64url').replace(/\W|_/g, '').slice(0, 6);
      for (const [other, its] of keys)
        if (its === key && other !== url) throw new Error(`${other} and ${url} have the same key`);
      keys.set(url, key);
      return key;
    },
    sources: () =>
      Object.fromEntries(
        [...keys].map(([url, key]) => {
          const {kind, name} = known[url] ?? NO_SOURCE;
          if (!KINDS.includes(kind)) {
            throw new Error(
              `data/sources.json: add ${JSON.stringify(url)}: {"kind": "${KINDS.join(' | ')}"} with one of these kinds`,
            );
          }
          return [key, {url, name, kind}];
        }),
      ),
  };
}

/**
 * Letters that Unicode does not decompose, found in the names of the register.
 * @type {Record<string, string>}
 */
const LETTERS = {ı: 'i', ø: 'o', đ: 'd', ł: 'l', ß: 'ss', æ: 'ae', œ: 'oe'};

/**
 * A stable id: country and name, in ASCII.
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

/** The page that the coordinates come from. */
const GEONAMES = 'https://www.geonames.org/';

/** Steps per degree of latitude and longitude in the register: a hundredth is one kilometre, less than a dot on a map. */
const STEPS = 100;

/** Everything that is stated about each city, one row per city, sorted by id. */
export async function buildRegister() {
  const [members, awards, names, {checked}, known, coordinates] = await Promise.all([
    facts('members'),
    facts('awards'),
    facts('city-names'),
    facts('checked'),
    facts('sources'),
    facts('coordinates'),
  ]);
  const {key, sources} = sourceList(known);
  const keyOf = (/** @type {string | undefined} */ url) => (url === undefined ? undefined : key(url));
  /** @type {Map<string, RegisterRow>} */
  const rows = new Map();
  for (const row of members) {
    const unknown = Object.keys(row).filter((field) => !FIELDS.has(field));
    if (unknown.length) throw new Error(`data/members.json, ${row.city}: unknown field: ${unknown.join(', ')}`);
    if (row.status === 'joined' && row.joined === undefined)
      throw new Error(`data/members.json, ${row.city}: joined is missing`);
  }
  for (const {city, country, status, joined, seen, gone, source, seenSource, goneSource, checked, note} of members) {
    const id = cityId({city, country});
    if (rows.has(id)) throw new Error(`two rows for ${id}`);
    const sources = {source: key(source), seenSource: keyOf(seenSource), goneSource: keyOf(goneSource)};
    rows.set(id, {id, city, country, status, since: joined, seen, gone, ...sources, checked, note});
  }
  for (const {city, country, year, source} of awards) {
    const id = cityId({city, country});
    const row = rows.get(id) ?? {id, city, country, status: 'award', source: key(source), checked};
    rows.set(id, {...row, awards: [...(row.awards ?? []), {year, source: key(source)}]});
  }
  for (const {id, names: some} of names) {
    const row = rows.get(id);
    if (!row) throw new Error(`no row for ${id}`);
    rows.set(id, {...row, names: some});
  }
  const inOrder = [...rows.values()]
    .sort((one, other) => (one.id < other.id ? -1 : 1))
    .map((row) => {
      if (!(row.id in coordinates)) return /** @type {RegisterRow} */ ({...row});
      const [lat, lon] = coordinates[row.id].map((degrees) => Math.round(degrees * STEPS) / STEPS);
      return /** @type {RegisterRow} */ ({...row, lat, lon});
    });
  const totals = await memberTotals(key);
  // The oldest date, because it holds for all rows without their own date.
  const oldest = inOrder.map((row) => row.checked).reduce((one, other) => (one < other ? one : other), checked);
  const placesSource = key(GEONAMES);
  return {
    $schema: './schema/register.schema.json',
    checked: oldest,
    totals,
    placesSource,
    sources: sources(),
    members: inOrder,
  };
}

/**
 * Splits the register for pages: a badge needs no coordinates, and a map loads them as a further file.
 * @param {Awaited<ReturnType<typeof buildRegister>>} register
 */
export function splitPlaces({totals, placesSource, members, ...rest}) {
  return {
    withoutPlaces: {...rest, members: members.map(({lat: _lat, lon: _lon, ...row}) => row)},
    places: {
      totals,
      placesSource,
      places: Object.fromEntries(members.flatMap(({id, lat, lon}) => (lat === undefined ? [] : [[id, [lat, lon]]]))),
    },
  };
}

/**
 * Announced numbers of members: one for the whole network, and one for each country whose number has a source with a date.
 * @param {(url: string) => string} key
 * @returns {Promise<{country?: string, members: number, date: string, source: string}[]>}
 */
async function memberTotals(key) {
  const [history, national] = await Promise.all([facts('network-history'), facts('national-totals')]);
  const newest = history.findLast(({status, cities}) => status === 'announced' && cities !== null);
  if (!newest?.cities) throw new Error('data/network-history.json: no announced number of cities');
  return [
    {members: newest.cities, date: newest.date, source: key(newest.source)},
    ...national.flatMap(({country, members, date, source}) =>
      date && source ? [{country, members, date, source: key(source)}] : [],
    ),
  ];
}

/**
 * The note that a reader of a value should see. `note` is for the maintainers of the facts, in English; for values that
 * are kept only for the record it is the only explanation, so it becomes public.
 * @param {HistoryRow} row
 */
const publicNote = ({publicNote: text, note, status}) =>
  text ?? (status !== 'announced' && note ? {en: note} : undefined);

/** The network's published totals over time, one series per figure. */
export async function buildNetwork() {
  const [history, names, {checked}, known] = await Promise.all([
    facts('network-history'),
    facts('names'),
    facts('checked'),
    facts('sources'),
  ]);
  const {key, sources} = sourceList(known);
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
 * One row per line: readable in a diff, and small.
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
