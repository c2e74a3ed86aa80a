import {expect} from '@open-wc/testing';
import type {LocalText} from '../../src/model/local-text.js';
import type {Network} from '../../src/model/network.js';
import {takeSnapshot} from '../../src/model/snapshot.js';
import {readFigures} from '../../src/sources/figures.js';
import {readJsonStat} from '../../src/sources/json-stat.js';
import type {Problem} from '../../src/util/problem.js';
import {loadExample} from '../support/examples.js';

const BASE = 'https://town.example/data/rate.json';
type Json = Record<string, unknown>;

function problemOf(document: unknown, select?: string): Problem {
  try {
    readJsonStat(document, BASE, {select});
  } catch (error) {
    return error as Problem;
  }
  throw new Error('no problem');
}
/** The date, period, value, status and flag of each point, if present. */
const pointsOf = ({figures}: Network): string[] =>
  figures[0]!.points.map(({date, period = '', value, status = '', flag}) =>
    [date, period, String(value), status, textOf(flag)].filter(Boolean).join(' '),
  );
const textOf = (local: LocalText | undefined): string =>
  typeof local === 'object' ? Object.values(local).join() : (local ?? '');

/** A dataset with time as its only dimension. */
const along = (codes: readonly string[]): Json => ({
  class: 'dataset',
  id: ['time'],
  size: [codes.length],
  dimension: {time: {category: {index: codes}}},
  value: codes.map((_, position) => position),
});

