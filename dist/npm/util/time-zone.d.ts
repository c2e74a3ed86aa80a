import type { PlainDate } from './plain-date.js';
/** The time zone for all elements of the page, from the script tag. */
export declare const defaultTimeZone: () => string | undefined;
/** Sets the page's time zone. */
export declare function setDefaultTimeZone(zone: string | undefined): void;
/** Returns true for a name that the browser knows, such as `Europe/Riga`. */
export declare const isTimeZone: (name: string) => boolean;
/**
 * Returns the day of a moment.
 * @param zone an IANA name; if it is missing or unknown, the reader's own time zone is used
 * @param ms milliseconds since 1970
 */
export declare function dayIn(zone: string | undefined, ms: number): PlainDate;
