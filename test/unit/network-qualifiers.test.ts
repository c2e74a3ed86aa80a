/* Documents in our format: an unreadable qualifier withdraws its claim; a contradiction withdraws the whole figure. */
import {expect} from '@open-wc/testing';
import type {Network} from '../../src/model/network.js';
import {newestWith, rowsOf, seriesOf} from '../../src/model/series.js';
import {takeSnapshot} from '../../src/model/snapshot.js';
import {readNetwork} from '../../src/sources/network.js';
import type {Problem} from '../../src/util/problem.js';
import {loadExample} from '../support/examples.js';

type Json = Record<string, unknown>;
const SOURCES = {one: {url: 'https://a.example/'}, two: {url: 'https://b.example/'}};
const point = (date: string, value: unknown, more: Json = {}): Json => ({date, value, source: 'one', ...more});

const read = (points: readonly Json[], more: Json = {}): Network =>
  readNetwork({
    sources: SOURCES,
    figures: [
      {id: 'cities', points, ...more},
      {id: 'countries', points: [point('2020', 9)]},
    ],
  });

/** The shown values of `cities`; undefined if the figure is left out. */
const shown = ({figures}: Network): unknown[] | undefined => {
  const figure = figures.find(({id}) => id === 'cities');
  return figure && seriesOf(figure).map(({value}) => value);
};
const newest = (network: Network): unknown =>
  takeSnapshot(network, undefined, ['cities']).groups[0]?.standings[0]?.point.value;

describe('an unreadable qualifier', () => {
  for (const [field, values] of [
    ['approximate', ['true', 1, null, 'yes', []]],
    ['period', ['2022-Q5', '2022Q4', 'Q4', 4, null, '2021/2023']],
    ['flag', [5, null, '', [], 'x'.repeat(301)]],
  ] as const) {
    it(`withdraws its value: ${field}`, () => {
      for (const value of values) {
        const network = read([point('2021', 1), point('2022-12-31', 2, {[field]: value})]);
        expect(shown(network), String(value)).to.deep.equal([1]);
        expect(network.warnings?.join(), String(value)).to.match(/left out/);
      }
    });
  }

  it('withdraws its value: status', () => {
    for (const status of ['Provisional', 'guess', 5, null, [], {toString: 'announced'}]) {
      expect(shown(read([point('2021', 1), point('2022', 2, {status})])), JSON.stringify(status)).to.deep.equal([1]);
    }
  });

  for (const [field, values] of [
    ['unit', [5, null, '', [], {}, {en: 5}, {en: {}}, {en: {one: 5}}]],
    ['symbol', [5, null, '', 'a sign of more than twenty']],
    ['label', [5, null, '', ['Cities'], {}, {lv: 5}]],
    ['multiplier', ['6', 1.5, -3, 13, null, 1e300]],
  ] as const) {
    it(`withdraws its figure: ${field}`, () => {
      for (const value of values) {
        const network = read([point('2021', 1)], {[field]: value});
        expect(shown(network), JSON.stringify(value)).to.equal(undefined);
        expect(network.warnings, JSON.stringify(value)).to.have.length.above(0);
        expect(network.figures.map(({id}) => id)).to.deep.equal(['countries']);
      }
    });
  }

  it('makes the document fail if no figure is left, unlike a document without figures', () => {
    const fail = (figure: Json): Problem => {
      try {
        readNetwork({sources: SOURCES, figures: [{id: 'cities', ...figure}]});
      } catch (error) {
        return error as Problem;
      }
      throw new Error('read');
    };
    expect(fail({points: [point('2022', 300, {approximate: 'true'})]}).code).to.equal('shape');
    expect(fail({points: [point('2022', 300)], unit: 5}).message).to.include('/figures/0');
    expect(readNetwork({sources: SOURCES, figures: []}).figures).to.deep.equal([]);
  });

  it('withdraws a period that does not end on its date', () => {
    const dated = (date: string, period: string) => shown(read([point(date, 1, {period}), point('2019', 0)]));
    expect(dated('2022-09-30', '2022-Q3')).to.deep.equal([0, 1]);
    expect(dated('2022-09-30', '2023-Q3')).to.deep.equal([0]);
    expect(dated('2022-06-30', '2022-H1')).to.deep.equal([0, 1]);
    expect(dated('2022', '2021/2022')).to.deep.equal([0, 1]);
    expect(dated('2021', '2021/2022')).to.deep.equal([0]);
  });
});

describe('a value with a future date', () => {
  const network = read([point('2022', 300), point('2023', 310), point('2999', 400), point('2998-05-01', 390)]);

  it('is a forecast: neither the newest value nor one that the change is computed from', () => {
    const {groups, newer} = takeSnapshot(network, undefined, ['cities']);
    const {point: last, before} = groups[0]!.standings[0]!;
    expect([last.value, before?.value, newer]).to.deep.equal([310, 300, undefined]);
    expect(newest(read([point('2022', 1), point('2023', 2, {status: 'forecast'})]))).to.equal(1);
  });

  it('stays in the chart and the table, marked', () => {
    const series = seriesOf(network.figures[0]!);
    expect(series.map(({value, status}) => [value, status])).to.deep.equal([
      [300, undefined],
      [310, undefined],
      [390, 'forecast'],
      [400, 'forecast'],
    ]);
    expect(rowsOf(network, network.figures.slice(0, 1), undefined, false)).to.have.length(4);
  });

  it('is unknown on a chosen day before its date', () => {
    expect(seriesOf(network.figures[0]!, '2024-01-01')).to.have.length(2);
    expect(takeSnapshot(network, '3000-01-01', ['cities']).groups[0]?.date).to.equal('2023');
  });

  it('is not a forecast if it is missing, superseded or secondary', () => {
    const [gap, told] = read([point('2998', null), point('2999', 1, {status: 'secondary'})]).figures[0]!.points;
    expect([gap?.status, told?.status]).to.deep.equal([undefined, 'secondary']);
  });
});

