import {expect} from '@open-wc/testing';
import {DAY} from '../../src/util/period.js';
import {toUtc} from '../../src/util/plain-date.js';
import {type Precision, precisionOf, timeTicks} from '../../src/elements/network-stats/chart/ticks.js';
import {randomNumbers} from '../support/random.js';

/** The number of random cases per property. */
const MANY = 3000;

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
