/** The names of months and weekdays in CLDR, and the reader of dates in words. */
import assert from 'node:assert/strict';
import {readdir, readFile} from 'node:fs/promises';
import {test} from 'node:test';

const {parseWrittenDay} = /** @type {typeof import('../../src/sources/written-day.js')} */ (
  await import(new URL('../../dist/npm/sources/written-day.js', import.meta.url).href)
);

const CLDR = new URL('../../node_modules/cldr-dates-full/main/', import.meta.url);
const files = await readdir(new URL('../../src/locale/xliff/', import.meta.url));
const codes = ['en', ...files.map((name) => name.replace('.xlf', ''))];
const locales = (await readdir(CLDR)).filter((tag) =>
  codes.some((code) => tag === code || new RegExp(`^${code}-(?:[A-Z]{2}|\\d{3})$`).test(tag)),
);

for (const tag of locales) {
  test(`the reader of dates knows every name of a month and a weekday in CLDR: ${tag}`, async () => {
    /** @type {{main: Record<string, {dates: {calendars: {gregorian: Record<'months' | 'days', Record<string, Record<string, Record<string, string>>>>}}}>}} */
    const {main} = JSON.parse(await readFile(new URL(`${tag}/ca-gregorian.json`, CLDR), 'utf8'));
    const {months, days} = main[tag].dates.calendars.gregorian;
    for (const context of ['format', 'stand-alone']) {
      for (const width of ['wide', 'abbreviated']) {
        Object.values(months[context][width]).forEach((name, index) => {
          // Chinese, Korean and others write months in digits, which the reader parses separately.
          if (/\d|[一二三四五六七八九十]/.test(name)) return;
          const day = `2022-${String(index + 1).padStart(2, '0')}-06`;
          for (const text of [`6 ${name} 2022`, `6. ${name.toUpperCase()} 2022 10:30`, `${name} 6, 2022`]) {
            assert.equal(parseWrittenDay(text, tag)?.date, day, `${text} (${context}, ${width})`);
          }
        });
      }
      for (const width of ['wide', 'abbreviated', 'short']) {
        for (const name of Object.values(days[context][width])) {
          for (const text of [`${name}, 6 Nov 2022`, `${name} 06.11.2022 10:30`]) {
            assert.equal(parseWrittenDay(text, tag)?.date, '2022-11-06', `${text} (${context}, ${width})`);
          }
        }
      }
    }
  });
}
