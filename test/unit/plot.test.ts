import {expect} from '@open-wc/testing';
import {text as networkText} from '../../src/data/network.js';
import {layOut, labelSide, nearest, type Plot} from '../../src/elements/network-stats/chart/plot.js';
import type {Network, Point} from '../../src/model/network.js';
import {seriesOf} from '../../src/model/series.js';
import {readNetwork} from '../../src/sources/network.js';
import {loadExample} from '../support/examples.js';
import {randomNumbers} from '../support/random.js';

const point = (date: string, value: number | null, more: Partial<Point> = {}): Point => ({
  date,
  value,
  source: 'a',
  ...more,
});
const plotOf = (network: Network, year?: number): Plot => layOut(seriesOf(network.figures[0]!), year);

describe('layOut', () => {
  const shipped = plotOf(readNetwork(networkText), 2022);

  it('puts uneven dates at uneven places, by the day', () => {
    const days = (date: string) => Date.parse(`${date}T00:00Z`) / 864e5;
    const [first, last] = [days('2016-08-23'), days('2025-12-04')];
    for (const {point, x} of shipped.spots) {
      expect(x, point.date).to.be.closeTo((100 * (days(point.date) - first)) / (last - first), 1e-9);
    }
  });

  it('begins at zero, and draws the fall of 2019 as a fall', () => {
    expect(shipped.zero).to.equal(100);
    expect(shipped.values[0]).to.deep.equal({value: 0, y: 100});
    const [of2018, of2019, of2020] = shipped.spots.slice(1, 4);
    expect([of2018?.point.value, of2019?.point.value, of2020?.point.value]).to.deep.equal([200, 170, 229]);
    expect(of2019!.y).to.be.above(of2018!.y).and.above(of2020!.y);
    expect(of2019!.isLow).to.equal(true);
    expect(shipped.pieces).to.have.length(1);
  });

  it('marks a year from its first day to its last, as far as the axis goes', () => {
    const {from, to} = shipped.year!;
    const of2022 = shipped.spots.find(({point}) => point.date === '2022-09-02')!;
    expect(of2022.x).to.be.within(from, to);
    expect(to - from).to.be.closeTo((100 * 365) / ((Date.UTC(2025, 11, 4) - Date.UTC(2016, 7, 23)) / 864e5), 1e-9);
    const plot = (year: number) => layOut([point('2016-08-23', 1), point('2022-09-02', 2)], year).year;
    expect(plot(2016)?.from).to.equal(0);
    expect(plot(2022)?.to).to.equal(100);
    expect(plot(2015)).to.equal(undefined);
    expect(plot(2023)).to.equal(undefined);
  });

  it('cuts the line where a value is missing', async () => {
    const {pieces, spots, zero} = plotOf(readNetwork(await loadExample('network/gaps')));
    expect(pieces.map((piece) => piece.map(({point}) => point.date))).to.deep.equal([
      ['2012', '2013'],
      ['2016', '2017'],
      ['2019', '2020', '2021'],
    ]);
    expect(spots).to.have.length(7);
    // One value is below zero.
    expect(zero).to.be.within(1, 99);
  });

  it('puts a single value in the middle', () => {
    for (const date of ['2022-09-02', '2022-09', '2022']) {
      const {spots, few} = layOut([point(date, 294)], undefined);
      expect(spots[0]?.x).to.equal(50);
      expect(few.length).to.be.within(1, 3);
    }
  });

  it('has an axis of years for a series of years, of months for quarters, of days for weeks', () => {
    const ticksOf = (points: Point[]) => layOut(points, undefined).few.map(({date}) => date);
    expect(ticksOf([point('2021', 1), point('2022', 2)])).to.deep.equal(['2021', '2022']);
    expect(
      ticksOf([point('2022-03-31', 1, {period: '2022-Q1'}), point('2022-09-30', 2, {period: '2022-Q3'})]),
    ).to.deep.equal(['2022-01', '2022-07']);
    expect(
      ticksOf([point('2022-01-09', 1, {period: '2022-W01'}), point('2022-01-16', 2, {period: '2022-W02'})]),
    ).to.deep.equal(['2022-01-03', '2022-01-10']);
  });

  it('shows a value of all zeros', () => {
    const {spots, values} = layOut([point('2021', 0), point('2022', 0)], undefined);
    expect(spots.map(({y}) => y)).to.deep.equal([100, 100]);
    expect(values.map(({value}) => value)).to.deep.equal([0, 1]);
  });

  it('writes the last value, the first and the turns at every width, and never two over each other', () => {
    const random = randomNumbers(4);
    for (let run = 0; run < 500; run++) {
      const count = 1 + Math.floor(random() * 40);
      const points = Array.from({length: count}, (_, index) =>
        point(`${1900 + index * 2 + Math.floor(random() * 2)}`, Math.floor(random() * 10 ** Math.floor(random() * 7))),
      );
      const {spots} = layOut(points, undefined);
      expect(spots.at(-1)?.label).to.equal('always');
      for (const [kinds, digit] of [
        [['always'], 5],
        [['always', 'roomy'], 1.8],
      ] as const) {
        const boxes = spots
          .filter(({label}) => label && (kinds as readonly string[]).includes(label))
          .map(({x, point: {value}}) => {
            const width = String(value).length * digit;
            const start = labelSide(x) === 'end' ? x - width : labelSide(x) === 'start' ? x : x - width / 2;
            return [start, start + width] as const;
          });
        for (const [index, [start]] of boxes.entries()) {
          if (index) expect(start).to.be.above(boxes[index - 1]![1]);
        }
      }
    }
  });

  it('keeps everything inside the plot, whatever the values', () => {
    const random = randomNumbers(5);
    for (let run = 0; run < 1000; run++) {
      const scale = 10 ** Math.floor(random() * 20 - 8);
      const points = Array.from({length: 1 + Math.floor(random() * 40)}, (_, index) =>
        point(`${1900 + index * 3}`, random() < 0.1 ? null : (random() - 0.3) * scale),
      );
      if (points.every(({value}) => value === null)) continue;
      const {spots, values, zero, few, many, pieces} = layOut(points, undefined);
      for (const {x, y} of spots) {
        expect(x).to.be.within(-1e-9, 100 + 1e-9);
        expect(y).to.be.within(-1e-6, 100 + 1e-6);
      }
      expect(zero).to.be.within(0, 100);
      for (const {y} of values) expect(y).to.be.within(-1e-9, 100 + 1e-9);
      for (const {x} of [...few, ...many]) expect(x).to.be.within(0, 100);
      expect(few.length).to.be.at.most(3);
      expect(many.length).to.be.at.most(10);
      expect(pieces.flat()).to.deep.equal(spots);
    }
  });
});

it('nearest finds the spot that a pointer is nearest to', () => {
  const {spots} = plotOf(readNetwork(networkText));
  for (const [index, {x}] of spots.entries()) expect(nearest(spots, x)).to.equal(index);
  expect(nearest(spots, -50)).to.equal(0);
  expect(nearest(spots, 150)).to.equal(spots.length - 1);
  expect(nearest(spots, (spots[0]!.x + spots[1]!.x) / 2 - 0.1)).to.equal(0);
});
