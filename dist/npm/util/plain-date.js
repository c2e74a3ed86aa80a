/*
 * Days, months and years as text in ISO 8601 order ("2022-09-06", "2022-09", "2022"). A town's date is a day in
 * its own zone, so nothing here becomes a moment in time: `new Date('06.09.2022')` is 9 June in Chromium, and a
 * midnight in Riga is the day before in UTC.
 */
/** The form of a plain date for schemas, leap years included, so that a validator refuses what {@link parseDate} does. */
export const PLAIN_DATE = '^\\d{4}(-(0[1-9]|1[0-2]))?$|^(\\d{4}-((0[13578]|1[02])-(0[1-9]|[12]\\d|3[01])|(0[469]|11)-(0[1-9]|[12]\\d|30)|02-(0[1-9]|1\\d|2[0-8]))|(\\d\\d(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29)$';
/** A plain date, or the RFC 3339 date-time that begins with one; seconds and zone may be missing. */
const DATED = /^(\d{4}(?:-\d\d){0,2})(?:(?<=.{10})[T ]\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:?\d\d)?)?$/i;
/** A day as Latvian and other offices write it: `06.09.2022.`, the last dot or not. */
const DOTTED = /^(\d\d?)\. ?(\d\d?)\. ?(\d{4})\.?$/;
/**
 * The date that a text states, as written there: a date-time yields the day in its own zone.
 * @param value ISO 8601 date, month or year, an RFC 3339 date-time, or a day in dotted form, day first
 * @returns the plain date, or undefined for anything else, impossible days included
 */
export function parseDate(value) {
    const text = typeof value === 'string' ? value.trim() : '';
    const date = DATED.exec(text[4] === '-' ? text : text.replace(DOTTED, toIso))?.[1];
    // An impossible day, such as 30 February, comes out as another one. Not by `toJSON`, which Prototype.js has replaced.
    return date && toUtc(date).getUTCDate() === Number(date.slice(8) || 1) ? date : undefined;
}
const toIso = (_, day, month, year) => `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
/** The moment a formatter set to UTC prints as this date. */
export const toUtc = (date) => new Date(`${date}${'-01-01'.slice(date.length - 4)}T00:00Z`);
//# sourceMappingURL=plain-date.js.map