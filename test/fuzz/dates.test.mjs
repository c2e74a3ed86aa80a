/* Dates, periods and time zones. The judges are `Date` and `Intl`. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {Reading} from '../../dist/npm/sources/reading.js';
import {parseRfc822Date} from '../../dist/npm/sources/rfc822-date.js';
import {parseStamp} from '../../dist/npm/sources/stamp.js';
import {parseWrittenDay} from '../../dist/npm/sources/written-day.js';
import {byEnd, kindOf, parsePeriod, PERIOD, startOf} from '../../dist/npm/util/period.js';
import {parseDate, PLAIN_DATE} from '../../dist/npm/util/plain-date.js';
import {dayIn, isTimeZone} from '../../dist/npm/util/time-zone.js';
import {forAll} from './run.mjs';
import {anyDay, damagedText, oddDate, oddText, oddValue} from './values.mjs';

const DAY = 864e5;
const ZONES = ['Europe/Riga', 'America/St_Johns', 'Pacific/Kiritimati', 'Pacific/Pago_Pago', 'Asia/Kathmandu', 'UTC'];
const two = (/** @type {number} */ count) => String(count).padStart(2, '0');

/** The day of a moment by `Intl`, in a format that the module under test does not use. */
const judgeDay = (/** @type {number} */ ms, /** @type {string} */ zone) =>
  new Intl.DateTimeFormat('sv-SE', {timeZone: zone, dateStyle: 'short'}).format(ms);

const isRealDay = (/** @type {string} */ day) =>
  new RegExp(PLAIN_DATE).test(day) &&
  new Date(`${day}${'-01-01'.slice(day.length - 4)}T00:00Z`).toISOString().startsWith(day);

const clock = fc.tuple(fc.nat(23), fc.nat(59), fc.nat(59)).map((parts) => parts.map(two).join(':'));
const offset = fc
  .tuple(fc.constantFrom('+', '-'), fc.integer({min: 1, max: 12}), fc.constantFrom(0, 30, 45))
  .map(([sign, hours, minutes]) => `${sign}${two(hours)}:${two(minutes)}`);

describe('parseDate', () => {
  it('accepts the days that exist, as the pattern of the schema does', () => {
    const near = fc
      .tuple(fc.nat(9999), fc.nat(14), fc.nat(33))
      .map(([year, month, day]) => `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`);
    forAll(
      fc.oneof(
        near,
        near.map((day) => day.slice(0, 7)),
        oddDate,
        damagedText(near),
      ),
      (text) => {
        assert.equal(parseDate(text) === text, new RegExp(PLAIN_DATE).test(text));
      },
    );
  });

  it('returns real days only, from anything', () => {
    forAll(fc.oneof(oddDate, damagedText(oddDate), oddValue), (value) => {
      const date = parseDate(value);
      if (date !== undefined) assert.ok(isRealDay(date), date);
    });
  });
});

describe('the dates of feeds', () => {
  it('have the day as written, in RFC 822 and in RFC 3339, with any offset', () => {
    forAll(fc.tuple(anyDay, clock, offset), ([day, time, zone]) => {
      const rfc822 = `${new Date(day).toUTCString().slice(0, 16)} ${time} ${zone.replace(':', '')}`;
      assert.deepEqual(parseRfc822Date(rfc822), {date: day});
      assert.deepEqual(parseStamp(`${day}T${time}${zone}`), {date: day});
      assert.deepEqual(parseStamp(`${day} ${time}`), {date: day, isWithoutZone: true});
    });
  });

  it('have the day of the publisher’s zone where they are in UTC', () => {
    // Until 1972 some zones differed from UTC by seconds, which the reader ignores.
    const days = anyDay.filter((day) => day > '1972-12-31');
    forAll(fc.tuple(days, clock, fc.constantFrom(...ZONES)), ([day, time, timeZone]) => {
      const moment = Date.parse(`${day}T${time}Z`);
      const expected = judgeDay(moment, timeZone);
      const reading = new Reading({timeZone});
      assert.equal(reading.day(`${day}T${time}Z`, 'date'), expected);
      assert.equal(reading.day(new Date(moment).toUTCString(), 'date', parseRfc822Date), expected);
      assert.equal(dayIn(timeZone, moment), expected);
    });
  });

  it('are real days, at most one day from the day as written, for any text', () => {
    const parsers = [parseStamp, parseRfc822Date, parseWrittenDay];
    forAll(
      fc.tuple(fc.oneof(oddDate, damagedText(oddDate), oddText), fc.constantFrom(...ZONES)),
      ([text, timeZone]) => {
        for (const parse of parsers) {
          const stamp = parse(text);
          assert.deepEqual(parse(text), stamp);
          if (!stamp) continue;
          assert.ok(isRealDay(stamp.date), stamp.date);
          if (stamp.utc !== undefined) {
            const away = stamp.utc - Date.parse(stamp.date);
            assert.ok(away >= 0 && away <= DAY, `${away / DAY} days after ${stamp.date}`);
          }
          const day = new Reading({timeZone}, {days: parseWrittenDay}).day(text, 'date', parse);
          if (day !== undefined) assert.ok(isRealDay(day), day);
        }
      },
    );
  });
});

