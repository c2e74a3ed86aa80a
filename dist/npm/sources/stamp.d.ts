import { type PlainDate } from '../util/plain-date.js';
/** A date as written. */
export interface Stamp {
    /** The day as written, in whatever zone the stamp has. */
    readonly date: PlainDate;
    /** The moment in milliseconds since 1970, where the stamp is in UTC and so says nothing of the publisher's zone. */
    readonly utc?: number;
    /** There is a time, and no zone. */
    readonly isWithoutZone?: boolean;
}
/** Names and offsets of UTC. `-0000` is UTC too (RFC 5322, 3.3). */
export declare const UTC: RegExp;
/** Reads a plain date, an RFC 3339 date-time, or a day in dotted form; undefined for anything else. */
export declare function parseStamp(text: string): Stamp | undefined;
/** The stamp of a day, a time and a zone, as written. */
export declare function toStamp(date: PlainDate, hour?: string, minute?: string, zone?: string): Stamp;
/** Returns true for a day that means "no date". */
export declare const isNoDate: (date: PlainDate) => boolean;
