import {expect} from '@open-wc/testing';
import {parseDate, PLAIN_DATE, toUtc} from '../../src/util/plain-date.js';

describe('parseDate', () => {
  it('keeps the precision of a day, a month and a year', () => {
    expect(parseDate('2022-09-06')).to.equal('2022-09-06');
    expect(parseDate('2022-09')).to.equal('2022-09');
    expect(parseDate('2022')).to.equal('2022');
  });

  it('ignores spaces around a date', () => {
    expect(parseDate(' 2022-09-06\n')).to.equal('2022-09-06');
  });

  for (const [text, day] of [
    ['2022-09-06T09:30:00Z', '2022-09-06'],
    ['2022-09-06t09:30:00z', '2022-09-06'],
    ['2022-09-06T00:00+03:00', '2022-09-06'],
    ['2022-09-06T23:59:59-11:00', '2022-09-06'],
    ['2022-09-06T00:00:00.000+14:00', '2022-09-06'],
    ['2022-09-06T09:30:00+0300', '2022-09-06'],
    ['2022-09-06T09:30:00', '2022-09-06'],
    ['2022-09-06 09:30:00', '2022-09-06'],
    ['2016-12-31T23:59:60Z', '2016-12-31'],
  ] as const) {
    it(`keeps the day as written in "${text}", in any time zone`, () => {
      expect(parseDate(text)).to.equal(day);
    });
  }

  for (const text of [
    '9.2022.',
    '06.09.22.',
    '2022.09.06.',
    '06.09.2022..',
    '09/06/2022',
    '6 Sep 2022',
    'Tue, 06 Sep 2022 09:30:00 GMT',
    '20220906',
    '2022-9-6',
    '2022/09/06',
  ]) {
    it(`rejects "${text}", which is ambiguous or in another format`, () => {
      expect(parseDate(text)).to.equal(undefined);
    });
  }

  for (const text of ['06.09.2022.', '06.09.2022', '6.9.2022', '6. 9. 2022.', ' 06.09.2022. ']) {
    it(`reads "${text}" as a day, with the day first, as offices write it`, () => {
      expect(parseDate(text)).to.equal('2022-09-06');
    });
  }

  for (const text of [
    '30.02.2022.',
    '09.13.2022.',
    '2022-02-30',
    '2022-04-31',
    '2022-09-00',
    '2022-09-32',
    '2022-00-10',
    '2022-13-01',
    '2022-13',
    '2022-00',
    '2022-02-30T10:00:00Z',
    '0000-00-00 00:00:00',
    '0000-00-00T00:00:00',
  ]) {
    it(`rejects "${text}", a day that does not exist`, () => {
      expect(parseDate(text)).to.equal(undefined);
    });
  }

  for (const [text, isReal] of [
    ['2024-02-29', true],
    ['2000-02-29', true],
    ['2022-02-29', false],
    ['1900-02-29', false],
    ['2100-02-29', false],
  ] as const) {
    it(`${isReal ? 'takes' : 'refuses'} ${text} by the rule of leap years`, () => {
      expect(parseDate(text)).to.equal(isReal ? text : undefined);
    });
  }

  for (const text of [
    '',
    ' ',
    'today',
    '2022M09',
    '2022Q3',
    '2022-Q3',
    '2022-W36',
    '2022-09-06T',
    '2022-09-06Z',
    '2022-09T10:00',
    '2022T10:00',
    '2022-09-06T9:30',
    '2022-09-06 tuesday',
    '2022-09-06\n2023',
    '+002022-09-06',
    '-2022',
    '2022-09-06T09:30:00Z and more',
    '２０２２-09-06',
    '20222',
  ]) {
    it(`rejects ${JSON.stringify(text)}`, () => {
      expect(parseDate(text)).to.equal(undefined);
    });
  }

  it('rejects values that are not text', () => {
    for (const value of [undefined, null, 2022, 1662422400000, true, {}, [], ['2022-09-06'], new Date(0), NaN]) {
      expect(parseDate(value)).to.equal(undefined);
    }
  });

  it('reads the same day in the far past and future', () => {
    expect(parseDate('0987-01-01')).to.equal('0987-01-01');
    expect(parseDate('9999-12-31')).to.equal('9999-12-31');
  });

  it('stays linear on a long text', () => {
    expect(parseDate(`2022-09-06T09:30:00.${'0'.repeat(1e6)}`)).to.equal('2022-09-06');
    expect(parseDate(`2022${' '.repeat(1e6)}x`)).to.equal(undefined);
  });
});

describe('PLAIN_DATE', () => {
  it('matches everything that parseDate returns', () => {
    const pattern = new RegExp(PLAIN_DATE);
    for (const text of ['2022', '2022-09', '2022-09-06', '2022-09-06T09:30:00Z']) {
      expect(parseDate(text)).to.match(pattern);
    }
    expect('2022-09-06T09:30:00Z').to.not.match(pattern);
    expect('06.09.2022').to.not.match(pattern);
  });

  it('matches exactly the days, months and years of the calendar', () => {
    const pattern = new RegExp(PLAIN_DATE);
    const two = (part: number) => String(part).padStart(2, '0');
    for (const year of ['0004', '1900', '2000', '2022', '2024', '2100']) {
      expect(year).to.match(pattern);
      for (let month = 0; month <= 13; month++) {
        const inMonth = `${year}-${two(month)}`;
        const texts = [inMonth, ...Array.from({length: 33}, (_, day) => `${inMonth}-${two(day)}`)];
        for (const text of texts) expect(pattern.test(text), text).to.equal(parseDate(text) === text);
      }
    }
  });
});

describe('toUtc', () => {
  it('returns the first moment of the day, month or year in UTC', () => {
    expect(toUtc('2022-09-06').toISOString()).to.equal('2022-09-06T00:00:00.000Z');
    expect(toUtc('2022-09').toISOString()).to.equal('2022-09-01T00:00:00.000Z');
    expect(toUtc('2022').toISOString()).to.equal('2022-01-01T00:00:00.000Z');
  });

  it('does not move the first century into the twentieth', () => {
    expect(toUtc('0050-03-01').toISOString()).to.equal('0050-03-01T00:00:00.000Z');
  });
});
