/* Figures, datasets, registers, and the files and maps made of them. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import JSONstat from 'jsonstat-toolkit';
import '../../dist/npm/server/eager.js';
import * as africa from '../../dist/npm/data/outlines/africa.js';
import * as world from '../../dist/npm/data/outlines/world.js';
import {countryFrame, regionFrame, REGION_NAMES, worldFrame} from '../../dist/npm/elements/network-map/frame.js';
import {selectCities} from '../../dist/npm/elements/network-map/map-view-model.js';
import {drawOutlines} from '../../dist/npm/elements/network-map/outline.js';
import {readWorld} from '../../dist/npm/elements/network-map/world.js';
import {toCsv} from '../../dist/npm/elements/network-stats/to-csv.js';
import {figuresDocument, misreadFigures} from '../../dist/npm/fetch/figures-document.js';
import {mergeFigures} from '../../dist/npm/fetch/figures.js';
import {kindOf} from '../../dist/npm/model/membership.js';
import {networkSchema} from '../../dist/npm/model/network.js';
import {registerSchema} from '../../dist/npm/model/register.js';
import {read} from '../../dist/npm/model/schema.js';
import {takeSnapshot} from '../../dist/npm/model/snapshot.js';
import {readFigures} from '../../dist/npm/sources/figures.js';
import {readNetwork} from '../../dist/npm/sources/network.js';
import {readRegister} from '../../dist/npm/sources/register.js';
import {parsePeriod, PERIOD} from '../../dist/npm/util/period.js';
import {Problem} from '../../dist/npm/util/problem.js';
import {forAll, forAllAsync} from './run.mjs';
import {datasets, networkDocuments, registerDocuments} from './statistics.mjs';
import {damaged, damagedText, frozen, oddNumber, oddText, oddValue} from './values.mjs';
/** @import {MapSettings} from '../../src/elements/network-map/map-view-model.js' */
/** @import {Network, Point} from '../../src/model/network.js' */
/** @import {Flaw} from '../../src/model/schema.js' */

const BASE = 'https://town.example/figures.json';
const HISTORY = {settings: 'x', sources: [{key: 'k'}]};
const UNSAFE = /(?!\s)\p{Cc}|[\u202A-\u202E\u2066-\u2069]/u;

/**
 * Runs a reader twice.
 * @template T
 * @param {() => T} reader
 * @returns {T | undefined} undefined if it throws the documented error
 */
function attempt(reader) {
  let value;
  try {
    value = reader();
  } catch (error) {
    assert.ok(error instanceof Problem, String(error));
    assert.match(error.code, /^(?:syntax|shape)$/);
    assert.throws(reader, {message: error.message});
    return undefined;
  }
  assert.deepEqual(reader(), value);
  return value;
}

/** The promises of the model, for any document. */
function checkNetwork(/** @type {Network} */ {warnings, ...network}) {
  /** @type {Flaw[]} */
  const flaws = [];
  assert.deepEqual(read(networkSchema, network, flaws), network);
  assert.deepEqual(flaws, []);
  for (const warning of warnings ?? []) assert.ok(warning);
  for (const {points} of network.figures) {
    for (const {value, source, date, period} of points) {
      assert.ok(value === null || Number.isFinite(value));
      assert.match(network.sources[source].url, /^https?:/i);
      if (period !== undefined) assert.equal(parsePeriod(period)?.date, date);
    }
  }
  takeSnapshot(network);
  JSON.stringify(network, (_, each) => {
    if (typeof each === 'string') assert.doesNotMatch(each, UNSAFE);
    return each;
  });
}

describe('readNetwork', () => {
  it('returns every value of a valid document', () => {
    forAll(networkDocuments, (document) => {
      const network = readNetwork(frozen(document));
      checkNetwork(network);
      assert.deepEqual(readNetwork(JSON.stringify(document)), readNetwork(JSON.parse(JSON.stringify(document))));
      const values = (/** @type {{id: string, points: readonly {date: string, value: number | null}[]}[]} */ figures) =>
        figures.map(({id, points}) => [id, points.map(({date, value}) => `${date} ${value}`).sort()]);
      // Two values of one date and status contradict each other, so their figure is left out.
      if (!network.warnings) assert.deepEqual(values([...network.figures]), values(document.figures));
    });
  });

  it('breaks no promise for damaged documents', () => {
    forAll(damaged(networkDocuments), (document) => {
      const network = attempt(() => readNetwork(frozen(document)));
      if (network) checkNetwork(network);
    });
  });
});