describe('parseWrittenDay', () => {
  const LANGUAGES = [
    ...[
      'ar',
      'az',
      'bg',
      'bs',
      'ca',
      'cs',
      'cy',
      'da',
      'de',
      'el',
      'en-GB',
      'en-US',
      'es',
      'et',
      'fa',
      'fi',
      'fil',
      'fr',
      'ga',
      'he',
      'hi',
    ],
    ...[
      'hr',
      'hu',
      'hy',
      'id',
      'is',
      'it',
      'ja',
      'ka',
      'ko',
      'lt',
      'lv',
      'mk',
      'mn',
      'ms',
      'mt',
      'nb',
      'nl',
      'pl',
      'pt',
      'pt-BR',
      'ro',
    ],
    ...['ru', 'sk', 'sl', 'sq', 'sr', 'sr-Latn', 'sv', 'th', 'tr', 'uk', 'vi', 'zh-Hans', 'sw', 'eu', 'gl', 'kk', 'uz'],
  ];
  /** @type {Record<string, Intl.DateTimeFormatOptions>} */
  const STYLES = {
    full: {dateStyle: 'full'},
    long: {dateStyle: 'long'},
    medium: {dateStyle: 'medium'},
    short: {dateStyle: 'short'},
    withTime: {dateStyle: 'long', timeStyle: 'short'},
    shortWithTime: {dateStyle: 'short', timeStyle: 'short'},
    digits: {year: 'numeric', month: 'numeric', day: 'numeric'},
    padded: {year: 'numeric', month: '2-digit', day: '2-digit', weekday: 'short'},
    shortMonth: {year: 'numeric', month: 'short', day: 'numeric', weekday: 'short'},
  };
  const styles = fc.constantFrom(...Object.keys(STYLES));
  /** @type {Map<string, Intl.DateTimeFormat>} */
  const formats = new Map();

  it('never reads another day than the one that Intl has written', () => {
    forAll(fc.tuple(anyDay, fc.constantFrom(...LANGUAGES), styles, fc.boolean()), ([day, language, style, isTold]) => {
      const key = `${language} ${style}`;
      const format = formats.get(key) ?? new Intl.DateTimeFormat(language, {...STYLES[style], timeZone: 'UTC'});
      formats.set(key, format);
      const text = format.format(Date.parse(`${day}T13:05Z`));
      const found = parseWrittenDay(text, isTold ? language : undefined);
      if (found) assert.equal(found.date, day, text);
    });
  });
});

describe('parsePeriod', () => {
  it('returns periods that exist, whose code reads as the same period', () => {
    const code = fc
      .tuple(fc.nat(10_050), fc.constantFrom('', '-', ' '), fc.constantFrom(...Array.from('AHSQKMWUVTX/–')), fc.nat(60))
      .map(([year, separator, letter, count]) => `${String(year).padStart(4, '0')}${separator}${letter}${count}`);
    const school = fc.tuple(fc.nat(9999), fc.constantFrom('/', '-', '–')).map(([year, separator]) => {
      const [one, other] = [year, year + 1].map((each) => String(each).padStart(4, '0'));
      return `${one}${separator}${year % 2 ? other : other.slice(-2)}`;
    });
    forAll(fc.oneof(code, school, oddDate, damagedText(code)), (text) => {
      const found = parsePeriod(text);
      if (!found) return;
      const {date, period} = found;
      assert.ok(isRealDay(date), `${date} ${period}`);
      const start = startOf(found);
      assert.ok(Number.isFinite(start));
      assert.equal(byEnd(found, found), 0);
      assert.equal(typeof kindOf(found), 'string');
      if (period === undefined) return;
      assert.match(period, new RegExp(PERIOD));
      assert.deepEqual(parsePeriod(period), found);
      const end = Date.parse(`${date}${date.length === 4 ? '-12-31' : ''}T00:00Z`);
      const days = (end - start) / DAY;
      const kind = kindOf(found);
      const [least, most] = /** @type {Record<string, [number, number]>} */ ({
        week: [6, 6],
        quarter: [89, 91],
        'half-year': [180, 183],
        'school year': [540, 550],
      })[kind];
      assert.ok(days >= least && days <= most, `${kind} of ${days} days: ${period} to ${date}`);
      assert.equal(text.includes(period.slice(0, 4)), true);
    });
  });

  it('counts the weeks as ISO 8601 does', () => {
    forAll(anyDay, (day) => {
      const date = new Date(day);
      // A day is in the week of its Thursday.
      const thursday = new Date(date.getTime() + (3 - ((date.getUTCDay() + 6) % 7)) * DAY);
      const year = thursday.getUTCFullYear();
      const week = Math.floor((thursday.getTime() - Date.UTC(year, 0, 1)) / (7 * DAY)) + 1;
      const sunday = new Date(thursday.getTime() + 3 * DAY).toISOString().slice(0, 10);
      assert.deepEqual(parsePeriod(`${year}-W${two(week)}`), {date: sunday, period: `${year}-W${two(week)}`});
    });
  });
});

describe('a time zone', () => {
  it('is known if Intl knows it; another one gives the day of the reader', () => {
    forAll(
      fc.tuple(fc.oneof(oddText, fc.constantFrom(...ZONES, 'europe/riga', '+03:00', 'EST')), anyDay),
      ([zone, day]) => {
        let isKnown = true;
        try {
          new Intl.DateTimeFormat('en', {timeZone: zone});
        } catch {
          isKnown = false;
        }
        assert.equal(isTimeZone(zone), isKnown);
        assert.ok(isRealDay(dayIn(zone, Date.parse(day))));
      },
    );
  });
});
