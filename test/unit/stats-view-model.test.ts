import {expect} from '@open-wc/testing';
import {text as networkText} from '../../src/data/network.js';
import {selectFigures, type StatsView} from '../../src/elements/network-stats/stats-view-model.js';
import type {Network} from '../../src/model/network.js';
import {rowsOf, seriesOf} from '../../src/model/series.js';
import {takeSnapshot} from '../../src/model/snapshot.js';
import {readNetwork} from '../../src/sources/network.js';
import {kindOf} from '../../src/util/period.js';
import {loadExample} from '../support/examples.js';

interface Attributes {
  readonly figures?: string;
  readonly asOf?: string;
  readonly chart?: string;
}
const select = (network: Network, {figures, asOf, chart = 'none'}: Attributes = {}): StatsView =>
  selectFigures(network, {figures, asOf, chart});

/** A value that throws if any part of it is changed. */
function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null) {
    Object.values(value).forEach(frozen);
    Object.freeze(value);
  }
  return value;
}

/** A value of each kind of period, in chronological order within each kind. */
const KINDS = {
  year: [{date: '2020'}, {date: '2021'}],
  'school year': [
    {date: '2020', period: '2019/2020'},
    {date: '2021', period: '2020/2021'},
  ],
  'half-year': [
    {date: '2021-06-30', period: '2021-H1'},
    {date: '2021-12-31', period: '2021-H2'},
  ],
  quarter: [
    {date: '2021-09-30', period: '2021-Q3'},
    {date: '2021-12-31', period: '2021-Q4'},
  ],
  month: [{date: '2021-10'}, {date: '2021-11'}],
  week: [
    {date: '2021-11-07', period: '2021-W44'},
    {date: '2021-11-14', period: '2021-W45'},
  ],
  day: [{date: '2021-11-15'}, {date: '2021-11-16'}],
} as const;

describe('a figure with values of two kinds of period', () => {
  for (const [one, other] of Object.keys(KINDS).flatMap((one) => Object.keys(KINDS).map((other) => [one, other])) as [
    keyof typeof KINDS,
    keyof typeof KINDS,
  ][]) {
    if (one === other) continue;
    it(`compares no ${one} with a ${other}, in the chart or in the change`, () => {
      const points = [...KINDS[one], ...KINDS[other]].map((period, value) => ({...period, value, source: 'one'}));
      const network = readNetwork({
        sources: {one: {url: 'https://a.example/'}},
        figures: [{id: 'x', label: 'x', points}],
      });
      for (const asOf of [undefined, '2024-01-01']) {
        const {charted, snapshot, warnings, rows} = select(network, {chart: 'growth', ...(asOf && {asOf})});
        const {point, before} = snapshot.groups[0]!.standings[0]!;
        expect(new Set(charted?.points.map(kindOf))).to.deep.equal(new Set([kindOf(point)]));
        expect(charted?.points).to.include(point);
        expect(before && kindOf(before)).to.equal(kindOf(point));
        expect(rows).to.have.length(4);
        expect(warnings?.join()).to.match(/the chart has only values of a .*; the table also has values/);
      }
      expect(select(network).warnings, 'without a chart').to.deep.equal([]);
    });
  }

  it('draws forecasts of the kind of the current value only', () => {
    const points = [
      {date: '2020', value: 1, source: 'one'},
      {date: '2998-06', value: 2, source: 'one'},
      {date: '2999', value: 3, source: 'one'},
    ];
    const network = readNetwork({
      sources: {one: {url: 'https://a.example/'}},
      figures: [{id: 'x', label: 'x', points}],
    });
    expect(select(network, {chart: 'growth'}).charted?.points.map(({value}) => value)).to.deep.equal([1, 3]);
  });
});

