import {expect} from '@open-wc/testing';
import {DAY} from '../../src/util/period.js';
import {toUtc} from '../../src/util/plain-date.js';
import {niceTicks, type Precision, precisionOf, timeTicks} from '../../src/elements/network-stats/chart/ticks.js';
import {randomNumbers} from '../support/random.js';

/** The number of random cases per property. */
const MANY = 3000;

describe('niceTicks', () => {
  for (const [low, high, most, ticks] of [
    [115, 425, 6, [0, 100, 200, 300, 400, 500]],
    [0, 425, 4, [0, 200, 400, 600]],
    [1, 1, 6, [0, 0.2, 0.4, 0.6, 0.8, 1]],
    [0, 0, 3, [0, 0.5, 1]],
    [4.9, 8.1, 6, [0, 2, 4, 6, 8, 10]],
    [-1.2, 8.1, 6, [-5, 0, 5, 10]],
    [-8, -3, 6, [-8, -6, -4, -2, 0]],
    [0, 0.3, 6, [0, 0.1, 0.2, 0.3]],
    [0, 1_180_000, 6, [0, 500_000, 1_000_000, 1_500_000]],
  ] as const) {
    it(`returns ${ticks.join(' ')} for ${low} to ${high} with at most ${most} ticks`, () => {
      expect(niceTicks(low, high, most)).to.deep.equal(ticks);
    });
  }

  it('returns only integers for counts', () => {
    expect(niceTicks(0, 2, 6)).to.deep.equal([0, 0.5, 1, 1.5, 2]);
    expect(niceTicks(0, 2, 6, true)).to.deep.equal([0, 1, 2]);
  });

  it('always includes zero and the range, in equal round steps, with at most the requested number', () => {
    const random = randomNumbers(1);
    for (let run = 0; run < MANY; run++) {
      const scale = 10 ** Math.floor(random() * 24 - 12);
      const [one, other] = [(random() * 2 - 1) * scale, (random() * 2 - 1) * scale];
      const [low, high] = [Math.min(one, other), Math.max(one, other)];
      const most = 2 + Math.floor(random() * 9) + (low < 0 && high > 0 ? 1 : 0);
      const ticks = niceTicks(low, high, most);
      const says = `${low} ${high} ${most}: ${ticks.join(' ')}`;
      const step = ticks[1]! - ticks[0]!;
      expect(ticks.length, says).to.be.within(2, most);
      expect(ticks, says).to.include(0);
      expect(ticks[0]! <= low + Math.abs(low) * 1e-9 && ticks.at(-1)! >= high - Math.abs(high) * 1e-9, says).to.be.true;
      expect(Number((step / 10 ** Math.floor(Math.log10(step) + 1e-9)).toFixed(6)), says).to.be.oneOf([1, 2, 5]);
      for (const [index, tick] of ticks.entries()) {
        // As few digits as a person would write: not 0.30000000000000004.
        expect(
          String(tick)
            .replace(/e.*|\D/g, '')
            .replace(/^0+|0+$/g, '').length,
          says,
        ).to.be.at.most(3);
        if (index) expect((tick - ticks[index - 1]!) / step, says).to.be.closeTo(1, 1e-6);
      }
    }
  });

  it('uses the smallest steps that keep within the number', () => {
    const random = randomNumbers(2);
    for (let run = 0; run < 300; run++) {
      const high = random() * 10 ** Math.floor(random() * 8);
      const [fewer, more] = [niceTicks(0, high, 4), niceTicks(0, high, 8)];
      expect(more.length).to.be.at.least(fewer.length);
    }
  });

  it('terminates for any numbers', () => {
    for (const [low, high] of [
      [-1e308, 1e308],
      [0, Number.MAX_VALUE],
      [0, Number.MIN_VALUE],
      [-Number.MIN_VALUE, 0],
    ] as const) {
      const ticks = niceTicks(low, high, 6);
      expect(ticks.length).to.be.within(2, 6);
      expect(ticks.every(Number.isFinite)).to.equal(true);
    }
  });
});

describe('timeTicks', () => {
  const at = (date: string): number => toUtc(date).getTime();
  for (const [from, to, most, finest, ticks] of [
    ['2016-08-23', '2025-12-04', 11, 'day', ['2017', '2018', '2019', '2020', '2021', '2022', '2023', '2024', '2025']],
    ['2016-08-23', '2025-12-04', 4, 'day', ['2018', '2020', '2022', '2024']],
    ['2022', '2022', 4, 'year', ['2022']],
    ['2022', '2023', 4, 'year', ['2022', '2023']],
    ['2022-09-02', '2024-02-14', 4, 'day', ['2023-01', '2023-07', '2024-01']],
    ['2022-11', '2023-02', 4, 'month', ['2022-11', '2022-12', '2023-01', '2023-02']],
    ['2021-12-27', '2022-01-16', 4, 'day', ['2021-12-27', '2022-01-03', '2022-01-10']],
    ['2021-12-27', '2022-01-16', 11, 'week', ['2021-12-27', '2022-01-03', '2022-01-10']],
    ['2022-01', '2022-07', 11, 'quarter', ['2022-01', '2022-04', '2022-07']],
    ['1924', '2023', 4, 'year', ['1950', '2000']],
  ] as const) {
    it(`returns ${ticks.join(' ')} for ${from} to ${to} with at most ${most} ticks and a precision of a ${finest}`, () => {
      expect(timeTicks(at(from), at(to), most, finest)).to.deep.equal(ticks);
    });
  }

  it('always returns ordered ticks inside the range, within the requested number and precision', () => {
    const random = randomNumbers(3);
    const rank: readonly Precision[] = ['day', 'week', 'month', 'quarter', 'year'];
    for (let run = 0; run < MANY; run++) {
      const from = Date.UTC(
        1800 + Math.floor(random() * 300),
        Math.floor(random() * 12),
        1 + Math.floor(random() * 28),
      );
      const to = from + Math.floor(random() ** 4 * 365 * 200) * DAY;
      const most = 1 + Math.floor(random() * 12);
      const finest = rank[Math.floor(random() * 5)]!;
      const ticks = timeTicks(from, to, most, finest);
      const says = `${new Date(from).toISOString()} ${new Date(to).toISOString()} ${most} ${finest}: ${ticks.join(' ')}`;
      expect(ticks.length, says).to.be.at.most(most);
      for (const [index, tick] of ticks.entries()) {
        expect(at(tick), says).to.be.within(from, to);
        const asFine = precisionOf(tick) === 'day' && finest === 'week' ? 'week' : precisionOf(tick);
        if (finest !== 'quarter') expect(rank.indexOf(asFine), says).to.be.at.least(rank.indexOf(finest));
        else expect(tick, says).to.match(/^\d{4}$|-(01|04|07|10)$/);
        if (asFine === 'week') expect(new Date(at(tick)).getUTCDay(), says).to.equal(1);
        if (index) expect(at(tick), says).to.be.above(at(ticks[index - 1]!));
      }
      // With room for two ticks, a span of several years always gets at least one.
      if (most > 1 && to - from > 3 * 366 * DAY) expect(ticks.length, says).to.be.at.least(1);
    }
  });
});
