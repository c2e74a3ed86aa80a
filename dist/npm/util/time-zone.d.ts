import type { PlainDate } from './plain-date.js';
/** Returns true for a name that the browser knows, such as `Europe/Riga`. */
export declare const isTimeZone: (name: string) => boolean;
/**
 * The day of a moment.
 * @param zone an IANA name; without it, or with an unknown one, the reader's own zone
 * @param ms since 1970
 */
export declare function dayIn(zone: string | undefined, ms: number): PlainDate;
