import { parseDate } from '../util/plain-date.js';
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
/** Weekday (feeds err about it, so it is not compared), day, month, year; then time, zone and a comment on the zone. */
const RFC_822 = /^(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*,?\s+)?(\d\d?)\s+([a-z]{3})\s+(\d{2,4})(?:\s+[0-2]?\d:[0-5]\d(?::[0-6]\d)?(?:\s*[a-z]{0,5}(?:[+-]\d\d:?\d\d)?(?:\s*\([^()]*\))?)?)?$/i;
/**
 * The day that a date as in RFC 822 and RFC 2822 states, in its own zone.
 * @param value `Tue, 06 Sep 2022 00:00:00 +0300`; weekday, seconds, zone and time may be missing. A year of two or
 *   three digits is read by RFC 2822, 4.3: 00 to 49 follow 2000, any other 1900
 * @returns the plain date, or undefined for anything else, impossible days included
 */
export function parseRfc822Date(value) {
    const match = typeof value === 'string' && RFC_822.exec(value.trim());
    if (!match)
        return undefined;
    const [, day = '', month = '', digits = ''] = match;
    const year = Number(digits) + (digits.length > 3 ? 0 : digits.length < 3 && Number(digits) < 50 ? 2000 : 1900);
    const two = (part) => String(part).padStart(2, '0');
    // An unknown month becomes the month 00, which no calendar has.
    return parseDate(`${year}-${two(MONTHS.indexOf(month.toLowerCase()) + 1)}-${two(day)}`);
}
//# sourceMappingURL=rfc822-date.js.map