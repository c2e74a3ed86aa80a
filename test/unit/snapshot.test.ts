import {expect} from '@open-wc/testing';
import {text as networkText} from '../../src/data/network.js';
import type {Network} from '../../src/model/network.js';
import {type Snapshot, takeSnapshot} from '../../src/model/snapshot.js';
import {readNetwork} from '../../src/sources/network.js';
import {loadExample} from '../support/examples.js';

/** The figures shown, in order: `cities 294 on 2022-09-02`. */
const shown = ({groups}: Snapshot): string[] =>
  groups.flatMap(({date, standings}) => standings.map(({figure, point}) => `${figure.id} ${point.value} on ${date}`));

describe('takeSnapshot', () => {
  const bundled = readNetwork(networkText);
  let small: Network;

  before(async () => {
    small = readNetwork(await loadExample('network/small'));
  });

  describe('with the bundled figures', () => {
    it('shows 294 cities in 76 countries, with 77 new ones from 44, on the day of the article about Ventspils', () => {
      expect(shown(takeSnapshot(bundled, '2022-09-06'))).to.deep.equal([
        'cities 294 on 2022-09-02',
        'countries 76 on 2022-09-02',
        'new-cities 77 on 2022-09-02',
        'new-countries 44 on 2022-09-02',
      ]);
    });

    it('groups all figures under one date and source', () => {
      const {groups} = takeSnapshot(bundled, '2022-09-06');
      expect(groups).to.have.length(1);
      expect(groups[0]?.date).to.equal('2022-09-02');
      expect(groups[0]?.source.url).to.equal(
        'https://uil.unesco.org/unesco-global-network-learning-cities-77-new-members-44-countries',
      );
    });

    it('reports that newer figures exist', () => {
      expect(takeSnapshot(bundled, '2022-09-06').newer?.date).to.equal('2025-12-04');
    });

    it('shows 425 cities in 91 countries as the newest', () => {
      const newest = takeSnapshot(bundled);
      expect(shown(newest)).to.deep.equal([
        'cities 425 on 2025-12-04',
        'countries 91 on 2025-12-04',
        'new-cities 72 on 2025-12-04',
        'new-countries 46 on 2025-12-04',
      ]);
      expect(newest.newer).to.equal(undefined);
    });

    it('changes on the day of a release, and not before', () => {
      expect(shown(takeSnapshot(bundled, '2022-09-01', ['cities']))).to.deep.equal(['cities 229 on 2020-09-23']);
      expect(shown(takeSnapshot(bundled, '2022-09-02', ['cities']))).to.deep.equal(['cities 294 on 2022-09-02']);
    });

    it('shows the corrected release of 2020, not the one it replaced', () => {
      expect(shown(takeSnapshot(bundled, '2020-12-31', ['cities', 'new-cities']))).to.deep.equal([
        'cities 229 on 2020-09-23',
        'new-cities 54 on 2020-09-23',
      ]);
    });

    it('never shows a figure from secondary sources, on any day', () => {
      const figures = new Map(bundled.figures.map(({id, points}) => [id, points]));
      const days = [...new Set([...figures.values()].flat().map(({date}) => date))];
      expect(days).to.have.length.above(5);
      for (const day of days) {
        for (const {standings} of takeSnapshot(bundled, day).groups) {
          for (const {point} of standings)
            expect(point.status ?? 'announced', day).to.be.oneOf(['announced', 'provisional']);
        }
      }
    });

    it('shows each figure with the source of its point', () => {
      for (const {source, standings} of takeSnapshot(bundled, '2019-12-31').groups) {
        for (const {point} of standings) expect(bundled.sources[point.source]).to.deep.equal(source);
      }
    });
  });

  it('shows the last announced or provisional value of each figure', () => {
    expect(shown(takeSnapshot(small))).to.deep.equal([
      'cities 60 on 2024-05-01',
      'countries 15 on 2024-05-01',
      'libraries 120.5 on 2022-04',
    ]);
  });

  it('never shows a superseded or secondary value, however new', () => {
    expect(shown(takeSnapshot(small, '2022-12-31', ['cities']))).to.deep.equal(['cities 50 on 2022-05-01']);
    expect(shown(takeSnapshot(small, '2023-12-31', ['cities']))).to.deep.equal(['cities 50 on 2022-05-01']);
    expect(shown(takeSnapshot(small, '2030-01-01', ['cities']))).to.deep.equal(['cities 60 on 2024-05-01']);
  });

  it('does not count a superseded or secondary value as a newer one', () => {
    expect(takeSnapshot(small, undefined, ['cities']).newer).to.equal(undefined);
  });

  it('shows no figure before its first value', () => {
    expect(takeSnapshot(small, '2020-04-30', ['cities', 'countries']).groups).to.deep.equal([]);
  });

  it('ignores a month or year that is not over', () => {
    expect(shown(takeSnapshot(small, '2022-04-30', ['libraries']))).to.deep.equal(['libraries 100 on 2021']);
    expect(shown(takeSnapshot(small, '2022-05-01', ['libraries']))).to.deep.equal(['libraries 120.5 on 2022-04']);
    expect(takeSnapshot(small, '2021-12-31', ['libraries']).groups).to.deep.equal([]);
    expect(shown(takeSnapshot(small, '2022-01-01', ['libraries']))).to.deep.equal(['libraries 100 on 2021']);
  });

  it('shows the last value of a month or year when that period is requested', () => {
    expect(shown(takeSnapshot(small, '2022', ['cities', 'libraries']))).to.deep.equal([
      'cities 50 on 2022-05-01',
      'libraries 120.5 on 2022-04',
    ]);
    expect(shown(takeSnapshot(small, '2022-05', ['cities']))).to.deep.equal(['cities 50 on 2022-05-01']);
    expect(shown(takeSnapshot(small, '2022-04', ['cities']))).to.deep.equal(['cities 40 on 2020-05-01']);
  });

  it('groups only figures with the same date and source', () => {
    const {groups} = takeSnapshot(small, '2022-06-01');
    expect(
      groups.map(({date, source, standings}) => [date, source.url, standings.map(({figure}) => figure.id)]),
    ).to.deep.equal([
      ['2022-05-01', 'https://network.example/release', ['cities']],
      ['2022-05-01', 'https://newspaper.example/article', ['countries']],
      ['2022-04', 'https://network.example/release', ['libraries']],
    ]);
  });

  it('distinguishes a quarter from the day when it ends', () => {
    const {groups} = takeSnapshot(
      readNetwork({
        sources: {one: {url: 'https://a.example/'}},
        figures: [
          {id: 'quarterly', points: [{date: '2022-09-30', period: '2022-Q3', value: 1, source: 'one'}]},
          {id: 'daily', points: [{date: '2022-09-30', value: 2, source: 'one'}]},
        ],
      }),
    );
    expect(groups.map(({standings}) => standings.map(({figure}) => figure.id))).to.deep.equal([
      ['quarterly'],
      ['daily'],
    ]);
  });

  it('names the newest period as what it is, and not as the day when it ends', () => {
    const points = [
      {date: '2020-12-31', period: '2020-Q4', value: 1, source: 'one'},
      {date: '2021-03-31', period: '2021-Q1', value: 2, source: 'one'},
    ];
    const network = readNetwork({
      sources: {one: {url: 'https://a.example/'}},
      figures: [{id: 'x', label: 'x', points}],
    });
    expect(takeSnapshot(network, '2021-01-01').newer).to.include({period: '2021-Q1'});
  });

  it('shows the requested figures in the requested order', () => {
    expect(shown(takeSnapshot(small, '2024-05-01', ['countries', 'cities']))).to.deep.equal([
      'countries 15 on 2024-05-01',
      'cities 60 on 2024-05-01',
    ]);
    expect(shown(takeSnapshot(small, undefined, ['libraries']))).to.deep.equal(['libraries 120.5 on 2022-04']);
  });

  it('ignores figures that the document does not have', () => {
    expect(shown(takeSnapshot(small, undefined, ['mayors', 'cities', 'toString']))).to.deep.equal([
      'cities 60 on 2024-05-01',
    ]);
    expect(takeSnapshot(small, undefined, ['mayors']).groups).to.deep.equal([]);
    expect(takeSnapshot(small, undefined, []).groups).to.deep.equal([]);
  });

  it('reports when one of the shown figures has a newer value', () => {
    expect(takeSnapshot(small, '2023-01-01').newer?.date).to.equal('2024-05-01');
    expect(takeSnapshot(small, '2021-06-01', ['libraries', 'cities']).newer?.date).to.equal('2024-05-01');
    expect(takeSnapshot(small, '2022-01-01', ['libraries']).newer?.date).to.equal('2022-04');
    expect(takeSnapshot(small, '2024-05-01').newer).to.equal(undefined);
    expect(takeSnapshot(small).newer).to.equal(undefined);
  });

  it('returns the previous value of each figure', () => {
    const before = (asOf?: string) =>
      takeSnapshot(small, asOf).groups.flatMap(({standings}) =>
        standings.map(({figure, before}) => `${figure.id} ${before?.value} on ${before?.date}`),
      );
    expect(before()).to.have.members([
      'cities 50 on 2022-05-01',
      'countries 12 on 2022-05-01',
      // A month is not compared with a year.
      'libraries undefined on undefined',
    ]);
    expect(before('2020-12-31')).to.deep.equal(['cities undefined on undefined', 'countries undefined on undefined']);
    const bundledBefore = takeSnapshot(bundled, '2022-09-06').groups[0]?.standings.map(({before}) => before?.value);
    expect(bundledBefore).to.deep.equal([229, 64, 54, 27]);
  });

  it('names figures without a value by the requested day', () => {
    expect(takeSnapshot(small, '2020-12-31').unknown.map(({id}) => id)).to.deep.equal(['libraries']);
    expect(takeSnapshot(bundled, '2017-12-31').unknown.map(({id}) => id)).to.deep.equal([
      'new-cities',
      'new-countries',
    ]);
    expect(takeSnapshot(bundled).unknown).to.deep.equal([]);
  });

  it('skips a value that is known to be missing', async () => {
    const gaps = readNetwork(await loadExample('network/gaps'));
    expect(shown(takeSnapshot(gaps, '2019', ['rate']))).to.deep.equal(['rate 4.9 on 2019']);
    const standing = takeSnapshot(gaps, '2018', ['rate']).groups[0]?.standings[0];
    expect([standing?.point.value, standing?.before?.value]).to.deep.equal([5.2, 6.3]);
  });

  it('looks for newer values only of the figures that are shown', () => {
    expect(takeSnapshot(small, '2022-05-01', ['libraries']).newer).to.equal(undefined);
  });

  it('shows no figures of an empty document', async () => {
    expect(takeSnapshot(readNetwork(await loadExample('network/empty'))).groups).to.deep.equal([]);
  });

  it('does not change the document', async () => {
    const network = readNetwork(await loadExample('network/small'));
    const before = structuredClone(network);
    takeSnapshot(network, '2022-06-01', ['countries', 'cities']);
    expect(network).to.deep.equal(before);
  });
});
