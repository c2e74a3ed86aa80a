/** A calendar day, month or year: `YYYY-MM-DD`, `YYYY-MM` or `YYYY`. */
export type PlainDate = string;
/** The shape of a plain date, as a pattern for schemas; {@link parseDate} also checks the calendar. */
export declare const PLAIN_DATE = "^\\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))?)?$";
/**
 * The date that a text states, as written there: a date-time yields the day in its own zone.
 * @param value ISO 8601 date, month or year, or an RFC 3339 date-time
 * @returns the plain date, or undefined for anything else, impossible days included
 */
export declare function parseDate(value: unknown): PlainDate | undefined;
/** The moment a formatter set to UTC prints as this date. */
export declare const toUtc: (date: PlainDate) => Date;
