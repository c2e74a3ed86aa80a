import {expect} from '@open-wc/testing';
import {createFormat} from '../../src/locale/format.js';
import {createLocale} from '../../src/locale/locale.js';
import {formatNumber} from '../../src/locale/number.js';
import {shared} from '../../src/locale/intl.js';
import {hasIntlWords} from '../support/intl-words.js';
import {canonicalTag} from '../../src/util/language-tag.js';

const number = (tag: string, value: number): string => formatNumber(value, createLocale(tag, tag, {templates: {}}));
const date = (tag: string, text: string): string => createFormat(tag).date(text);

/** Replaces no-break and narrow spaces with plain ones, since browsers use different ones. */
const plain = (text: string): string => text.replace(/[\u00a0\u202f]/g, ' ');

describe('createFormat', () => {
  describe('date() with a day', () => {
    for (const [tag, text] of [
      ['lv', '06.09.2022'],
      ['lv-LV', '06.09.2022'],
      ['en', 'September 6, 2022'],
      ['en-US', 'September 6, 2022'],
      ['en-GB', '6 September 2022'],
      ['de', '06.09.2022'],
      ['ru', '06.09.2022'],
      ['et', '06.09.2022'],
      ['fr', '6 septembre 2022'],
      ['es', '6 de septiembre de 2022'],
    ] as const) {
      it(`writes ${text} in ${tag}`, () => {
        expect(plain(date(tag, '2022-09-06')).replace(/ г\.$|\.$/, '')).to.equal(text);
      });
    }

    // Chromium supports neither Irish nor Maltese, and no browser supports Klingon.
    for (const tag of ['ga', 'mt', 'tlh'].filter((tag) => !Intl.DateTimeFormat.supportedLocalesOf(tag).length)) {
      it(`writes the day as in ISO 8601 in ${tag}, a language without month names in this browser`, () => {
        const format = createFormat(tag);
        expect(format.date('2022-09-06')).to.equal('2022-09-06');
        expect(format.date('2022-09')).to.equal('2022-09');
        expect(format.date('2022')).to.equal('2022');
        expect(format.moment(Date.UTC(2026, 0, 15, 12))).to.match(/\d:\d\d/);
        expect(number(tag, 1234.5)).to.equal('1,234.5');
        expect(format.languageName('lv')).to.equal(undefined);
      });
    }

    it('writes the name of the month in Arabic, and keeps the year of the source', () => {
      expect(date('ar', '2022-09-06')).to.match(/سبتمبر/);
      expect(date('ar', '2022-09-06')).to.match(/2022|٢٠٢٢/);
    });

    it('writes the same day for every visitor, also on the first and last day of a year', () => {
      expect(date('en', '2022-01-01')).to.equal('January 1, 2022');
      expect(date('en', '2022-12-31')).to.equal('December 31, 2022');
      expect(date('lv', '2024-02-29')).to.match(/^29\.02\.2024\.?$/);
    });

    it('writes digits only if the day comes first, in every language that the browser supports', () => {
      const tags = Intl.DateTimeFormat.supportedLocalesOf(
        'af am ar az be bg bn bs ca cs cy da de el en es et eu fa fi fil fr ga gl gu he hi hr hu hy id is it ja ka kk km kn ko ky lo lt lv mk ml mn mr ms my nb ne nl nn pa pl ps pt ro ru si sk sl sq sr sv sw ta te tg th tk tr uk ur uz vi zh de-CH en-ZA fr-CH fr-CA it-CH'.split(
          ' ',
        ),
      ).filter(hasIntlWords);
      expect(tags).to.have.length.above(20);
      for (const tag of tags) {
        const text = date(tag, '2022-09-06');
        // In any other order, a date of only digits, dots and spaces would be ambiguous.
        if (/^[\d.\s\u200e\u200f]+$/.test(text)) expect(text, tag).to.match(/^06\.\s?09\.\s?2022\.?$/);
        else expect(text, tag).to.match(/[\p{L}\p{M}年]/u);
      }
    });
  });

  describe('date() with a month', () => {
    it('writes month and year, and no day: in digits with dots, or with the month’s name', () => {
      expect(date('en', '2022-09')).to.equal('September 2022');
      expect(date('en-GB', '2022-09')).to.equal('September 2022');
      expect(date('lv', '2022-09')).to.equal('09.2022.');
      expect(date('pl', '2022-09')).to.equal('09.2022');
      expect(date('fr', '2022-09')).to.equal('septembre 2022');
    });

    it('writes the same month for every visitor', () => {
      expect(date('en', '2022-01')).to.equal('January 2022');
      expect(date('en', '2022-12')).to.equal('December 2022');
    });
  });

  describe('year()', () => {
    it('writes the digits without group separators', () => {
      for (const tag of ['lv', 'en', 'de', 'fr']) expect(date(tag, '2022'), tag).to.equal('2022');
      expect(createFormat('en').year(2022)).to.equal('2022');
      expect(createFormat('en').year(12022)).to.equal('12022');
    });

    it('writes the digits of the language', () => {
      expect(createFormat('ar-EG').year(2022)).to.equal('٢٠٢٢');
    });
  });

  describe('formatNumber', () => {
    it('uses the separators of the language', () => {
      expect(plain(number('lv', 12345.6))).to.equal('12 345,6');
      expect(number('en', 12345.6)).to.equal('12,345.6');
      expect(number('de', 12345.6)).to.equal('12.345,6');
    });

    it('adds no separator to small numbers', () => {
      for (const tag of ['lv', 'en', 'de']) {
        expect(number(tag, 294)).to.equal('294');
        expect(number(tag, 0)).to.equal('0');
      }
    });
  });

  it('writes a moment to the minute, in the visitor’s time zone', () => {
    const moment = new Date(2022, 8, 6, 17, 5);
    const text = createFormat('en-GB').moment(moment.getTime());
    expect(text).to.include('2022').and.include('17:05');
    expect(createFormat('lv').moment(moment.getTime())).to.include('17:05');
  });

  describe('languageName()', () => {
    it('returns the name in the reader’s language', () => {
      expect(createFormat('en').languageName('lv')).to.equal('Latvian');
      expect(createFormat('lv').languageName('en')).to.equal('angļu');
      expect(createFormat('en').languageName('pt-BR')).to.match(/Portuguese/);
    });

    it('returns undefined for a language without a name', () => {
      expect(createFormat('en').languageName('qaa')).to.equal(undefined);
      expect(createFormat('en').languageName('abcdefgh')).to.equal(undefined);
    });

    for (const given of [
      'en-u-nu-latn',
      'en-x-town',
      'de-1996',
      'en-US-u-ca-buddhist-nu-thai',
      'en-a-bbb-x-c',
      'lv_LV',
      'sr-Latn-RS',
    ]) {
      // A feed may name any language; it arrives here as a canonical tag.
      it(`never throws for a tag that a feed may name: ${given}`, () => {
        const tag = canonicalTag(given);
        if (tag === undefined) throw new Error('no tag');
        expect(createFormat('en').languageName(tag)).to.satisfy(
          (name: unknown) => name === undefined || typeof name === 'string',
        );
      });
    }
  });

  describe('a format for an unusual tag', () => {
    for (const given of [
      'lv_LV',
      'qaa',
      'abcdefgh',
      'xx-YY',
      'en-x-town',
      'en-u-nu-nonsense',
      'en-u-ca-nonsense',
      'de-1996',
      'zh-Hant-TW',
      'en-US-u-hc-h23-tz-none',
    ]) {
      it(`does not throw for ${given}`, () => {
        const tag = canonicalTag(given);
        if (tag === undefined) throw new Error('no tag');
        const format = createFormat(tag);
        expect(format.date('2022-09-06')).to.match(/2022/);
        expect(format.date('2022-09')).to.match(/2022/);
        expect(format.date('2022')).to.match(/2022/);
        expect(number(tag, 294)).to.equal('294');
        expect(format.year(2022)).to.equal('2022');
        expect(format.moment(0)).to.have.length.above(5);
        expect(format.pluralCategory(2)).to.be.oneOf(['zero', 'one', 'two', 'few', 'many', 'other']);
      });
    }
  });

  it('returns the plural categories of the language', () => {
    const {pluralCategory} = createFormat('lv');
    expect([0, 1, 2, 10, 11, 21, 22, 30, 294, 425].map(pluralCategory)).to.deep.equal([
      'zero',
      'one',
      'other',
      'zero',
      'zero',
      'one',
      'other',
      'zero',
      'other',
      'other',
    ]);
  });
});

describe('shared', () => {
  it('creates an object once, and returns it from then on', () => {
    let made = 0;
    const make = () => ({made: ++made});
    expect(shared('test once', make)).to.equal(shared('test once', make));
    expect(made).to.equal(1);
  });

  it('keeps objects with different keys apart', () => {
    expect(shared('test a', () => ({}))).to.not.equal(shared('test b', () => ({})));
  });

  it('keeps a limited number of objects', () => {
    let made = 0;
    const fill = () => {
      for (let key = 0; key < 1000; key++) shared(`test many ${key}`, () => ++made);
    };
    fill();
    fill();
    // With all of them kept, the second round would create none.
    expect(made).to.be.above(1900);
  });
});
