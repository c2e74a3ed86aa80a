import {expect} from '@open-wc/testing';
import {text as networkText} from '../../src/data/network.js';
import type {Network} from '../../src/model/network.js';
import {rowsOf, seriesOf} from '../../src/model/series.js';
import {readNetwork} from '../../src/sources/network.js';
import {loadExample} from '../support/examples.js';

describe('seriesOf', () => {
  const bundled = readNetwork(networkText);
  let small: Network;
  before(async () => {
    small = readNetwork(await loadExample('network/small'));
  });
  const said = ({figures}: Network, index: number, asOf?: string) =>
    seriesOf(figures[index]!, asOf).map(({date, value}) => `${date} ${value}`);

  it('returns only the values that the network announced, including the drop in 2019', () => {
    expect(said(bundled, 0)).to.deep.equal([
      '2016-08-23 115',
      '2018-09-26 200',
      '2019-09-30 170',
      '2020-09-23 229',
      '2022-09-02 294',
      '2023-10-31 292',
      '2024-02-14 356',
      '2025-12-04 425',
    ]);
  });

  it('ends on the requested day', () => {
    expect(said(bundled, 0, '2022-09-06').at(-1)).to.equal('2022-09-02 294');
    expect(said(bundled, 0, '2022-09-01').at(-1)).to.equal('2020-09-23 229');
    expect(said(small, 2, '2021-12-30')).to.deep.equal([]);
  });

  it('has one value per date: the last one in the document', () => {
    const points = [1, 2].map((value) => ({date: '2022', value, source: 'a'}));
    expect(seriesOf({id: 'x', points}).map(({value}) => value)).to.deep.equal([2]);
    const quarters = ['2022-Q4', '2022-W52'].map((period) => ({date: '2022-12-31', period, value: 1, source: 'a'}));
    expect(seriesOf({id: 'x', points: quarters})).to.have.length(2);
  });

  it('keeps gaps', async () => {
    const gaps = readNetwork(await loadExample('network/gaps'));
    expect(said(gaps, 0)).to.include.members(['2014 null', '2015 null', '2018 null']);
  });
});

describe('the rows of a table', () => {
  const bundled = readNetwork(networkText);

  it('combine figures with the same date and source, and leave missing values open', () => {
    const rows = rowsOf(bundled, bundled.figures, undefined, false);
    expect(rows.map(({point, cells}) => [point.date, ...cells.map((cell) => cell?.value)])).to.deep.equal([
      ['2016-08-23', 115, 28, undefined, undefined],
      ['2018-09-26', 200, 50, undefined, undefined],
      ['2019-07-17', undefined, undefined, 38, 23],
      ['2019-09-30', 170, 53, undefined, undefined],
      ['2020-09-23', 229, 64, 54, 27],
      ['2022-09-02', 294, 76, 77, 44],
      ['2023-10-31', 292, 76, undefined, undefined],
      ['2024-02-14', 356, 79, 64, 35],
      ['2025-12-04', 425, 91, 72, 46],
    ]);
    expect(rowsOf(bundled, bundled.figures, '2022-09-06', false)).to.have.length(6);
  });

  it('keep superseded and secondary values separate in the full record', () => {
    const rows = rowsOf(bundled, bundled.figures.slice(0, 1), undefined, true);
    expect(rows).to.have.length(15);
    expect(
      rows.filter(({point}) => point.date === '2020-09-23').map(({point}) => [point.status, point.value]),
    ).to.deep.equal([
      ['announced', 229],
      ['superseded', 230],
    ]);
  });
});

it('a figure keeps its newest values if the document has too many, in any order', () => {
  const points = Array.from({length: 1300}, (_, at) => ({date: String(8000 - at), value: at, source: 'a'}));
  for (const some of [points, [...points].reverse()]) {
    const {figures} = readNetwork({
      sources: {a: {url: 'https://list.example/'}},
      figures: [{id: 'cities', points: some}],
    });
    expect(figures[0]?.points).to.have.length(1000);
    expect(figures[0]?.points.at(-1)).to.deep.include({date: '8000', value: 0});
  }
});
