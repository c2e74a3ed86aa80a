import { type PlainDate } from '../util/plain-date.js';
/** A date as written. */
export interface Stamp {
    /** The day as written, in the zone of the stamp. */
    readonly date: PlainDate;
    /** The time in milliseconds since 1970, if the stamp is in UTC and so does not tell the publisher's zone. */
    readonly utc?: number;
    /** The stamp has a time but no zone. */
    readonly isWithoutZone?: boolean;
}
/** Reads a plain date, an RFC 3339 date-time, or a day in dotted form; undefined for anything else. */
export declare function parseStamp(text: string): Stamp | undefined;
/**
 * Creates a stamp from a day, a time and a zone, all as written.
 * @returns undefined for a time that no day has, such as 25:00: in UTC it would be on a later day
 */
export declare function toStamp(date: PlainDate, hour?: string, minute?: string, zone?: string): Stamp | undefined;
/** Returns true for a day that means "no date". */
export declare const isNoDate: (date: PlainDate) => boolean;