describe('values of different periods', () => {
  it('are ordered by the end of their periods', () => {
    for (const [earlier, later] of [
      [point('2022-01-15', 90), point('2022', 100)],
      [point('2022-09-06', 90), point('2022-09', 100)],
      [point('2024-03-31', 90, {period: '2024-Q1'}), point('2024', 100)],
      [point('2022', 90, {period: '2021/2022'}), point('2022', 100)],
      [point('2021', 90), point('2022-01-15', 100)],
    ] as const) {
      const network = read([later, earlier]);
      expect(shown(network), JSON.stringify(earlier)).to.deep.equal([90, 100]);
      expect(newest(network)).to.equal(100);
      const {before} = takeSnapshot(network, undefined, ['cities']).groups[0]!.standings[0]!;
      expect(before).to.equal(undefined);
      const rows = rowsOf(network, network.figures.slice(0, 1), undefined, false);
      expect(rows.map(({cells}) => cells[0]?.value)).to.deep.equal([90, 100]);
    }
  });

  it('are compared with the last one of the same kind', () => {
    const network = read([point('2021', 80), point('2022-01-15', 90), point('2022', 100)]);
    expect(takeSnapshot(network, undefined, ['cities']).groups[0]!.standings[0]!.before?.value).to.equal(80);
  });
});

describe('many forecasts', () => {
  it('never push out the newest known value', () => {
    const forecasts = Array.from({length: 1500}, (_, at) => point(String(3000 + at), at));
    const network = read([point('2020', 1), point('2021', 2), ...forecasts]);
    expect(newest(network)).to.equal(2);
    expect(network.figures[0]!.points.length).to.equal(1000);
    const numbers = [1, 2, ...Array.from({length: 90}, () => 0)];
    expect(newestWith(numbers, 40, (value) => value > 0)).to.have.length(40);
    expect(newestWith(numbers, 40, (value) => value > 0)).to.include(2);
    expect(newestWith([1, 2, 3], 2, () => true)).to.deep.equal([2, 3]);
    expect(newestWith([1, 2, 3], 2, () => false)).to.deep.equal([2, 3]);
  });
});

describe('two values with the same date', () => {
  it('remove their figure if the document does not say which one is valid', () => {
    for (const more of [{}, {source: 'two'}, {status: 'announced'}]) {
      const network = read([point('2021', 1), point('2022', 2), point('2022', 3, more)]);
      expect(shown(network)).to.equal(undefined);
      expect(network.warnings?.[0]).to.match(/two announced values for 2022, 2 and 3/);
    }
    expect(shown(read([point('2022', 2), point('2022', null)]))).to.equal(undefined);
    const twice = {status: 'secondary'};
    expect(shown(read([point('2022', 2, twice), point('2022', 3, twice)]))).to.equal(undefined);
  });

  it('are read if they are equal, or differ in status or source', () => {
    expect(shown(read([point('2022', 2), point('2022', 2, {source: 'two'})]))).to.deep.equal([2]);
    expect(shown(read([point('2022', 3), point('2022', 2, {status: 'superseded'})]))).to.deep.equal([3]);
    const told = [point('2022', 2, {status: 'secondary'}), point('2022', 3, {status: 'secondary', source: 'two'})];
    expect(shown(read([point('2022', 1), ...told]))).to.deep.equal([1]);
    const quarter = {period: '2022-Q4'};
    expect(shown(read([point('2022-12-31', 2), point('2022-12-31', 3, quarter)]))).to.deep.equal([2, 3]);
  });

  it('show the weaker claim if they are equal', () => {
    for (const weak of [{approximate: true}, {flag: 'without schools'}]) {
      const points = [point('2022', 2), point('2022', 2, weak)];
      for (const some of [points, [...points].reverse()]) {
        expect(seriesOf(read(some).figures[0]!)[0]).to.deep.include(weak);
      }
    }
  });

  it('show the most certain one, in any order', () => {
    const statuses = ['announced', 'provisional', 'estimated', 'forecast', 'superseded', 'secondary'];
    for (let least = 0; least < 4; least++) {
      const points = statuses.slice(least).map((status, at) => point('2022', at, {status}));
      for (const some of [points, [...points].reverse()]) {
        const network = read(some);
        expect(shown(network)).to.deep.equal([0]);
        expect(newest(network)).to.equal(least < 3 ? 0 : undefined);
      }
    }
  });
});

it('every example and the bundled figures are read without a warning', async () => {
  for (const name of ['small', 'gaps', 'quarters', 'empty']) {
    expect(readNetwork(await loadExample(`network/${name}`)).warnings, name).to.equal(undefined);
  }
});
