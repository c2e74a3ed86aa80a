/* Dates in news formats: RFC 3339 and similar forms. */
import { parseDate } from '../util/plain-date.js';
/** The time after the day, to the minute, and the zone. */
const TIME = /^.{10}[T ](\d\d):(\d\d)[^Z+-]*(.*)$/i;
/** Names and offsets of UTC, including `-0000` (RFC 5322, 3.3). */
const UTC = /^(?:Z|(?:Etc\/)?(?:UTC?|UCT|GMT|Greenwich|Universal|Zulu))?(?:[+-]00?(?::?00)?)?$/i;
/** The minutes of a day; its end may be written as 24:00. */
const DAY_MINUTES = 24 * 60;
/** Reads a plain date, an RFC 3339 date-time, or a day in dotted form; undefined for anything else. */
export function parseStamp(text) {
    const date = parseDate(text);
    const [, hour, minute, zone] = (date?.length === 10 && TIME.exec(text)) || [];
    return date === undefined ? undefined : toStamp(date, hour, minute, zone);
}
/**
 * Creates a stamp from a day, a time and a zone, all as written.
 * @returns undefined for a time that no day has, such as 25:00: in UTC it would be on a later day
 */
export function toStamp(date, hour, minute, zone = '') {
    if (hour === undefined)
        return { date };
    const minutes = Number(hour) * 60 + Number(minute);
    if (minutes > DAY_MINUTES || Number(minute) > 59)
        return undefined;
    if (!zone)
        return { date, isWithoutZone: true };
    // Seconds do not affect the day, and `Date` rejects leap seconds.
    return UTC.test(zone) ? { date, utc: Date.parse(`${date}T00:00Z`) + minutes * 60_000 } : { date };
}
/**
 * Days that systems write in place of a missing date: the zero dates of .NET and MySQL, Windows, OLE, SQL Server, the
 * old Mac OS and Unix, and the last day of SQL Server.
 */
const ZEROS = [
    '1601-01-01',
    '1899-12-30',
    '1899-12-31',
    '1900-01-01',
    '1904-01-01',
    '1969-12-31',
    '1970-01-01',
    '9999-12-31',
];
/** Returns true for a day that means "no date". */
export const isNoDate = (date) => date < '1000' || ZEROS.includes(date);
//# sourceMappingURL=stamp.js.map