/** Shown statuses, surest first. */
const SHOWN = ['announced', 'provisional', 'estimated', 'forecast'];
/** The strength of a claim: values that are not shown claim nothing. */
const strengthOf = (/** @type {Point} */ {status = 'announced', approximate = false, flag}) => ({
  rank: SHOWN.includes(status) ? SHOWN.indexOf(status) : SHOWN.length,
  approximate,
  hasFlag: flag !== undefined,
});

describe('a damaged qualifier', () => {
  it('never makes the claim of a value stronger', () => {
    const fields = fc.constantFrom('status', 'approximate', 'flag', 'period');
    const values = oddValue.filter((value) => value !== undefined);
    forAll(fc.tuple(networkDocuments, fc.nat(), fields, values), ([document, at, field, value]) => {
      const points = document.figures.flatMap((figure) => figure.points);
      /** @type {Record<string, unknown>} */
      const point = points[at % points.length] ?? {};
      if (point[field] === undefined || !isDamage(field, value)) return;
      const whole = attempt(() => readNetwork(document));
      const before = whole?.figures.flatMap((figure) => figure.points) ?? [];
      point[field] = value;
      const after = attempt(() => readNetwork(document))?.figures.flatMap((figure) => figure.points) ?? [];
      assert.ok(after.length <= before.length || whole === undefined || whole.warnings);
      for (const each of after) {
        const {rank, approximate, hasFlag} = strengthOf(each);
        const same = before.filter(
          (one) => one.date === each.date && one.period === each.period && one.value === each.value,
        );
        // A contradiction may have hidden the figure before.
        if (!same.length) continue;
        assert.ok(same.some((one) => strengthOf(one).rank <= rank));
        assert.ok(same.some((one) => strengthOf(one).approximate === approximate));
        assert.ok(same.some((one) => strengthOf(one).hasFlag === hasFlag));
      }
    });
  });

  it('never makes a member of a city that has left', () => {
    const qualifiers = fc.constantFrom(
      {until: 2024},
      {gone: 2024},
      {status: 'left'},
      {status: 'award'},
      {status: 'seen', seen: 2023},
    );
    const values = oddValue.filter((value) => value !== undefined);
    forAll(fc.tuple(registerDocuments, qualifiers, fc.nat(), values), ([document, qualifier, at, value]) => {
      const names = Object.keys(qualifier);
      const name = names[at % names.length];
      const row = {...document.members[0], since: 2016, ...qualifier};
      const kindIn = (/** @type {object} */ member) => {
        const register = attempt(() => readRegister({...document, members: [member, ...document.members.slice(1)]}));
        const found = register?.members.find(({id}) => id === row.id);
        return found && kindOf(found);
      };
      const before = kindIn(row);
      assert.notEqual(before, 'member');
      if (isDamage(name, value)) assert.notEqual(kindIn({...row, [name]: value}), 'member');
    });
  });
});

/** Returns true unless a value is another valid value of a field. */
function isDamage(/** @type {string} */ field, /** @type {unknown} */ value) {
  if (field === 'approximate') return typeof value !== 'boolean';
  if (field === 'flag') return true;
  if (/^(?:until|gone|seen)$/.test(field)) return true;
  return (
    typeof value !== 'string' ||
    !(
      field === 'period'
        ? new RegExp(PERIOD)
        : /^(?:joined|seen|award|left|announced|provisional|estimated|forecast|superseded|secondary)$/
    ).test(value)
  );
}

