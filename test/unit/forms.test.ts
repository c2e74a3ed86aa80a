/* For thousands of days and numbers, the forms in each language file give the same text as the browser's `Intl`. */
import {expect} from '@open-wc/testing';
import {createFormat} from '../../src/locale/format.js';
import {files} from '../../src/locale/files.js';
import * as en from '../../src/locale/generated/en.js';
import * as lv from '../../src/locale/generated/lv.js';
import {createLocale, type Language} from '../../src/locale/locale.js';
import {formatNumber} from '../../src/locale/number.js';
import {needs} from '../support/engines.mjs';
import {hasIntlWords} from '../support/intl-words.js';

async function languageOf(code: string): Promise<Language> {
  const language = code === 'en' ? en : code === 'lv' ? lv : await files.get(code)?.();
  if (!language) throw new Error(`no file for ${code}`);
  return language;
}

/** Every day of a common year and a leap year, and one day in each century. */
const DAYS = [2022, 2024, 1582, 1899, 2100, 9999].flatMap((year) =>
  Array.from({length: year > 2000 && year < 2100 ? 366 : 30}, (_, day) =>
    new Date(Date.UTC(year, 0, 1 + day * (year > 2000 && year < 2100 ? 1 : 12))).toISOString().slice(0, 10),
  ),
);
const MONTHS = [...new Set(DAYS.map((day) => day.slice(0, 7)))];
const NUMBERS = [
  ...Array.from({length: 1100}, (_, n) => n),
  ...Array.from({length: 15}, (_, power) => [10 ** power - 1, 10 ** power, 1234567890123456 % 10 ** power]).flat(),
];

/** Languages whose forms changed in recent versions of CLDR, the source of browsers' data. */
const CHANGED = ['ar', 'bs', 'ca', 'de', 'hi', 'hu', 'hy', 'it', 'mk', 'sl'];

/** Replaces no-break and narrow spaces with plain ones, since browsers use different ones. */
const plain = (text: string): string => text.replace(/[\u00a0\u202f]/g, ' ');

for (const code of ['en', 'lv', ...files.keys()]) {
  (CHANGED.includes(code) ? needs('forms of CLDR 48') : it)(
    `${code} writes days and numbers as the browser does`,
    async () => {
      const language = await languageOf(code);
      const {region} = language.forms ?? {};
      // Without this language in `Intl` there is no reference to compare with.
      if (!hasIntlWords(code)) return;
      // A language with its own digits leaves days and numbers to `Intl`.
      if (new Intl.NumberFormat(code).resolvedOptions().numberingSystem !== 'latn') {
        expect(language.forms).to.equal(undefined);
        return;
      }
      for (const tag of [code, ...(region && !new Intl.Locale(code).region ? [`${code}-${region}`] : [])]) {
        const ours = createLocale(tag, code, language);
        const browsers = createFormat(tag);
        expect(ours.forms, tag).to.be.an('object').that.equals(language.forms);
        for (const day of [...DAYS, ...MONTHS])
          expect(plain(ours.format.date(day)), `${tag} ${day}`).to.equal(plain(browsers.date(day)));
        for (const n of NUMBERS) {
          expect(plain(formatNumber(n, ours)), `${tag} ${n}`).to.equal(
            plain(browsers.intl('NumberFormat', {}).format(n)),
          );
        }
      }
    },
  );
}

it('Greek writes a month without a day in the nominative, like `Intl`, not in the form used in dates', async () => {
  const language = await languageOf('el');
  const {format} = createLocale('el', 'el', language);
  expect(language.forms).to.have.property('monthNames').with.length(12);
  expect(language.forms).to.have.property('monthOnlyNames').with.length(12);
  expect(format.date('2022-09-06')).to.equal('6 Σεπτεμβρίου 2022');
  expect(format.date('2022-09')).to.equal('Σεπτέμβριος 2022');
});

it('German writes a month without a day in words in every engine, so that a page from a server stays as it is', async () => {
  const language = await languageOf('de');
  const {format} = createLocale('de', 'de', language);
  expect(format.date('2026-02')).to.equal('Februar 2026');
  expect(format.date('2026-02-03')).to.equal('03.02.2026');
});

describe('the calendar', () => {
  for (const [code, day, month, figure] of [
    ['th', '6 กันยายน 2022', 'กันยายน 2022', '1,234'],
    ['fa', '۶ سپتامبر ۲۰۲۲', 'سپتامبر ۲۰۲۲', '۱٬۲۳۴'],
    ['ja', '2022年9月6日', '2022年9月', '1,234'],
    ['he', '06.09.2022', 'ספטמבר 2022', '1,234'],
    ['hi', '6 सितंबर 2022', 'सितंबर 2022', '1,234'],
  ] as const) {
    it(`is Gregorian in ${code}, with the names and digits of the language, as the years of the data are`, async () => {
      const locale = createLocale(code, code, await languageOf(code));
      expect(locale.format.date('2022-09-06')).to.equal(day);
      expect(locale.format.date('2022-09')).to.match(new RegExp(`^(${month}|09.2022)$`));
      expect(formatNumber(1234, locale)).to.equal(figure);
    });
  }

  it('is Gregorian in regions with other calendars, and for tags that name one', () => {
    for (const tag of ['fa-AF', 'th-TH', 'ar-SA', 'en-US-u-ca-buddhist', 'ja-JP-u-ca-japanese', 'he-IL-u-ca-hebrew']) {
      expect(createFormat(tag).date('2022-09-06'), tag).to.match(/2022|۲۰۲۲|٢٠٢٢/);
    }
  });
});

it('Hindi groups digits in thousands first and in hundreds then', async () => {
  const locale = createLocale('hi', 'hi', await languageOf('hi'));
  expect([999, 1000, 99999, 100000, 12345678].map((n) => formatNumber(n, locale))).to.deep.equal([
    '999',
    '1,000',
    '99,999',
    '1,00,000',
    '1,23,45,678',
  ]);
});

it('a language writes all months alike, also those with two digits: Finnish', () => {
  const {date} = createFormat('fi');
  expect([date('2022-09'), date('2022-10')]).to.deep.equal(['syyskuu 2022', 'lokakuu 2022']);
});
