/**
 * Writes `src/sources/calendar-words.ts`: the names of months and weekdays, and the small words inside dates, for each
 * language of the library, from CLDR, from Node's `Intl`, and from systems with their own names. Feeds write dates in
 * words, although their formats have none.
 *
 * Run by hand when the data of CLDR has changed, and commit: the result depends on the version of Node, which a build
 * must not. `test/unit/written-day.test.ts` compares it with each browser's `Intl`, `test/contract/calendar.test.mjs` with
 * CLDR.
 */
import {readdir, readFile, writeFile} from 'node:fs/promises';
import {fileURLToPath} from 'node:url';
import {format, resolveConfig} from 'prettier';

const names = await readdir(new URL('../src/locale/xliff/', import.meta.url));
const codes = ['en', ...names.map((name) => name.replace('.xlf', ''))].sort();
/**
 * Names that CLDR does not have, by month. The GNU C library has them, which Pelican and older PHP use, and WordPress's
 * translations (https://translate.wordpress.org/). The Finnish, Hindi and Macedonian ones are those of older
 * versions of CLDR.
 * @type {Record<string, string>}
 */
const MORE = {
  ar: 'ينا,فبر,مار,أبر,,يون,يول,أغس,سبت,أكت,نوف,ديس',
  bg: ',,мар,,,,,,,,,',
  cs: ',,,,,čen,čec,,,,,',
  el: ',φεβρ,,,,,,,σεπτ,,νοεμ,',
  hi: ',,,,,,,,,अक्तूबर/अक्तू,,',
  fi: 'tammik,helmik,maalisk,huhtik,toukok,kesäk,heinäk,elok,syysk,lokak,marrask,jouluk',
  lt: 'sau,,,,,bir,lie,rgp,rgs,spa,lap,grd/gru',
  lv: 'jan,feb,mar,,mai,,,,sep,,,',
  mk: ',,,,,,,,септ,,ноем,',
  // The genitive, which stands before a day.
  mn: 'нэгдүгээр,хоёрдугаар,гуравдугаар,дөрөвдүгээр,тавдугаар,зургаадугаар,долоодугаар,наймдугаар,есдүгээр,аравдугаар,арван нэгдүгээр,арван хоёрдугаар'
    .split(',')
    .map((name) => `${name} сарын`)
    .join(),
  ro: ',,,,,,,,sep,,,',
  ru: ',фев,,,,,,,сен,,ноя,',
  sv: ',,mar,,,jun,jul,,,,,',
  uk: ',,,кві,тра,чер,,сер,,жов,лис,гру',
};

const CLDR = new URL('../node_modules/cldr-dates-full/main/', import.meta.url);
const locales = await readdir(CLDR);

/**
 * The names of months and weekdays in CLDR, in all regions of a language.
 * @param {string} code
 */
async function cldrNames(code) {
  // CLDR's own Portuguese is Brazilian.
  const isOwn = (/** @type {string} */ tag) =>
    code === 'pt-BR'
      ? tag === 'pt'
      : new RegExp(`^${code}-(?:[A-Z]{2}|\\d{3})$`).test(tag) || (tag === code && code !== 'pt');
  const all = await Promise.all(
    locales.filter(isOwn).map(async (tag) => {
      /** @type {{main: Record<string, {dates: {calendars: {gregorian: Record<'months' | 'days', Record<string, Record<string, Record<string, string>>>>}}}>}} */
      const {main} = JSON.parse(await readFile(new URL(`${tag}/ca-gregorian.json`, CLDR), 'utf8'));
      const {months, days} = main[tag].dates.calendars.gregorian;
      const contexts = ['format', 'stand-alone'];
      return {
        months: contexts.flatMap((context) =>
          ['wide', 'abbreviated'].map((width) => Object.values(months[context][width])),
        ),
        weekdays: contexts.flatMap((context) =>
          ['wide', 'abbreviated', 'short'].flatMap((width) => Object.values(days[context][width])),
        ),
      };
    }),
  );
  const lists = all.flatMap(({months}) => months);
  return {
    months: Array.from({length: 12}, (_, month) => lists.map((names) => clean(names[month]))),
    weekdays: all.flatMap(({weekdays}) => weekdays.map(clean)),
  };
}

