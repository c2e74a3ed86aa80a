import {expect} from '@open-wc/testing';
import {parseRfc822Date as parse} from '../../src/sources/rfc822-date.js';

/** The day as written. */
const parseRfc822Date = (value: unknown): string | undefined => parse(value)?.date;

describe('parseRfc822Date', () => {
  for (const text of [
    'Tue, 06 Sep 2022 00:00:00 +0300',
    'Tue, 06 Sep 2022 23:59:59 -1200',
    'Tue, 06 Sep 2022 00:00:00 +1400',
    'Tue, 06 Sep 2022 21:30:00 GMT',
    'Tue, 06 Sep 2022 21:30:00 UT',
    'Tue, 06 Sep 2022 21:30:00 EST',
    'Tue, 06 Sep 2022 21:30:00 EEST',
    'Tue, 06 Sep 2022 21:30:00 Z',
    'Tue, 06 Sep 2022 21:30:00 +03:00',
    'Tue, 06 Sep 2022 21:30:00 GMT+0300',
    'Tue, 06 Sep 2022 21:30:00 +0300 (EEST)',
    'Tue, 06 Sep 2022 21:30:00',
    'Tue, 06 Sep 2022 21:30 +0300',
    'Tue, 6 Sep 2022 9:30 +0300',
    'Tue, 06 Sep 2022',
    '06 Sep 2022 21:30:00 +0300',
    '6 Sep 2022',
    'Tuesday, 06 Sep 2022 21:30:00 +0300',
    'Tue 06 Sep 2022 21:30:00 +0300',
    'Tue,  06  Sep  2022  21:30:00  +0300',
    '\n\t Tue, 06 Sep 2022 21:30:00 +0300 \n',
    'TUE, 06 SEP 2022 21:30:00 gmt',
    'tue, 06 sep 2022 21:30:00 Gmt',
    'Tue, 06 Sep 22 21:30:00 +0300',
    'Tue, 06 Sep 122 21:30:00 +0300',
  ]) {
    it(`keeps the day as written in ${JSON.stringify(text)}, in any time zone`, () => {
      expect(parseRfc822Date(text)).to.equal('2022-09-06');
    });
  }

  for (const text of ['Tue, 06 Sep 2022 25:00 GMT', '06 Sep 2022 24:01 +0300', '06 Sep 2022 29:59']) {
    it(`reads no date with a time that no day has: ${text}`, () => {
      expect(parse(text)).to.equal(undefined);
    });
  }

  it('reads the twelve months', () => {
    expect(
      ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'].map((month) =>
        parseRfc822Date(`01 ${month} 2026 00:00:00 GMT`),
      ),
    ).to.deep.equal(Array.from({length: 12}, (_, index) => `2026-${String(index + 1).padStart(2, '0')}-01`));
  });

  for (const [digits, year] of [
    ['00', '2000'],
    ['08', '2008'],
    ['49', '2049'],
    ['50', '1950'],
    ['99', '1999'],
    ['100', '2000'],
    ['099', '1999'],
    ['1998', '1998'],
  ] as const) {
    it(`reads the year ${digits} as ${year}, as RFC 2822 does`, () => {
      expect(parseRfc822Date(`Tue, 06 Sep ${digits} 00:00:00 GMT`)).to.equal(`${year}-09-06`);
    });
  }

  it('ignores the weekday, which is often wrong in feeds', () => {
    expect(parseRfc822Date('Mon, 06 Sep 2022 00:00:00 GMT')).to.equal('2022-09-06');
  });

  for (const text of [
    'Wed, 30 Feb 2022 00:00:00 GMT',
    'Tue, 29 Feb 2022 00:00:00 GMT',
    'Thu, 31 Apr 2022 00:00:00 GMT',
    'Tue, 00 Sep 2022 00:00:00 GMT',
    'Tue, 32 Sep 2022 00:00:00 GMT',
    'Tue, 29 Feb 1900 00:00:00 GMT',
  ]) {
    it(`rejects "${text}", a day that does not exist`, () => {
      expect(parseRfc822Date(text)).to.equal(undefined);
    });
  }

  it('accepts the leap day of a leap year', () => {
    expect(parseRfc822Date('Thu, 29 Feb 2024 00:00:00 GMT')).to.equal('2024-02-29');
  });

  for (const text of [
    '',
    ' ',
    'today',
    '2022-09-06',
    '2022-09-06T00:00:00+03:00',
    '06.09.2022',
    '06.09.2022.',
    '09/06/2022',
    'Sep 6, 2022',
    'Sep 06 2022 00:00:00 GMT',
    '06-Sep-2022',
    'Otr, 06 Sep 2022 00:00:00 GMT',
    'Tue, 06 Sept 2022 00:00:00 GMT',
    'Tue, 06 September 2022 00:00:00 GMT',
    'Tue, 06 anf 2022 00:00:00 GMT',
    'Di, 06 Mai 2022 00:00:00 GMT',
    'Tue, 06 2022 00:00:00 GMT',
    'Tue, 06 Sep 2 00:00:00 GMT',
    'Tue, 06 Sep 20222 00:00:00 GMT',
    'Tue, 006 Sep 2022 00:00:00 GMT',
    'Tue, 06 Sep 2022 00:00:00 GMT and more',
    'Tue, 06 Sep 2022 00:00:00 +3',
    'Tue, 06 Sep 2022 00',
    'Tue, 06 Sep 2022 40:00:00 GMT',
    'Tue, 06 Sep 2022 00:70:00 GMT',
    'Tue, ０６ Sep 2022 00:00:00 GMT',
    'Tue, 06 Sep 2022 00:00:00 GMT\nX',
  ]) {
    it(`rejects ${JSON.stringify(text)}, which is in another format`, () => {
      expect(parseRfc822Date(text)).to.equal(undefined);
    });
  }

  it('rejects values that are not text', () => {
    for (const value of [undefined, null, 2022, 1662422400000, true, {}, [], ['06 Sep 2022'], new Date(0), NaN]) {
      expect(parseRfc822Date(value)).to.equal(undefined);
    }
  });

  it('stays linear on a long text', () => {
    const blanks = ' '.repeat(1e6);
    expect(parseRfc822Date(`Tue,${blanks}06${blanks}Sep${blanks}2022${blanks}00:00${blanks}GMT`)).to.equal(undefined);
    expect(parseRfc822Date(`06 Sep 2022 00:00${' '.repeat(150)}(${'x'.repeat(150)}`)).to.equal(undefined);
    expect(parseRfc822Date(`06${blanks}Sep${blanks}x`)).to.equal(undefined);
    expect(parseRfc822Date(`06 Sep 2022 00:00 GMT${blanks}(${'x'.repeat(1e6)}`)).to.equal(undefined);
    expect(parseRfc822Date(`Tue${'e'.repeat(1e6)}`)).to.equal(undefined);
  });
});
