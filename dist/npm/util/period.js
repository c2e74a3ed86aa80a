/*
 * Periods that a plain date cannot express: half-years ("2022-H1"), quarters ("2022-Q3"), weeks ("2022-W36", ISO 8601:
 * weeks begin on Monday, and week 1 has the year's first Thursday) and school years ("2021/2022").
 */
import { parseDate, toUtc } from './plain-date.js';
/** The pattern of a half-year, quarter, week or school year for schemas. */
export const PERIOD = '^\\d{4}(-(H[12]|Q[1-4]|W(0[1-9]|[1-4]\\d|5[0-3]))|/\\d{4})$';
/** One day in milliseconds; in UTC every day has this length. */
export const DAY = 864e5;
/** `2022Q3`, `2022-Q3`, `2022 K3`, `2022M09`. */
const CODED = /^(\d{4})[- ]?([A-Z])(\d\d?)$/i;
/** `2022M09D06` */
const CODED_DAY = /^(\d{4})M(\d\d)D(\d\d)$/i;
/** A day with a time, and the start of a day. */
const CLOCK = /^.{10}[T ]\d\d:/i;
const MIDNIGHT = /^(.{10})[T ]00:00(?::00(?:\.0+)?)?(?:Z|[+-]\d\d:?\d\d)?$/i;
/** `202209`, `20220906` */
const DIGITS = /^(\d{4})(\d\d)(\d\d)?$/;
/** `2021/2022`, `2021/22`, `2021-2022`; also financial years and seasons, which have the same format. */
const TWO_YEARS = /^(\d{4}) ?[/–-] ?(\d{4}|\d\d)$/;
/**
 * Letters for periods in Eurostat, SDMX and PxWeb data. In Nordic countries K is a quarter, and U and V are weeks. T is
 * excluded: it is a quarter in some countries, and four months in SDMX.
 */
const LETTERS = {
    A: 'A',
    H: 'H',
    S: 'H',
    Q: 'Q',
    K: 'Q',
    M: 'M',
    W: 'W',
    U: 'W',
    V: 'W',
};
/**
 * Parses a period in the formats of statistical offices.
 * @param text `2022`, `2021/2022`, `2022-S1`, `2022H1`, `2022-Q3`, `2022K3`, `2022-09`, `2022M09`, `202209`,
 *   `2022-W36`, `2022U36`, `2022-09-06`, `2022M09D06` …
 * @returns undefined for anything else, and for periods that the year does not have
 */
export function parsePeriod(text) {
    // A time other than midnight is no period of ours: an hour of UTC may belong to another day of the publisher.
    const code = text.trim().replace(MIDNIGHT, '$1');
    if (CLOCK.test(code))
        return undefined;
    const [, year = '', letter = '', count = ''] = CODED.exec(code) ?? [];
    if (year)
        return periodOf(year, letter.toUpperCase(), Number(count));
    const date = parseDate(code.replace(CODED_DAY, '$1-$2-$3').replace(DIGITS, withHyphens));
    if (date !== undefined)
        return { date };
    const [, first = '', second = ''] = TWO_YEARS.exec(code) ?? [];
    const next = String(Number(first) + 1).padStart(4, '0');
    // 9999/00 would end in a year with five digits.
    return first && next.length === 4 && next.endsWith(second) ? { date: next, period: `${first}/${next}` } : undefined;
}
const withHyphens = (_, year, month, day) => [year, month, ...(day === undefined ? [] : [day])].join('-');
function periodOf(year, letter, count) {
    const kind = Object.hasOwn(LETTERS, letter) ? LETTERS[letter] : undefined;
    const two = String(count).padStart(2, '0');
    if (kind === 'A')
        return count === 1 ? { date: year } : undefined;
    if (kind === 'M') {
        const date = parseDate(`${year}-${two}`);
        return date === undefined ? undefined : { date };
    }
    const period = kind === 'W' ? `${year}-W${two}` : `${year}-${kind}${count}`;
    const start = periodStart(period);
    if (start === undefined)
        return undefined;
    const end = kind === 'W' ? start + 6 * DAY : monthStart(year, count * (kind === 'H' ? 6 : 3) + 1) - DAY;
    return { date: new Date(end).toISOString().slice(0, 10), period };
}
/** The first moment of a month; month 13 is the next January. `Date.UTC` would read the year 22 as 1922. */
function monthStart(year, month) {
    const start = toUtc(year);
    return start.setUTCMonth(month - 1);
}
/**
 * Returns the first moment of a half-year, quarter, week or school year, in milliseconds of UTC.
 * @returns undefined for a period that the year does not have
 */
export function periodStart(period) {
    // School years begin between January and September: the middle of the year is close enough for an axis.
    if (period[4] === '/')
        return monthStart(period.slice(0, 4), 7);
    const [, year = '', kind, count = ''] = /^(\d{4})-([HQW])(\d\d?)$/.exec(period) ?? [];
    const number = Number(count);
    if (kind === 'H')
        return number >= 1 && number <= 2 ? monthStart(year, number * 6 - 5) : undefined;
    if (kind === 'Q')
        return number >= 1 && number <= 4 ? monthStart(year, number * 3 - 2) : undefined;
    if (kind !== 'W' || number < 1)
        return undefined;
    const start = firstMonday(year) + (number - 1) * 7 * DAY;
    return start < firstMonday(String(Number(year) + 1)) ? start : undefined;
}
/** The Monday of week 1, which is the week with 4 January; NaN for the year 10000, which only Safari can parse. */
function firstMonday(year) {
    if (year.length > 4)
        return NaN;
    const fourth = toUtc(`${year.padStart(4, '0')}-01-04`);
    return fourth.getTime() - ((fourth.getUTCDay() + 6) % 7) * DAY;
}
/** The first moment of the period, in milliseconds of UTC: its position on a time axis. */
export const startOf = ({ date, period }) => (period === undefined ? undefined : periodStart(period)) ?? toUtc(date).getTime();
/**
 * Compares two periods by their ends: the year 2022 is over after 15 January 2022. School years are taken to end in the
 * middle of their second year.
 */
export function byEnd(one, other) {
    const [first, second] = [endOf(one), endOf(other)];
    return +(first > second) - +(first < second);
}
const endOf = ({ date, period }) => date && `${date}${(period?.[4] === '/' ? '-06-30' : '-12-31').slice(date.length - 4)}`;
/** The kind of period that a value describes. */
export function kindOf({ date, period }) {
    const letter = period?.[5];
    if (period?.[4] === '/')
        return 'school year';
    if (letter)
        return letter === 'H' ? 'half-year' : letter === 'Q' ? 'quarter' : 'week';
    return date.length > 7 ? 'day' : date.length > 4 ? 'month' : 'year';
}
/** Returns true for a period that has not begun in any time zone. */
export const isToCome = (period, now = Date.now()) => startOf(period) > now + DAY;
//# sourceMappingURL=period.js.map