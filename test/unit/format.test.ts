import {expect} from '@open-wc/testing';
import {createFormat} from '../../src/locale/format.js';
import {createLocale} from '../../src/locale/locale.js';
import {formatNumber} from '../../src/locale/number.js';
import {shared} from '../../src/locale/intl.js';
import {canonicalTag} from '../../src/util/language-tag.js';

const number = (tag: string, value: number): string => formatNumber(value, createLocale(tag, tag, {templates: {}}));
const date = (tag: string, text: string): string => createFormat(tag).date(text);

/** What is said in words, with no-break and narrow blanks as plain ones: browsers differ in which they take. */
const plain = (text: string): string => text.replace(/[\u00a0\u202f]/g, ' ');

describe('createFormat', () => {
  describe('of a day', () => {
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

    // Chromium knows neither Irish nor Maltese, and nobody knows Klingon.
    for (const tag of ['ga', 'mt', 'tlh'].filter((tag) => !Intl.DateTimeFormat.supportedLocalesOf(tag).length)) {
      it(`writes it by ISO 8601 in ${tag}, whose months the browser does not know`, () => {
        const format = createFormat(tag);
        expect(format.date('2022-09-06')).to.equal('2022-09-06');
        expect(format.date('2022-09')).to.equal('2022-09');
        expect(format.date('2022')).to.equal('2022');
        expect(format.moment(Date.UTC(2026, 0, 15, 12))).to.match(/\d:\d\d/);
        expect(number(tag, 1234.5)).to.equal('1,234.5');
        expect(format.languageName('lv')).to.equal(undefined);
      });
    }

    it('names the month in Arabic, in the year of the source', () => {
      expect(date('ar', '2022-09-06')).to.match(/سبتمبر/);
      expect(date('ar', '2022-09-06')).to.match(/2022|٢٠٢٢/);
    });

    it('is the same day for every visitor, the first and the last of a year too', () => {
      expect(date('en', '2022-01-01')).to.equal('January 1, 2022');
      expect(date('en', '2022-12-31')).to.equal('December 31, 2022');
      expect(date('lv', '2024-02-29')).to.match(/^29\.02\.2024\.?$/);
    });

    it('writes figures only where the day comes first, in every language that a browser knows', () => {
      const tags = Intl.DateTimeFormat.supportedLocalesOf(
        'af am ar az be bg bn bs ca cs cy da de el en es et eu fa fi fil fr ga gl gu he hi hr hu hy id is it ja ka kk km kn ko ky lo lt lv mk ml mn mr ms my nb ne nl nn pa pl ps pt ro ru si sk sl sq sr sv sw ta te tg th tk tr uk ur uz vi zh de-CH en-ZA fr-CH fr-CA it-CH'.split(
          ' ',
        ),
      );
      expect(tags).to.have.length.above(20);
      for (const tag of tags) {
        const text = date(tag, '2022-09-06');
        // Nothing but digits, dots and blanks would have two readings anywhere else.
        if (/^[\d.\s\u200e\u200f]+$/.test(text)) expect(text, tag).to.match(/^06\.\s?09\.\s?2022\.?$/);
        else expect(text, tag).to.match(/[\p{L}\p{M}年]/u);
      }
    });
  });

  describe('of a month', () => {
    it('says month and year, and no day: in figures between dots, or by name', () => {
      expect(date('en', '2022-09')).to.equal('September 2022');
      expect(date('en-GB', '2022-09')).to.equal('September 2022');
      expect(date('lv', '2022-09')).to.equal('09.2022.');
      expect(date('pl', '2022-09')).to.equal('09.2022');
      expect(date('fr', '2022-09')).to.equal('septembre 2022');
    });

    it('is the same month for every visitor', () => {
      expect(date('en', '2022-01')).to.equal('January 2022');
      expect(date('en', '2022-12')).to.equal('December 2022');
    });
  });

  describe('of a year', () => {
    it('writes its digits, never grouped', () => {
      for (const tag of ['lv', 'en', 'de', 'fr']) expect(date(tag, '2022'), tag).to.equal('2022');
      expect(createFormat('en').year(2022)).to.equal('2022');
      expect(createFormat('en').year(12022)).to.equal('12022');
    });

    it('writes the digits of the language', () => {
      expect(createFormat('ar-EG').year(2022)).to.equal('٢٠٢٢');
    });
  });

  describe('of a number', () => {
    it('groups and points as the language does', () => {
      expect(plain(number('lv', 12345.6))).to.equal('12 345,6');
      expect(number('en', 12345.6)).to.equal('12,345.6');
      expect(number('de', 12345.6)).to.equal('12.345,6');
    });

    it('leaves small ones alone', () => {
      for (const tag of ['lv', 'en', 'de']) {
        expect(number(tag, 294)).to.equal('294');
        expect(number(tag, 0)).to.equal('0');
      }
    });
  });

  it('tells a moment to the minute, in the zone of the visitor', () => {
    const moment = new Date(2022, 8, 6, 17, 5);
    const text = createFormat('en-GB').moment(moment.getTime());
    expect(text).to.include('2022').and.include('17:05');
    expect(createFormat('lv').moment(moment.getTime())).to.include('17:05');
  });

  describe('of the name of a language', () => {
    it('is in the language of the reader', () => {
      expect(createFormat('en').languageName('lv')).to.equal('Latvian');
      expect(createFormat('lv').languageName('en')).to.equal('angļu');
      expect(createFormat('en').languageName('pt-BR')).to.match(/Portuguese/);
    });

    it('is not known of a language that has no name', () => {
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
      // What a feed says of its articles comes in as a canonical tag, and nothing more is known of it.
      it(`never throws for a tag that a feed may name: ${given}`, () => {
        const tag = canonicalTag(given);
        if (tag === undefined) throw new Error('no tag');
        expect(createFormat('en').languageName(tag)).to.satisfy(
          (name: unknown) => name === undefined || typeof name === 'string',
        );
      });
    }
  });

  describe('never throws for a tag in canonical form', () => {
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
      it(given, () => {
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

  it('has the plural categories of the language', () => {
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
  it('makes an object once, and has it at hand from then on', () => {
    let made = 0;
    const make = () => ({made: ++made});
    expect(shared('test once', make)).to.equal(shared('test once', make));
    expect(made).to.equal(1);
  });

  it('keeps what belongs to different keys apart', () => {
    expect(shared('test a', () => ({}))).to.not.equal(shared('test b', () => ({})));
  });

  it('does not grow without end', () => {
    let made = 0;
    const fill = () => {
      for (let key = 0; key < 1000; key++) shared(`test many ${key}`, () => ++made);
    };
    fill();
    fill();
    // Were all of them kept, the second round would have made none.
    expect(made).to.be.above(1900);
  });
});