/** Regions that write a month or a weekday in another way than the first region of their language. */
const REGIONS = {
  ar: ['ar-EG', 'ar-SY', 'ar-LB', 'ar-DZ', 'ar-MA'],
  de: ['de-AT', 'de-CH'],
  en: ['en-GB', 'en-AU', 'en-CA', 'en-IN'],
  es: ['es-MX', 'es-AR', 'es-US'],
  fr: ['fr-CA', 'fr-CH'],
  it: ['it-CH'],
  pt: ['pt-PT', 'pt-AO'],
  'pt-BR': ['pt-BR'],
};
const day = (/** @type {number} */ month, /** @type {number} */ date) => Date.UTC(2023, month, date);

/** @param {string} code @param {Intl.DateTimeFormatOptions} options @param {number} ms */
const partsOf = (code, options, ms) =>
  new Intl.DateTimeFormat(`${code}-u-ca-gregory-nu-latn`, {timeZone: 'UTC', ...options}).formatToParts(ms);

/** @type {Intl.DateTimeFormatOptions[]} */
const STYLES = [{dateStyle: 'full'}, {dateStyle: 'long'}, {dateStyle: 'medium'}];
/** @type {Intl.DateTimeFormatOptions[]} */
const TIMES = [
  {dateStyle: 'full', timeStyle: 'short'},
  {dateStyle: 'medium', timeStyle: 'short'},
  {dateStyle: 'long', timeStyle: 'long', timeZone: 'Europe/Riga'},
];
/** @param {string} code */
async function wordsOf(code) {
  const cldr = await cldrNames(code);
  const more = MORE[code]?.split(',') ?? [];
  const tags = [code, ...(REGIONS[/** @type {keyof typeof REGIONS} */ (code)] ?? [])];
  /** @param {'month' | 'weekday'} type @param {number} ms */
  const namesOf = (type, ms) =>
    tags.flatMap((tag) =>
      /** @type {Intl.DateTimeFormatOptions[]} */ ([
        {[type]: 'long'},
        {[type]: 'short'},
        {[type]: 'long', day: 'numeric'},
        {[type]: 'short', day: 'numeric'},
        ...STYLES,
      ])
        .flatMap((options) => partsOf(tag, options, ms))
        .filter((part) => part.type === type)
        .map(({value}) => clean(value)),
    );
  // Digits are read without a table.
  const unique = (/** @type {string[]} */ values) => [...new Set(values)].filter((value) => value && !/\d/.test(value));
  return {
    months: Array.from({length: 12}, (_, month) =>
      unique([
        ...namesOf('month', day(month, 6)),
        ...cldr.months[month],
        ...(more[month]?.split('/') ?? []),
        // Hebrew joins "in" and the name.
        ...(code === 'he' ? cldr.months[month].map((name) => `ב${name}`) : []),
      ]),
    ),
    weekdays: unique([
      // Thai joins the weekday and the word before the day.
      ...(code === 'th' ? cldr.weekdays.map((name) => `${name}ที่`) : []),
      ...Array.from({length: 7}, (_, index) => namesOf('weekday', day(0, index + 1))).flat(),
      ...cldr.weekdays,
    ]),
    others: unique(
      tags.flatMap((tag) =>
        [...STYLES, ...TIMES]
          // Morning and afternoon have different words.
          .flatMap((options) => [6.1, 6.6].flatMap((date) => partsOf(tag, options, day(8, 0) + date * 86_400_000)))
          .filter(({type}) => ['literal', 'dayPeriod', 'timeZoneName'].includes(type))
          .flatMap(({value}) => value.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? []),
      ),
    ),
  };
}

// Hindi and Hebrew abbreviate with their own signs.
const clean = (/** @type {string} */ name) =>
  name
    .normalize('NFC')
    .trim()
    .replace(/[.॰׳]$/, '')
    .toLowerCase();

const table = [];
for (const code of codes) {
  const {months, weekdays, others} = await wordsOf(code);
  table.push([code, months.map((all) => all.join('/')).join(','), weekdays.join(','), others.join(',')].join(';'));
}
const file = fileURLToPath(new URL('../src/sources/calendar-words.ts', import.meta.url));
const text = `// Do not modify this file by hand!
// Re-generate this file by running node tools/calendar-words.mjs

/** By language: the names of the twelve months, each with its variants, of weekdays, and other words inside dates. */
export const CALENDAR_WORDS: readonly string[] = ${JSON.stringify(table)};`;
await writeFile(file, await format(text, {...(await resolveConfig(file)), parser: 'typescript'}));
