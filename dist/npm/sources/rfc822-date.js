import { parseDate } from '../util/plain-date.js';
import { toStamp } from './stamp.js';
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
/**
 * Weekday (feeds err about it, so it is not compared), day, month, year; then time and zone. It has one way to match
 * each character: an earlier pattern with `\s*` between optional parts took 36 s for one long date.
 */
const RFC_822 = /^(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6}(?:, ?| ))?(\d\d?) ([a-z]{3}) (\d{2,4})(?: ([0-2]?\d):([0-5]\d)(?::[0-6]\d)?(?: ?([a-z]{0,5})([+-]\d\d:?\d\d)?)?)?$/i;
/** Longer texts are no dates; before blanks are folded they may be four times as long. */
const MAX_LENGTH = 100;
/**
 * Reads a date as in RFC 822 and RFC 2822.
 * @param value `Tue, 06 Sep 2022 00:00:00 +0300`; weekday, seconds, zone and time may be missing. A year of two or
 *   three digits is read by RFC 2822, 4.3: 00 to 49 follow 2000, any other 1900
 * @returns the day as written, or undefined for anything else, impossible days included
 */
export function parseRfc822Date(value) {
    if (typeof value !== 'string' || value.length > 4 * MAX_LENGTH)
        return undefined;
    const text = withoutComment(value.replace(/\s+/g, ' ').trim());
    const match = text.length <= MAX_LENGTH && RFC_822.exec(text);
    if (!match)
        return undefined;
    const [, day = '', month = '', digits = '', hour, minute, name = '', offset = ''] = match;
    const year = Number(digits) + (digits.length > 3 ? 0 : digits.length < 3 && Number(digits) < 50 ? 2000 : 1900);
    // An unknown month becomes the month 00, which no calendar has.
    const date = parseDate(`${pad(year, 4)}-${pad(MONTHS.indexOf(month.toLowerCase()) + 1)}-${pad(day)}`);
    return date === undefined ? undefined : toStamp(date, hour, minute, offset || name);
}
const pad = (part, length = 2) => String(part).padStart(length, '0');
/** A comment at the end tells the zone in words. */
const withoutComment = (text) => text.endsWith(')') ? text.slice(0, Math.max(text.lastIndexOf('('), 0)).trimEnd() : text;
//# sourceMappingURL=rfc822-date.js.map