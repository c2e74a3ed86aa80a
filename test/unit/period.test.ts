import {expect} from '@open-wc/testing';
import {DAY, isToCome, kindOf, parsePeriod, PERIOD, periodStart, startOf} from '../../src/util/period.js';

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
    ['2022W5', '2022-02-06', '2022-W05'],
    ['2022U05', '2022-02-06', '2022-W05'],
    ['2020-S1', '2020-06-30', '2020-H1'],
    ['2020S2', '2020-12-31', '2020-H2'],
    ['2024H1', '2024-06-30', '2024-H1'],
    ['2024K1', '2024-03-31', '2024-Q1'],
    ['2024 Q1', '2024-03-31', '2024-Q1'],
    ['2022-A1', '2022', undefined],
    ['202201', '2022-01', undefined],
    ['2022-M01', '2022-01', undefined],
    ['20220906', '2022-09-06', undefined],
    ['2022M09D06', '2022-09-06', undefined],
    ['2022-09-06T00:00:00Z', '2022-09-06', undefined],
    ['2022-09-06T00:00:00.000+03:00', '2022-09-06', undefined],
    ['2022-09-06 00:00', '2022-09-06', undefined],
    ['2019/2020', '2020', '2019/2020'],
    ['2019/20', '2020', '2019/2020'],
    ['2019-2020', '2020', '2019/2020'],
    ['2019–2020', '2020', '2019/2020'],
    ['1999/00', '2000', '1999/2000'],
    ['0022H1', '0022-06-30', '0022-H1'],
    ['0099Q4', '0099-12-31', '0099-Q4'],
  ] as const) {
    it(`reads ${code}`, () => {
      expect(parsePeriod(code)).to.deep.equal(period === undefined ? {date} : {date, period});
    });
  }

  for (const code of [
    '',
    'total',
    '2022-09-05T22:00:00Z',
    '2022-09-06T12:00',
    '2022Q5',
    '2022Q0',
    '2022-W54',
    '2021-W53',
    '2022-W00',
    '2022M13',
    '2022-13',
    '22',
    '2022-S3',
    '2022H0',
    '2022-A2',
    '202213',
    '20220230',
    '2022M02D30',
    '2019/2021',
    '2019/2019',
    '2019/21',
    '2019/2020/2021',
    '2025*',
    // T is a quarter in France and Spain, but four months in SDMX.
    '2022T1',
    '2016 - 4',
    '2022__proto__',
    '2022Q33',
    '9999/00',
    '9999-W52',
  ]) {
    it(`refuses ${code || 'nothing'}`, () => {
      expect(parsePeriod(code)).to.equal(undefined);
    });
  }
});

describe('periodStart', () => {
  it('returns a Monday seven days after the previous one for every week of forty years', () => {
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

  it('returns the first day of a quarter', () => {
    expect(day(periodStart('2022-Q1'))).to.equal('2022-01-01');
    expect(day(periodStart('2022-Q4'))).to.equal('2022-10-01');
    expect(periodStart('2022-X4')).to.equal(undefined);
  });
});

it('a value is drawn at the beginning of its period', () => {
  expect(day(startOf({date: '2022'}))).to.equal('2022-01-01');
  expect(day(startOf({date: '2022-09-30', period: '2022-Q3'}))).to.equal('2022-07-01');
  expect(day(startOf({date: '2022-09-11', period: '2022-W36'}))).to.equal('2022-09-05');
  expect(day(startOf({date: '2022-09-06'}))).to.equal('2022-09-06');
});

describe('a period', () => {
  it('has the form that the schema requires, for every way to write it', () => {
    for (const code of ['2020-S1', '2024K1', '2022U05', '2019/20']) {
      expect(parsePeriod(code)?.period).to.match(new RegExp(PERIOD));
    }
  });

  it('has the kind that its code states', () => {
    const kinds = ['2022', '2019/20', '2022H1', '2022Q3', '2022M09', '2022U05', '2022-09-06'];
    expect(kinds.map((code) => kindOf(parsePeriod(code)!))).to.deep.equal([
      'year',
      'school year',
      'half-year',
      'quarter',
      'month',
      'week',
      'day',
    ]);
  });

  it('is in the future until it has begun, with a day’s tolerance for time zones', () => {
    const now = Date.UTC(2026, 10, 29);
    const come = (code: string) => isToCome(parsePeriod(code)!, now);
    for (const code of ['2026', '2026H2', '2026Q4', '2026M11', '2026-11-30', '2026/2027'])
      expect(come(code), code).to.equal(false);
    for (const code of ['2027', '2027H1', '2027Q1', '2026M12', '2026-12-01', '2027/2028'])
      expect(come(code), code).to.equal(true);
  });
});