describe('readJsonStat', () => {
  it('keeps the newest periods if there are too many, in any order', () => {
    const weeks = Array.from({length: 26 * 52}, (_, at) => {
      const week = String((at % 52) + 1).padStart(2, '0');
      return `${2000 + Math.floor(at / 52)}-W${week}`;
    });
    const {points} = readJsonStat(along(weeks), BASE).figures[0]!;
    expect(points).to.have.length(1000);
    expect(points.at(-1)).to.deep.include({period: '2025-W52', value: weeks.length - 1});
    expect(points[0]?.value).to.equal(weeks.length - 1000);
    const fromTheNewest = readJsonStat(along([...weeks].reverse()), BASE).figures[0]!;
    expect(fromTheNewest.points.at(-1)).to.deep.include({period: '2025-W52', value: 0});
  });

  let eurostat: Json;
  let pxweb: Json;
  beforeEach(async () => {
    eurostat = (await loadExample('statistics/eurostat')) as Json;
    pxweb = (await loadExample('statistics/pxweb')) as Json;
  });

  describe('with sparse values in a unit dimension, as from Eurostat,', () => {
    it('reads one series along time, with gaps, provisional values and flags in words', () => {
      const network = readJsonStat(eurostat, BASE, {select: 'geo:LV; unit:PC'});
      expect(pointsOf(network)).to.deep.equal([
        '2014 10.8',
        '2015 9.9',
        '2016 9.6',
        '2017 8.7 break in time series',
        '2018 7.4',
        '2019 6.3',
        '2020 8.1',
        '2021 null not available',
        '2022 6.9 provisional break in time series, provisional',
        '2023 6.5 provisional provisional',
      ]);
    });

    it('returns label, unit, language, date of the update, and source', () => {
      const {figures, name, updated, sources} = readJsonStat(eurostat, BASE, {select: 'geo:LV;unit:PC'});
      expect(figures[0]).to.deep.include({
        id: 'value',
        label: {en: 'Unemployment by sex – annual data: Latvia'},
        unit: {en: 'Percentage of the labour force'},
      });
      expect(name).to.equal(undefined);
      expect(updated).to.equal('2024-04-25');
      expect(sources).to.deep.equal({dataset: {url: BASE, name: 'ESTAT'}});
    });

    it('prefers the page’s label, because the office may not offer the page’s language', () => {
      const {figures} = readJsonStat(eurostat, BASE, {select: 'geo:LV;unit:PC', label: 'Bezdarba līmenis'});
      expect(figures[0]?.label).to.equal('Bezdarba līmenis');
    });

    for (const [updated, timeZone, day] of [
      ['2024-04-25T23:30:00Z', 'Europe/Riga', '2024-04-26'],
      ['2024-04-25T23:30:00Z', 'UTC', '2024-04-25'],
      ['2024-04-25T20:30:00Z', 'Europe/Riga', '2024-04-25'],
      ['2024-04-25T02:30:00.123Z', 'America/Lima', '2024-04-24'],
      ['2024-12-31T23:59:59+00:00', 'Europe/Riga', '2025-01-01'],
      // Another zone than UTC is the publisher's own.
      ['2024-04-25T23:00:00+0200', 'Europe/Riga', '2024-04-25'],
      ['2024-04-25T23:30:00', 'Europe/Riga', '2024-04-25'],
      ['2024-04-25', 'America/Lima', '2024-04-25'],
      ['25.04.2024', 'America/Lima', '2024-04-25'],
      ['2024-04', 'America/Lima', '2024-04'],
      // Dates that mean "none".
      ['1970-01-01T00:00:00Z', 'Europe/Riga', undefined],
      ['0001-01-01T00:00:00', 'Europe/Riga', undefined],
      ['2024-02-30T00:00:00Z', 'Europe/Riga', undefined],
      ['yesterday', 'Europe/Riga', undefined],
      [1714080600000, 'Europe/Riga', undefined],
    ] as const) {
      it(`dates the update ${updated} in ${timeZone} to ${day ?? 'no day'}`, () => {
        const network = readJsonStat({...eurostat, updated}, BASE, {select: 'geo:LV;unit:PC', timeZone});
        expect(network.updated).to.equal(day);
      });
    }

    it('rejects an incomplete selection, and lists all choices', () => {
      const problem = problemOf(eurostat);
      expect(problem.code).to.equal('shape');
      expect(problem.message).to.include('unit:? (NR “Thousand persons”, PC “Percentage of the labour force”)');
      expect(problem.message).to.include('geo:? (EE “Estonia”, LV “Latvia”, LT “Lithuania”)');
      expect(problem.message).to.not.include('sex');
      expect(problemOf(eurostat, 'geo:LV').message).to.include('unit:?').and.not.include('geo:?');
    });

    it('rejects an unknown category, an unknown dimension and the time dimension', () => {
      expect(problemOf(eurostat, 'geo:XX;unit:PC').message).to.include('geo:XX (EE “Estonia”');
      expect(problemOf(eurostat, 'geo:lv;unit:PC').message).to.include('geo:lv');
      expect(problemOf(eurostat, 'land:LV').message).to.include('land; what can be selected is freq, unit, sex, geo');
      expect(problemOf(eurostat, 'time:2022').message).to.include('names time');
      expect(problemOf(eurostat, 'geo').message).to.include('geo:? (');
      expect(problemOf(eurostat, '__proto__:x').message).to.include('__proto__');
    });

    it('lists a dozen of many categories, and their total number', () => {
      const codes = Array.from({length: 300}, (_, index) => `C${index}`);
      const {message} = problemOf({
        ...eurostat,
        id: ['c', 'time'],
        size: [300, 1],
        value: {},
        dimension: {c: {category: {index: codes}}, time: {category: {index: ['2022']}}},
      });
      expect(message).to.include('C11, … 300 in all').and.not.include('C12');
    });
  });

  describe('with a list of values with roles, as from PxWeb,', () => {
    it('reads time as the first dimension, quarters, and the status of each value', () => {
      expect(pointsOf(readJsonStat(pxweb, BASE, {select: 'AREA:LV0006000;ContentsCode:READERS'}))).to.deep.equal([
        '2022-03-31 2022-Q1 51.5',
        '2022-06-30 2022-Q2 51.6',
        '2022-09-30 2022-Q3 null',
        '2022-12-31 2022-Q4 51.8',
        '2023-03-31 2023-Q1 51.9 provisional',
        '2023-06-30 2023-Q2 52 provisional',
      ]);
    });

    it('uses label, unit and decimals of the metric, and the dataset’s title as context', () => {
      const people = readJsonStat(pxweb, BASE, {select: 'AREA:LV;ContentsCode:POP'});
      expect(people.figures[0]).to.deep.include({
        id: 'POP',
        label: {lv: 'Iedzīvotāju skaits: Latvija'},
        unit: {lv: 'personas'},
        decimals: 0,
      });
      expect(people.name).to.deep.equal({lv: 'Iedzīvotāji un bibliotēku lasītāji pa ceturkšņiem'});
      expect(people.notes).to.deep.equal([{lv: 'Dati par 2023. gadu ir provizoriski.'}]);
      const readers = readJsonStat(pxweb, BASE, {select: 'AREA:LV;ContentsCode:READERS'});
      expect(readers.figures[0]).to.deep.include({symbol: '%', decimals: 1});
    });

    it('links to the page of the table, not to its data', () => {
      const {sources} = readJsonStat(pxweb, BASE, {select: 'AREA:LV;ContentsCode:POP'});
      expect(sources.dataset?.url).to.equal('https://stat.example/table/readers');
      pxweb.link = {alternate: [{type: 'text/html', href: 'javascript:alert(1)'}]};
      expect(readJsonStat(pxweb, BASE, {select: 'AREA:LV;ContentsCode:POP'}).sources.dataset?.url).to.equal(BASE);
    });

    it('shows the last known value, not the gap after it', () => {
      pxweb.value = (pxweb.value as unknown[]).map((value, index) => (index > 19 ? null : value));
      const {groups} = takeSnapshot(readJsonStat(pxweb, BASE, {select: 'AREA:LV;ContentsCode:POP'}));
      expect(groups[0]?.date).to.equal('2023-03-31');
    });
  });

  it('reads months, one status for all values, and a time dimension recognised by its name', async () => {
    const network = readJsonStat(await loadExample('statistics/months'), BASE);
    expect(pointsOf(network)).to.deep.equal([
      '2022-11 310 provisional',
      '2022-12 290 provisional',
      '2023-01 150 provisional',
      '2023-02 170 provisional',
    ]);
    expect(network.sources.dataset?.url).to.equal('https://stat.example/months');
  });

  it('reads weeks, and a dimension with one category and no index', async () => {
    expect(pointsOf(readJsonStat(await loadExample('statistics/weeks'), BASE))).to.deep.equal([
      '2022-01-02 2021-W52 12',
      '2022-01-09 2022-W01 null',
      '2022-01-16 2022-W02 15',
    ]);
  });

  it('finds each cell by its position, in any order of dimensions', () => {
    const codes = {a: ['a0', 'a1'], b: ['b0', 'b1', 'b2'], time: ['2020', '2021', '2022', '2023']};
    const dimension = Object.fromEntries(Object.entries(codes).map(([id, index]) => [id, {category: {index}}]));
    for (const id of [
      ['a', 'b', 'time'],
      ['time', 'a', 'b'],
      ['b', 'time', 'a'],
    ] as const) {
      const value: number[] = [];
      const walk = (at: number, place: Record<string, number>): void => {
        const name = id[at];
        if (!name) value.push(place.a! * 100 + place.b! * 10 + place.time!);
        else codes[name].forEach((_, index) => walk(at + 1, {...place, [name]: index}));
      };
      walk(0, {});
      const document = {class: 'dataset', id, size: id.map((name) => codes[name].length), dimension, value};
      const {figures} = readJsonStat(document, BASE, {select: 'a:a1;b:b2'});
      expect(
        figures[0]?.points.map((point) => point.value),
        id.join(),
      ).to.deep.equal([120, 121, 122, 123]);
    }
  });

  describe('rejects', () => {
    const broken: Record<string, (document: Json) => unknown> = {
      'a collection': (document) => ({...document, class: 'collection'}),
      'a dimension': (document) => ({...document, class: 'dimension'}),
      'no id': ({id: _, ...document}) => document,
      'lists of different lengths': (document) => ({...document, size: [1]}),
      'no dimension': (document) => ({...document, dimension: {}}),
      'a size that is not a number': (document) => ({...document, size: [1, 2, 1, 3, 'ten']}),
      'a size that differs from the number of categories': (document) => ({...document, size: [1, 2, 1, 3, 9]}),
      'a huge size': (document) => ({...document, size: [1, 2, 1, 3, 1e9]}),
      'a huge product of sizes': (document) => ({...document, size: [1e5, 1e5, 1e5, 3, 10]}),
      'values that are text': (document) => ({...document, value: 'none'}),
      'a list of values of another length': (document) => ({...document, value: [1, 2, 3]}),
      'duplicate positions': (document) => ({
        ...document,
        dimension: {...(document.dimension as object), geo: {category: {index: {EE: 0, LV: 0, LT: 2}}}},
      }),
      'positions out of range': (document) => ({
        ...document,
        dimension: {...(document.dimension as object), geo: {category: {index: {EE: 0, LV: 1e9, LT: 2}}}},
      }),
      'no time': (document) => ({...document, id: ['freq', 'unit', 'sex', 'geo', 'when']}),
      'a time role for an unknown dimension': (document) => ({...document, role: {time: ['when']}}),
      'invalid periods': (document) => ({
        ...document,
        dimension: {
          ...(document.dimension as object),
          time: {category: {index: Array.from({length: 10}, (_, i) => `T${i}`)}},
        },
      }),
    };
    for (const [what, breakIt] of Object.entries(broken)) {
      it(what, () => {
        const {code, message} = problemOf(breakIt(eurostat), 'geo:LV;unit:PC');
        expect(code, message).to.equal('shape');
        expect(message).to.match(/^JSON-stat: /);
      });
    }

    it('data without a source and without an http(s) address', () => {
      expect(() => readJsonStat(eurostat, 'file:///rate.json', {select: 'geo:LV;unit:PC'})).to.throw(/source/);
    });
  });

  it('reads keys such as __proto__ as plain data', () => {
    const document = JSON.parse(
      '{"class":"dataset","id":["__proto__","time"],"size":[2,1],"value":[1,2],"dimension":{"__proto__":{"category":{"index":["constructor","toString"],"label":{"toString":"x"}}},"time":{"category":{"index":["2022"]}}}}',
    ) as unknown;
    expect(pointsOf(readJsonStat(document, BASE, {select: '__proto__:toString'}))).to.deep.equal(['2022 2']);
    expect(problemOf(document).message).to.include('constructor, toString “x”');
  });
});

describe('readFigures', () => {
  it('reads this library’s documents at once, and loads a separate file for JSON-stat', async () => {
    expect(readFigures(await loadExample('network/small'), {base: BASE})).to.have.property('figures');
    const reading = readFigures(JSON.stringify(await loadExample('statistics/weeks')), {base: BASE});
    expect(reading).to.be.instanceOf(Promise);
    expect((await reading).figures).to.have.length(1);
  });

  it('returns no class for an invalid format', async () => {
    const small = (await loadExample('network/small')) as object;
    for (const name of [{toString: 1}, 'network', 5, null]) {
      expect(readFigures({...small, class: name}, {base: BASE})).to.have.property('figures');
    }
  });

  it('returns the register that the document names, only from the document’s host', async () => {
    const small = (await loadExample('network/small')) as object;
    const read = (register: unknown) => readFigures({...small, register}, {base: BASE});
    expect(read('cities.json')).to.have.property('register', 'https://town.example/data/cities.json');
    for (const register of [
      'https://other.example/cities.json',
      '//other.example/',
      'javascript:alert(1)',
      undefined,
    ]) {
      expect(read(register), register).to.have.property('figures');
      expect(read(register), register).to.not.have.property('register');
    }
  });
});
