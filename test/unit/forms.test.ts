/* The forms of days and numbers that languages bring along say what the browser's own `Intl` would, over thousands of values. */
import {expect} from '@open-wc/testing';
import {createFormat} from '../../src/locale/format.js';
import {files} from '../../src/locale/files.js';
import {templates as en} from '../../src/locale/generated/en.js';
import {templates as lv} from '../../src/locale/generated/lv.js';
import {createLocale, type Templates} from '../../src/locale/locale.js';
import {formatNumber} from '../../src/locale/number.js';
import {needs} from '../support/engines.mjs';

const wordsOf = async (code: string): Promise<Templates> =>
  code === 'en' ? en : code === 'lv' ? lv : ((await files.get(code)?.())?.templates ?? {});

/** Every day of a common and of a leap year, and one in each century. */
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

/** Languages whose forms have changed in recent versions of CLDR, where browsers take their data from. */
const CHANGED = ['ar', 'hu', 'it', 'sl'];

/** With no-break and narrow blanks as plain ones: browsers differ in which they take. */
const plain = (text: string): string => text.replace(/[\u00a0\u202f]/g, ' ');

for (const code of ['en', 'lv', ...files.keys()]) {
  (CHANGED.includes(code) ? needs('forms of CLDR 48') : it)(
    `${code} writes days and numbers as the browser does`,
    async () => {
      const words = await wordsOf(code);
      // Without an own form the format asks `Intl`, where the browser knows the language.
      if (!Intl.DateTimeFormat.supportedLocalesOf(code).length) return;
      for (const tag of [code, ...(words.form && !code.includes('-') ? [`${code}-${words.form.slice(0, 2)}`] : [])]) {
        const ours = createLocale(tag, code, words);
        const browsers = createFormat(tag);
        expect(ours.forms, tag).to.equal(words);
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
