import { type Stamp } from './stamp.js';
/**
 * Reads an RFC 822 or RFC 2822 date.
 * @param value `Tue, 06 Sep 2022 00:00:00 +0300`; weekday, seconds, zone and time are optional. A year of two or three
 *   digits follows RFC 2822, 4.3: 00 to 49 are added to 2000, all others to 1900
 * @returns the day as written, or undefined for anything else, including impossible days
 */
export declare function parseRfc822Date(value: unknown): Stamp | undefined;