describe('selectFigures', () => {
  let small: Network;
  before(async () => {
    small = readNetwork(await loadExample('network/small'));
  });

  it('returns the snapshot and the rows of the figures, in the requested order', () => {
    const view = select(small, {figures: 'libraries, cities', asOf: '2022-12-31'});
    const ids = ['libraries', 'cities'];
    expect(view.asOf).to.equal('2022-12-31');
    expect(view.network).to.equal(small);
    expect(view.figures.map(({id}) => id)).to.deep.equal(ids);
    expect(view.snapshot).to.deep.equal(takeSnapshot(small, '2022-12-31', ids));
    expect(view.rows).to.deep.equal(rowsOf(small, view.figures, '2022-12-31', false));
    expect(view.rows).to.have.length.above(0);
  });

  it('returns all figures with their newest values if no attributes are set', () => {
    for (const attributes of [{}, {figures: '', asOf: ''}, {figures: ' , '}]) {
      const view = select(small, attributes);
      expect(view.asOf).to.equal(undefined);
      expect(view.figures).to.deep.equal(small.figures);
      expect(view.snapshot).to.deep.equal(takeSnapshot(small));
      expect(view.warnings).to.deep.equal([]);
    }
  });

  describe('isEmpty', () => {
    it('is false if a value is known', () => {
      expect(select(small).isEmpty).to.equal(false);
      expect(select(small, {figures: 'mayors cities'}).isEmpty).to.equal(false);
      expect(select(readNetwork(networkText)).isEmpty).to.equal(false);
    });

    it('is false if a value is known to be missing', () => {
      const view = select(small, {asOf: '1999'});
      expect(view.snapshot.groups).to.deep.equal([]);
      expect(view.isEmpty).to.equal(false);
    });

    it('is true for a document without figures', async () => {
      expect(select(readNetwork(await loadExample('network/empty'))).isEmpty).to.equal(true);
    });

    it('is true if the document has none of the requested figures', () => {
      expect(select(small, {figures: 'mayors'}).isEmpty).to.equal(true);
    });
  });

  describe('warnings', () => {
    const warnings = (attributes: Attributes) => select(small, attributes).warnings;

    it('are empty for valid attributes', () => {
      expect(warnings({figures: 'cities', asOf: '2022-09', chart: 'growth'})).to.deep.equal([]);
      expect(warnings({chart: 'none'})).to.deep.equal([]);
    });

    it('name a day that is not a date', () => {
      for (const asOf of ['soon', '2022-13', '2022-02-30'])
        expect(warnings({asOf})).to.deep.equal([`as-of="${asOf}" is not a date`]);
    });

    it('name each unknown figure, and the available figures', () => {
      const figures = 'mayors cities toString';
      const available = 'available: cities, countries, libraries';
      expect(warnings({figures})).to.deep.equal([
        `figures="${figures}": unknown figure "mayors"; ${available}`,
        `figures="${figures}": unknown figure "toString"; ${available}`,
      ]);
    });

    it('name an unknown type of chart', () => {
      for (const chart of ['pie', '', 'Growth'])
        expect(warnings({chart})).to.deep.equal([`chart="${chart}" is neither growth nor none`]);
    });

    it('cover every invalid attribute', () => {
      expect(warnings({figures: 'mayors', asOf: 'soon', chart: 'pie'})).to.have.length(3);
    });
  });

  describe('charted', () => {
    it('is the first figure that has a value, up to the requested day', () => {
      const {charted, figures} = select(small, {figures: 'libraries cities', asOf: '2020-12-31', chart: 'growth'});
      expect(figures[0]?.id).to.equal('libraries');
      expect(charted?.figure.id).to.equal('cities');
      expect(charted?.points).to.deep.equal(seriesOf(small.figures[0]!, '2020-12-31'));
      expect(charted?.points).to.have.length(1);
    });

    it('is the first figure with a forecast if no value is known', () => {
      const points = [{date: '2999', value: 5, source: 'a'}];
      const document = {sources: {a: {url: 'https://a.example/'}}, figures: [{id: 'x', label: 'X', points}]};
      const {charted, rows} = select(readNetwork(document), {chart: 'growth'});
      expect([charted?.figure.id, charted?.points[0]?.status, rows.length]).to.deep.equal(['x', 'forecast', 1]);
    });

    it('is undefined if no chart is requested, or no value is known', () => {
      for (const chart of ['none', 'pie']) expect(select(small, {chart}).charted).to.equal(undefined);
      expect(select(small, {asOf: '1999', chart: 'growth'}).charted).to.equal(undefined);
    });
  });

  it('has no side effects: the same input gives equal results and stays unchanged', async () => {
    const networks = ['small', 'gaps', 'quarters', 'hostile', 'empty'].map((name) => loadExample(`network/${name}`));
    for (const document of [networkText, ...(await Promise.all(networks))]) {
      const network = frozen(readNetwork(document));
      const copy = structuredClone(network);
      for (const attributes of [
        {},
        {chart: 'growth'},
        {figures: 'cities countries', asOf: '2022-09-06', chart: 'growth'},
        {figures: 'mayors', asOf: 'soon', chart: 'pie'},
      ]) {
        expect(select(network, attributes)).to.deep.equal(select(network, attributes));
      }
      expect(network).to.deep.equal(copy);
    }
  });
});
