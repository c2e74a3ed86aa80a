/*
 * Quarters and weeks, which a plain date cannot name: "2022-Q3", "2022-W36" (ISO 8601: weeks begin on Monday, and week 1
 * has the year's first Thursday).
 */
import { parseDate, toUtc } from './plain-date.js';
/** The form of a quarter or a week for schemas. */
export const PERIOD = '^\\d{4}-(Q[1-4]|W(0[1-9]|[1-4]\\d|5[0-3]))$';
/** One day in milliseconds; in UTC every day has it. */
export const DAY = 864e5;
/** `2022Q3`, `2022-Q3`, `2022K3` as Nordic offices write it; `2022W36`; `2022M09`. */
const CODED = /^(\d{4})-?([QKWM])(\d\d?)$/i;
/**
 * A period as statistical offices write it.
 * @param code `2022`, `2022-09`, `2022M09`, `2022-09-06`, `2022Q3`, `2022-Q3`, `2022W36` or `2022-W36`
 * @returns undefined for anything else, and for quarters and weeks that the year does not have
 */
export function parsePeriod(code) {
    const [, year = '', letter = '', count = ''] = CODED.exec(code.trim()) ?? [];
    const kind = letter.toUpperCase().replace('K', 'Q');
    const two = count.padStart(2, '0');
    if (!kind || kind === 'M') {
        const date = parseDate(kind ? `${year}-${two}` : code);
        return date === undefined ? undefined : { date };
    }
    const period = kind === 'Q' ? `${year}-Q${Number(count)}` : `${year}-W${two}`;
    const start = periodStart(period);
    if (start === undefined)
        return undefined;
    const end = kind === 'W' ? start + 6 * DAY : Date.UTC(Number(year), Number(count) * 3, 0);
    return { date: new Date(end).toISOString().slice(0, 10), period };
}
/**
 * The first moment of a quarter or week, in milliseconds of UTC.
 * @returns undefined for one that the year does not have
 */
export function periodStart(period) {
    const [, year = '', kind, count = ''] = /^(\d{4})-([QW])(\d\d?)$/.exec(period) ?? [];
    const number = Number(count);
    if (kind === 'Q')
        return number >= 1 && number <= 4 ? Date.UTC(Number(year), number * 3 - 3) : undefined;
    if (kind !== 'W' || number < 1)
        return undefined;
    const start = firstMonday(year) + (number - 1) * 7 * DAY;
    return start < firstMonday(String(Number(year) + 1)) ? start : undefined;
}
/** The Monday of week 1, which is the week with 4 January. */
function firstMonday(year) {
    const fourth = toUtc(`${year.padStart(4, '0')}-01-04`);
    return fourth.getTime() - ((fourth.getUTCDay() + 6) % 7) * DAY;
}
/** The first moment that a value describes, in milliseconds of UTC: its place on an axis of time. */
export const startOf = ({ date, period }) => (period === undefined ? undefined : periodStart(period)) ?? toUtc(date).getTime();
//# sourceMappingURL=period.js.map