describe('readFigures', () => {
  it('refuses JSON-stat 1, by its name', () => {
    forAll(
      datasets,
      ({document}) => {
        const {id, size, role, dimension, value, label} = document;
        const bundle = {dataset: {label, value, dimension: {id, size, role, ...dimension}}};
        assert.throws(() => readFigures(bundle, {base: BASE}), /JSON-stat 1/);
      },
      0.1,
    );
  });

  it('reads each value of a dataset as the toolkit of JSON-stat does', async () => {
    await forAllAsync(datasets, async ({document, select, choice, periods}) => {
      const judge = JSONstat(structuredClone(document));
      const network = await readFigures(frozen(document), {base: BASE, select});
      checkNetwork(network);
      const [{points}] = network.figures;
      const byPeriod = new Map(points.map(({date, period = '', value}) => [`${date} ${period}`, value]));
      assert.equal(points.length, periods.length);
      for (const code of periods) {
        const {date, period = ''} = parsePeriod(code) ?? {};
        assert.equal(byPeriod.get(`${date} ${period}`), judge.Data({...choice, time: code})?.value ?? null);
      }
    });
  });

  it('breaks no promise for damaged datasets and texts', async () => {
    const whole = datasets.map(({document}) => document);
    const documents = fc.oneof(
      {weight: 3, arbitrary: damaged(whole)},
      {weight: 1, arbitrary: damagedText(whole.map((document) => JSON.stringify(document)))},
      {weight: 1, arbitrary: damagedText(networkDocuments.map((document) => JSON.stringify(document)))},
      {weight: 1, arbitrary: oddValue},
    );
    const settings = fc.record(
      {
        select: fc.oneof(fc.constantFrom('', 'geo:g0', "geo:'g0';sex:s1;unit:u0"), oddText),
        label: oddText,
        timeZone: fc.constantFrom(undefined, 'Europe/Riga', 'x'),
      },
      {requiredKeys: []},
    );
    await forAllAsync(fc.tuple(documents, settings), async ([document, choice]) => {
      frozen(document);
      const found = attempt(() => readFigures(document, {base: BASE, ...choice}));
      const network = await found;
      if (network) checkNetwork(network);
    });
  });

  it('reads the document that `fetch` writes as it was', async () => {
    const documents = fc.oneof(
      networkDocuments,
      damaged(networkDocuments),
      datasets.map(({document}) => document),
      damaged(datasets.map(({document}) => document)),
    );
    await forAllAsync(fc.tuple(documents, documents), async (pair) => {
      const parts = [];
      for (const document of pair) {
        try {
          parts.push({network: await readFigures(document, {base: BASE})});
        } catch {
          // Some damage makes a document unreadable.
        }
      }
      let merged;
      try {
        merged = mergeFigures(parts);
      } catch (error) {
        assert.ok(error instanceof Problem, String(error));
        return;
      }
      if (!parts.length) return;
      assert.equal(misreadFigures(figuresDocument(merged, HISTORY), merged), undefined);
    });
  });
});

describe('readRegister', () => {
  it('returns the rows of a valid document, the same from its text', () => {
    forAll(registerDocuments, (document) => {
      const register = readRegister(frozen(document));
      const {members} = readRegister(JSON.stringify(document));
      assert.deepEqual(members, readRegister(JSON.parse(JSON.stringify(document))).members);
      assert.deepEqual(
        register.members.map(({id}) => id),
        document.members.map(({id}) => id),
      );
      for (const row of document.members) {
        const named = readRegister(JSON.stringify(document)).named?.(row.city) ?? [];
        assert.ok(named.some(({id}) => id === row.id));
        for (const each of named)
          assert.deepEqual(
            each,
            members.find(({id}) => id === each.id),
          );
      }
    });
  });

  it('breaks no promise for damaged documents, and draws a map of them', () => {
    const outlines = readWorld(africa);
    forAll(fc.tuple(fc.oneof(damaged(registerDocuments), oddValue), oddText), ([document, city]) => {
      const register = attempt(() => readRegister(frozen(document)));
      if (!register) return;
      /** @type {Flaw[]} */
      const flaws = [];
      assert.deepEqual(read(registerSchema, register, flaws), register);
      assert.deepEqual(flaws, []);
      for (const {source, lat = 0, lon = 0} of register.members) {
        assert.match(register.sources[source].url, /^https?:/i);
        assert.ok(Math.abs(lat) <= 90 && Math.abs(lon) <= 180);
      }
      const settings = [{}, {city}, {country: city}, {region: city}, {city: register.members[0]?.city, country: 'MA'}];
      for (const each of settings) {
        const view = selectCities(register, /** @type {MapSettings} */ (each), 2026, outlines);
        for (const {place} of view.cities) {
          const point = place && view.frame.project(place);
          if (point) assert.ok(Number.isFinite(point.x) && Number.isFinite(point.y));
        }
      }
    });
  });
});

