/**
 * Works out of Node's `Intl` how each language of the library writes days and whole numbers, into
 * `src/locale/forms.json`. A browser's own `Intl` takes tens of milliseconds to wake up, longer than everything else
 * that a page of cards needs, so our languages bring these few forms along (`src/locale/format.ts` reads them).
 *
 * Run by hand when the data of CLDR has changed, and commit: the result depends on the version of Node, which a build
 * must not. `test/unit/forms.test.ts` compares the forms with what each browser says.
 *
 * - `form`: the region in which the language is written so, besides where none is named; from how many digits on a
 *   number is grouped by thousands, and by what; then day `{0}`, month `{1}` and year `{2}`, day and month in two
 *   figures each where there are no `months`. `LV5 {0}.{1}.{2}`
 * - `month`: the same for a month without a day, where that takes no other names; elsewhere `Intl` is asked
 * - `months`: their names inside a date, separated by `|`
 *
 * A language with digits of its own has no forms: `Intl` knows where they are used.
 */
import {readdir, writeFile} from 'node:fs/promises';
import {fileURLToPath} from 'node:url';
import {isDeepStrictEqual} from 'node:util';
import {format, resolveConfig} from 'prettier';

const folder = new URL('../src/locale/', import.meta.url);
const names = await readdir(new URL('xliff/', folder));
const codes = ['en', ...names.map((name) => name.replace('.xlf', ''))].sort();

const FIGURES = {timeZone: 'UTC', year: 'numeric', month: '2-digit', day: '2-digit'};
const WORDS = {...FIGURES, month: 'long', day: 'numeric'};
/** Languages whose months would make their file larger than a language may be: `Intl` is asked. */
const LONG = ['el'];

function formsOf(code) {
  const {form, month, months} = formsOfTag(code);
  const {language, region} = new Intl.Locale(code).maximize();
  const isSo = isDeepStrictEqual({form, month, months}, formsOfTag(`${language}-${region}`));
  // Where the language is written otherwise even there, no region is named by these letters.
  return {form: `${isSo ? region : 'ZZ'}${form}`, month, months};
}

function formsOfTag(code) {
  // In figures where they stand between dots, which cannot be mistaken; elsewhere with the name of the month.
  const inFigures = new Intl.DateTimeFormat(code, FIGURES);
  const isDotted = inFigures.format(Date.UTC(2022, 8, 6))[2] === '.';
  const formatter = isDotted ? inFigures : new Intl.DateTimeFormat(code, WORDS);
  const day = patternOf(formatter);
  const months = monthsOf(formatter);
  const ofMonth = isDotted ? FIGURES : WORDS;
  const monthFormatter = new Intl.DateTimeFormat(code, {...ofMonth, day: undefined});
  const isSame = isDeepStrictEqual(monthsOf(monthFormatter), months);
  const isClear = !isDotted || monthFormatter.format(Date.UTC(2022, 8))[2] === '.';
  const month = isSame && isClear ? patternOf(monthFormatter) : undefined;
  const number = new Intl.NumberFormat(code);
  const separator = (value) => number.formatToParts(value).find(({type}) => type === 'group')?.value;
  const group = `${separator(1234) ? 4 : 5}${separator(12345)}`;
  return {form: group + day, month, months: isDotted ? undefined : months.join('|')};
}

const PLACES = {day: '{0}', month: '{1}', year: '{2}'};
const patternOf = (formatter) =>
  formatter
    .formatToParts(Date.UTC(2022, 8, 6))
    .map(({type, value}) => PLACES[type] ?? value)
    .join('');
const monthsOf = (formatter) =>
  Array.from(
    {length: 12},
    (_, month) => formatter.formatToParts(Date.UTC(2022, month, 6)).find(({type}) => type === 'month').value,
  );

const file = fileURLToPath(new URL('forms.json', folder));
const hasForms = (code) =>
  !LONG.includes(code) && new Intl.NumberFormat(code).resolvedOptions().numberingSystem === 'latn';
const forms = Object.fromEntries(codes.filter(hasForms).map((code) => [code, formsOf(code)]));
await writeFile(file, await format(JSON.stringify(forms), {...(await resolveConfig(file)), parser: 'json'}));
