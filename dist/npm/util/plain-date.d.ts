/** A calendar day, month or year: `YYYY-MM-DD`, `YYYY-MM` or `YYYY`. */
export type PlainDate = string;
/**
 * The pattern of a plain date for schemas, including leap years, so that a validator rejects what {@link parseDate}
 * rejects.
 */
export declare const PLAIN_DATE = "^\\d{4}(-(0[1-9]|1[0-2]))?$|^(\\d{4}-((0[13578]|1[02])-(0[1-9]|[12]\\d|3[01])|(0[469]|11)-(0[1-9]|[12]\\d|30)|02-(0[1-9]|1\\d|2[0-8]))|(\\d\\d(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29)$";
/**
 * Parses a date exactly as written: a date-time yields the day in its own time zone.
 * @param value ISO 8601 date, month or year, an RFC 3339 date-time, or a date with dots, day first
 * @returns the plain date, or undefined for anything else, including impossible days
 */
export declare function parseDate(value: unknown): PlainDate | undefined;
/** The moment that a formatter set to UTC prints as this date. */
export declare const toUtc: (date: PlainDate) => Date;
