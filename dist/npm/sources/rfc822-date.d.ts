import { type Stamp } from './stamp.js';
/**
 * Reads a date as in RFC 822 and RFC 2822.
 * @param value `Tue, 06 Sep 2022 00:00:00 +0300`; weekday, seconds, zone and time may be missing. A year of two or
 *   three digits is read by RFC 2822, 4.3: 00 to 49 follow 2000, any other 1900
 * @returns the day as written, or undefined for anything else, impossible days included
 */
export declare function parseRfc822Date(value: unknown): Stamp | undefined;
