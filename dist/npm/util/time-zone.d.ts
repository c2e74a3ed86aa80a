import type { PlainDate } from './plain-date.js';
/** The zone that the page states for all its elements, on the script tag. */
export declare const defaultTimeZone: () => string | undefined;
/** Sets the zone of the page. */
export declare function setDefaultTimeZone(zone: string | undefined): void;
/** Returns true for a name that the browser knows, such as `Europe/Riga`. */
export declare const isTimeZone: (name: string) => boolean;
/**
 * The day of a moment.
 * @param zone an IANA name; without it, or with an unknown one, the reader's own zone
 * @param ms since 1970
 */
export declare function dayIn(zone: string | undefined, ms: number): PlainDate;
