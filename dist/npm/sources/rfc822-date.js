import { parseDate } from '../util/plain-date.js';
import { toStamp } from './stamp.js';
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
/**
 * Weekday (often wrong in feeds, so it is not compared), day, month, year; then time and zone. Each text matches in
 * only one way: with an earlier pattern that had `\s*` between optional parts, one long date took 36 s.
 */
const RFC_822 = /^(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6}(?:, ?| ))?(\d\d?) ([a-z]{3}) (\d{2,4})(?: ([0-2]?\d):([0-5]\d)(?::[0-6]\d)?(?: ?([a-z]{0,5})([+-]\d\d:?\d\d)?)?)?$/i;
const UTC_COMMENT = /(:\d\d) ?\((UTC|GMT|Z|Zulu)\)$/i;
/** A longer text is not a date. Before spaces are collapsed, it may be four times as long. */
const MAX_LENGTH = 100;
/**
 * Reads an RFC 822 or RFC 2822 date.
 * @param value `Tue, 06 Sep 2022 00:00:00 +0300`; weekday, seconds, zone and time are optional. A year of two or three
 *   digits follows RFC 2822, 4.3: 00 to 49 are added to 2000, all others to 1900
 * @returns the day as written, or undefined for anything else, including impossible days
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
    // An unknown month becomes month 00, which is invalid.
    const date = parseDate(`${pad(year, 4)}-${pad(MONTHS.indexOf(month.toLowerCase()) + 1)}-${pad(day)}`);
    return date === undefined ? undefined : toStamp(date, hour, minute, offset || name);
}
const pad = (part, length = 2) => String(part).padStart(length, '0');
/** Removes a comment at the end, which names the zone. Without an offset before it, UTC in a comment is the zone. */
const withoutComment = (text) => text.endsWith(')') && !UTC_COMMENT.test(text)
    ? text.slice(0, Math.max(text.lastIndexOf('('), 0)).trimEnd()
    : text.replace(UTC_COMMENT, '$1 $2');
//# sourceMappingURL=rfc822-date.js.map