describe('drawOutlines', () => {
  it('draws paths of finite numbers around any places', () => {
    const outlines = readWorld(world);
    const place = fc.tuple(fc.double({min: -180, max: 180, noNaN: true}), fc.double({min: -90, max: 90, noNaN: true}));
    const codes = outlines.outlines.map(({code}) => code);
    const settings = fc.tuple(
      fc.constantFrom('world', 'country', ...REGION_NAMES),
      fc.constantFrom(...codes, 'XX'),
      fc.array(place, {minLength: 1, maxLength: 3}),
    );
    forAll(
      settings,
      ([kind, code, places]) => {
        const frame =
          kind === 'world'
            ? worldFrame(places)
            : kind === 'country'
              ? countryFrame(outlines, code, places)
              : regionFrame(kind);
        assert.ok(frame && Number.isFinite(frame.height) && frame.height > 0);
        const {land, borders, own, middles} = drawOutlines(outlines, frame, code);
        for (const path of [land, borders, own]) assert.match(path, /^(?:[Ml]-?\d+(?:\.5)?[ -]\d+(?:\.5)?|z)*$/);
        for (const {point} of middles) assert.ok(Number.isFinite(point.x) && Number.isFinite(point.y));
      },
      // Each drawing takes several milliseconds.
      0.1,
    );
  });
});

/** Reads CSV by RFC 4180. */
function readCsv(/** @type {string} */ text, /** @type {string} */ separator) {
  /** @type {string[][]} */
  const rows = [];
  let row = [];
  for (const [, quoted, plain = '', end] of text.matchAll(
    new RegExp(`(?:"((?:[^"]|"")*)"|([^"\\r\\n${separator}]*))(${separator}|\\r\\n)`, 'gy'),
  )) {
    row.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    if (end === separator) continue;
    rows.push(row);
    row = [];
  }
  return rows;
}

describe('toCsv', () => {
  const dialect = fc.constantFrom(
    {separator: /** @type {const} */ (','), decimal: /** @type {const} */ ('.')},
    {separator: /** @type {const} */ (';'), decimal: /** @type {const} */ (',')},
  );
  const cell = fc.oneof(
    oddText,
    oddNumber.filter(Number.isFinite),
    fc.constantFrom(undefined, '=1+1', ' @x', '"=x', 'a;=b', 'a,\t+1', '\uff1d1', "'"),
  );

  it('writes every cell, and none that a spreadsheet would run', () => {
    forAll(
      fc.tuple(fc.array(fc.array(cell, {minLength: 3, maxLength: 3}), {minLength: 1, maxLength: 3}), dialect),
      ([rows, style]) => {
        const text = toCsv(rows, style);
        assert.ok(text.startsWith('\ufeff'));
        const found = readCsv(text.slice(1), style.separator);
        const bare = (/** @type {string} */ written) => written.replaceAll("'", '');
        assert.equal(found.length, rows.length);
        for (const [at, row] of rows.entries()) {
          assert.equal(found[at].length, row.length);
          for (const [index, written] of found[at].entries()) {
            const own = row[index];
            if (typeof own === 'number') assert.equal(Number(written.replace(',', '.')), own || 0);
            else {
              assert.equal(bare(written), bare(own ?? ''));
              assert.doesNotMatch(written, /^[\s\0"]*[=+\-@\uff1d\uff0b\uff0d\uff20]/);
            }
          }
        }
      },
    );
  });
});
