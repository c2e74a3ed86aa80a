import {expect} from '@open-wc/testing';
import {text as networkText} from '../../src/data/network.js';
import {type Labels, layOut, labelSide, nearest, type Plot} from '../../src/elements/network-stats/chart/plot.js';
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
const plotOf = (network: Network, labels?: Labels): Plot => layOut(seriesOf(network.figures[0]!), labels);
const city = (year: number): Labels => ({city: {year, length: 9}});

describe('layOut', () => {
  const shipped = plotOf(readNetwork(networkText), city(2022));

  it('puts uneven dates at uneven places, to the day, on an axis of whole years', () => {
    const days = (date: string) => Date.parse(`${date}T12:00Z`) / 864e5;
    const [from, to] = ['2016-01-01', '2026-01-01'].map((date) => days(date) - 0.5) as [number, number];
    for (const {point, x} of shipped.spots) {
      expect(x, point.date).to.be.closeTo((100 * (days(point.date) - from)) / (to - from), 1e-9);
    }
  });

  it('puts each year between its first and its last day, so December is not in the next year', () => {
    const last = shipped.many.at(-1)!;
    const newest = shipped.spots.at(-1)!;
    expect(newest.point.date).to.equal('2025-12-04');
    expect(last.date).to.equal('2025');
    expect(newest.x).to.be.within(last.from, last.to);
    expect(last.middle).to.be.closeTo((last.from + last.to) / 2, 1e-9);
    expect(shipped.many.map(({date}) => date)).to.deep.equal(
      Array.from({length: 10}, (_, index) => String(2016 + index)),
    );
  });

  it('centres the value of a year or a month above its label', () => {
    const random = randomNumbers(6);
    for (const dates of [
      ['2018', '2019', '2021'],
      ['2022-11', '2022-12', '2023-02'],
      ['2022-09-01', '2022-09-02', '2022-09-04'],
    ]) {
      const {spots, many} = layOut(dates.map((date) => point(date, Math.ceil(random() * 9))));
      for (const {point, x} of spots) {
        expect(many.find(({date}) => date === point.date)?.middle, point.date).to.be.closeTo(x, 1e-9);
      }
    }
  });

  it('puts half-years and school years in the middle of their period', () => {
    const {spots, many} = layOut([
      point('2020-06-30', 1, {period: '2020-H1'}),
      point('2020-12-31', 2, {period: '2020-H2'}),
    ]);
    expect(spots.map(({x}) => Math.round(x))).to.deep.equal([25, 75]);
    expect(many[0]?.date).to.equal('2020-01');
    const school = layOut([point('2020', 1, {period: '2019/2020'}), point('2021', 2, {period: '2020/2021'})]);
    const newYear = school.many.find(({date}) => date === '2020')!.from;
    expect(school.spots[0]!.x).to.be.closeTo(newYear, 0.5);
  });

  it('begins at zero, and draws the fall of 2019 as a fall', () => {
    expect(shipped.zero).to.equal(100);
    const [of2018, of2019, of2020] = shipped.spots.slice(1, 4);
    expect([of2018?.point.value, of2019?.point.value, of2020?.point.value]).to.deep.equal([200, 170, 229]);
    expect(of2019!.y).to.be.above(of2018!.y).and.above(of2020!.y);
    expect(of2019!.isLow).to.equal(true);
    expect(shipped.lines).to.have.length(1);
  });

  it('marks the value of a city’s year', () => {
    const {mark} = shipped;
    const of2022 = shipped.spots.find(({point}) => point.date === '2022-09-02')!;
    expect(mark?.spot).to.equal(of2022);
    expect([mark?.x, mark?.y]).to.deep.equal([of2022.x, of2022.y]);
    // This value's label comes before all others, and it is the last value of the year.
    expect(of2022.label).to.equal('always');
    const months = layOut([point('2022-03', 1), point('2022-09', 2), point('2023-02', 3)], city(2022));
    expect(months.mark?.spot?.point.date).to.equal('2022-09');
  });

  it('marks a year without a value on the line between its neighbours', () => {
    const {mark, spots} = layOut([point('2020', 0), point('2022', 10)], city(2021));
    expect(mark?.spot).to.equal(undefined);
    for (const at of [mark!.x, mark!.y]) expect(at).to.be.closeTo(50, 0.1);
    expect(spots.map(({x}) => Math.round(x))).to.deep.equal([17, 83]);
    // A forecast does not count as a value of the year.
    expect(layOut([point('2020', 1), point('2030', 2, {status: 'forecast'})], city(2030)).mark?.spot).to.equal(
      undefined,
    );
  });

  it('marks no year outside the axis', () => {
    const plot = (year: number) => layOut([point('2016-08-23', 1), point('2022-09-02', 2)], city(year)).mark;
    expect(plot(2016)?.spot?.point.value).to.equal(1);
    expect(plot(2015)).to.equal(undefined);
    expect(plot(2023)).to.equal(undefined);
  });

  it('moves a label to the side away from the line', () => {
    const values = (...all: number[]) =>
      layOut(
        all.map((value, index) => point(String(2010 + index), value)),
        city(2013),
      ).mark;
    const rising = values(1, 2, 3, 4, 5, 6, 7, 8);
    expect([rising?.side, rising?.isLow]).to.deep.equal(['end', false]);
    expect(values(8, 7, 6, 5, 4, 3, 2, 1)?.side).to.equal('start');
    expect(values(1, 2, 3, 9, 3, 2, 1)?.side).to.equal('middle');
  });

  it('omits the label of a value that is shown beside the chart', () => {
    const series = [point('2020', 1), point('2021', 2), point('2022', 3)];
    const {spots} = layOut(series, {written: [series[2]!, series[1]!]});
    expect(spots.map(({label}) => label)).to.deep.equal(['always', undefined, undefined]);
    expect(layOut(series, {written: [series[0]!]}).spots[0]?.label).to.equal(undefined);
  });

  it('draws the line to a forecast in a different style, with no area under it', () => {
    const {lines, areas} = layOut([
      point('2020', 1),
      point('2021', 2, {status: 'estimated'}),
      point('2022', 3),
      point('2030', 4, {status: 'forecast'}),
      point('2035', 5, {status: 'forecast'}),
    ]);
    const dates = (spots: Plot['spots']) => spots.map(({point}) => point.date);
    expect(lines.map(({spots, isExpected}) => [isExpected, dates(spots)])).to.deep.equal([
      [false, ['2020', '2021', '2022']],
      [true, ['2022', '2030', '2035']],
    ]);
    expect(areas.map(dates)).to.deep.equal([['2020', '2021', '2022']]);
  });

  it('breaks the line where a value is missing', async () => {
    const {lines, areas, spots, zero} = plotOf(readNetwork(await loadExample('network/gaps')));
    expect(areas).to.deep.equal(lines.map((line) => line.spots));
    expect(lines.map((line) => line.spots.map(({point}) => point.date))).to.deep.equal([
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
      const {spots, few} = layOut([point(date, 294)]);
      expect(spots[0]?.x).to.equal(50);
      expect(few.length).to.be.within(1, 3);
    }
  });

  it('has an axis of years for yearly values, of months for quarters, of days for weeks', () => {
    const ticksOf = (points: Point[]) => layOut(points).few.map(({date}) => date);
    expect(ticksOf([point('2021', 1), point('2022', 2)])).to.deep.equal(['2021', '2022']);
    expect(
      ticksOf([point('2022-03-31', 1, {period: '2022-Q1'}), point('2022-09-30', 2, {period: '2022-Q3'})]),
    ).to.deep.equal(['2022-01', '2022-07']);
    expect(
      ticksOf([point('2022-01-09', 1, {period: '2022-W01'}), point('2022-01-16', 2, {period: '2022-W02'})]),
    ).to.deep.equal(['2022-01-03', '2022-01-10']);
  });

  it('shows a series of zeros', () => {
    const {spots, zero} = layOut([point('2021', 0), point('2022', 0)]);
    expect([...spots.map(({y}) => y), zero]).to.deep.equal([100, 100, 100]);
  });

  it('labels the last value, the first and the turning points at every width, without overlaps', () => {
    const random = randomNumbers(4);
    for (let run = 0; run < 500; run++) {
      const count = 1 + Math.floor(random() * 40);
      const points = Array.from({length: count}, (_, index) =>
        point(`${1900 + index * 2 + Math.floor(random() * 2)}`, Math.floor(random() * 10 ** Math.floor(random() * 7))),
      );
      const {spots} = layOut(points);
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

  it('has room for the largest and the smallest possible numbers', () => {
    for (const values of [
      [-Number.MAX_VALUE, Number.MAX_VALUE],
      [Number.MIN_VALUE, 0],
      [0, -Number.MIN_VALUE],
      [1e308, 1.7e308],
    ]) {
      const {spots, zero} = layOut(values.map((value, index) => point(String(2020 + index), value)));
      for (const y of [...spots.map(({y}) => y), zero]) expect(y, String(values)).to.be.within(0, 100);
      expect(spots[0]!.y, String(values)).to.not.equal(spots[1]!.y);
    }
  });

  it('keeps everything inside the plot, for any values', () => {
    const random = randomNumbers(5);
    for (let run = 0; run < 1000; run++) {
      const scale = 10 ** Math.floor(random() * 20 - 8);
      const points = Array.from({length: 1 + Math.floor(random() * 40)}, (_, index) =>
        point(`${1900 + index * 3}`, random() < 0.1 ? null : (random() - 0.3) * scale),
      );
      if (points.every(({value}) => value === null)) continue;
      const {spots, zero, few, many, lines, mark} = layOut(points, city(1900 + Math.floor(random() * 130)));
      for (const {x, y} of spots) {
        expect(x).to.be.within(-1e-9, 100 + 1e-9);
        expect(y).to.be.within(-1e-6, 100 + 1e-6);
      }
      expect(zero).to.be.within(0, 100);
      for (const {from, middle, to} of [...few, ...many]) {
        expect(from).to.be.within(-1e-9, middle);
        expect(to).to.be.within(middle, 100 + 1e-9);
      }
      if (mark) {
        expect(mark.x).to.be.within(0, 100);
        expect(mark.y).to.be.within(-1e-6, 100 + 1e-6);
      }
      expect(few.length).to.be.at.most(3);
      expect(many.length).to.be.at.most(10);
      expect(lines.flatMap((line) => line.spots)).to.deep.equal(spots);
    }
  });
});

it('nearest returns the spot nearest to the pointer', () => {
  const {spots} = plotOf(readNetwork(networkText));
  for (const [index, {x}] of spots.entries()) expect(nearest(spots, x)).to.equal(index);
  expect(nearest(spots, -50)).to.equal(0);
  expect(nearest(spots, 150)).to.equal(spots.length - 1);
  expect(nearest(spots, (spots[0]!.x + spots[1]!.x) / 2 - 0.1)).to.equal(0);
});
