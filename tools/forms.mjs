/**
 * Computes from Node's `Intl` how each language of the library formats dates and whole numbers, and writes the result
 * to `src/locale/forms.json`. Initialising the browser's own `Intl` takes tens of milliseconds, longer than everything
 * else that a page of cards needs, so our languages include these few forms (`src/locale/format.ts` reads them).
 *
 * Run it by hand when CLDR data has changed, and commit the result: it depends on the Node version, and a build must
 * not. `test/unit/forms.test.ts` compares the forms with the output of each browser.
 *
 * `src/locale/forms.ts` describes the fields.
 *
 * A language with its own digits has no forms, because only `Intl` can write it.
 */
import {readdir, writeFile} from 'node:fs/promises';
import {fileURLToPath} from 'node:url';
import {isDeepStrictEqual} from 'node:util';
import {format, resolveConfig} from 'prettier';

const folder = new URL('../src/locale/', import.meta.url);
const names = await readdir(new URL('xliff/', folder));
const codes = ['en', ...names.map((name) => name.replace('.xlf', ''))].sort();

/**
 * The years of the data are Gregorian, so the dates are too, also in Thai.
 * @type {Intl.DateTimeFormatOptions}
 */
const FIGURES = {calendar: 'gregory', timeZone: 'UTC', year: 'numeric', month: '2-digit', day: '2-digit'};
/** @type {Intl.DateTimeFormatOptions} */
const WORDS = {...FIGURES, month: 'long', day: 'numeric'};
/** @param {string} code */
function formsOf(code) {
  const forms = formsOfTag(code);
  const {language, region} = new Intl.Locale(code).maximize();
  // Some languages are written differently even in their main region; then the forms apply to no region.
  const isOfRegion = isDeepStrictEqual(forms, formsOfTag(`${language}-${region}`));
  return isOfRegion ? {region, ...forms} : forms;
}

/** @param {string} code */
function formsOfTag(code) {
  // Digits if the separators are dots, because then the order is unambiguous; otherwise the name of the month.
  const inDigits = new Intl.DateTimeFormat(code, FIGURES);
  const isDotted = inDigits.format(Date.UTC(2022, 8, 6))[2] === '.';
  const formatter = isDotted ? inDigits : new Intl.DateTimeFormat(code, WORDS);
  const monthNames = monthsOf(formatter);
  const isClear = (/** @type {Intl.DateTimeFormat} */ {format}) => format(Date.UTC(2022, 8))[2] === '.';
  const monthInDigits = new Intl.DateTimeFormat(code, {...FIGURES, day: undefined});
  const isMonthInDigits = isClear(monthInDigits);
  const monthFormatter = isMonthInDigits ? monthInDigits : new Intl.DateTimeFormat(code, {...WORDS, day: undefined});
  const monthOnlyNames = monthsOf(monthFormatter);
  const hasSameNames = isDeepStrictEqual(monthOnlyNames, monthNames);
  const number = new Intl.NumberFormat(code);
  const separator = (/** @type {number} */ value) =>
    number.formatToParts(value).find(({type}) => type === 'group')?.value;
  return {
    minimumGroupingDigits: separator(1234) ? 1 : 2,
    groupSeparator: separator(12345),
    ...(number.formatToParts(1234567)[0].value === '12' && {laterGroupSize: 2}),
    day: patternOf(formatter),
    month: patternOf(monthFormatter),
    ...(!isDotted && {monthNames}),
    ...(!isMonthInDigits && !hasSameNames && {monthOnlyNames}),
  };
}

const PLACES = ['day', 'month', 'year'];
/** @param {Intl.DateTimeFormat} formatter */
const patternOf = (formatter) =>
  formatter
    .formatToParts(Date.UTC(2022, 8, 6))
    .map(({type, value}) => (PLACES.includes(type) ? `{${type}}` : value))
    .join('');
/** @param {Intl.DateTimeFormat} formatter */
const monthsOf = (formatter) =>
  Array.from(
    {length: 12},
    (_, month) => formatter.formatToParts(Date.UTC(2022, month, 6)).find(({type}) => type === 'month')?.value,
  );

const file = fileURLToPath(new URL('forms.json', folder));
/** @param {string} code */
const hasForms = (code) => new Intl.NumberFormat(code).resolvedOptions().numberingSystem === 'latn';
const forms = Object.fromEntries(codes.filter(hasForms).map((code) => [code, formsOf(code)]));
await writeFile(file, await format(JSON.stringify(forms), {...(await resolveConfig(file)), parser: 'json'}));
