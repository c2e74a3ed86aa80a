import {expect} from '@open-wc/testing';
import {DAY, parsePeriod, periodStart, startOf} from '../../src/util/period.js';

const day = (ms: number | undefined): string | undefined =>
  ms === undefined ? undefined : new Date(ms).toJSON().slice(0, 10);

describe('parsePeriod', () => {
  for (const [code, date, period] of [
    ['2022', '2022', undefined],
    ['2022-09', '2022-09', undefined],
    ['2022M09', '2022-09', undefined],
    ['2022M9', '2022-09', undefined],
    ['2022-09-06', '2022-09-06', undefined],
    ['2022Q3', '2022-09-30', '2022-Q3'],
    ['2022-Q3', '2022-09-30', '2022-Q3'],
    ['2022K4', '2022-12-31', '2022-Q4'],
    ['2024-Q1', '2024-03-31', '2024-Q1'],
    ['2022-W36', '2022-09-11', '2022-W36'],
    ['2022W36', '2022-09-11', '2022-W36'],
    ['2020-W53', '2021-01-03', '2020-W53'],
    ['2022-W01', '2022-01-09', '2022-W01'],
  ] as const) {
    it(`reads ${code}`, () => {
      expect(parsePeriod(code)).to.deep.equal(period === undefined ? {date} : {date, period});
    });
  }

  for (const code of [
    '',
    'total',
    '2022Q5',
    '2022Q0',
    '2022-W54',
    '2021-W53',
    '2022-W00',
    '2022M13',
    '2022-13',
    '22',
    '2022-S1',
    '2022Q33',
  ]) {
    it(`refuses ${code || 'nothing'}`, () => {
      expect(parsePeriod(code)).to.equal(undefined);
    });
  }
});

describe('periodStart', () => {
  it('is a Monday seven days after the last for every week of forty years, without a gap', () => {
    let last = periodStart('1999-W52')!;
    for (let year = 2000; year < 2040; year++) {
      for (let week = 1; week <= 53; week++) {
        const start = periodStart(`${year}-W${String(week).padStart(2, '0')}`);
        if (start === undefined) {
          expect(week).to.equal(53);
          continue;
        }
        expect(new Date(start).getUTCDay()).to.equal(1);
        expect(start - last).to.equal(7 * DAY);
        last = start;
      }
    }
  });

  it('is the first day of a quarter', () => {
    expect(day(periodStart('2022-Q1'))).to.equal('2022-01-01');
    expect(day(periodStart('2022-Q4'))).to.equal('2022-10-01');
    expect(periodStart('2022-X4')).to.equal(undefined);
  });
});

it('a value stands where what it describes begins', () => {
  expect(day(startOf({date: '2022'}))).to.equal('2022-01-01');
  expect(day(startOf({date: '2022-09-30', period: '2022-Q3'}))).to.equal('2022-07-01');
  expect(day(startOf({date: '2022-09-11', period: '2022-W36'}))).to.equal('2022-09-05');
  expect(day(startOf({date: '2022-09-06'}))).to.equal('2022-09-06');
});
