import { type PlainDate } from './plain-date.js';
/** A day, month or year; or another period with its last day, or with its last year if its days are not known. */
export interface Period {
    readonly date: PlainDate;
    readonly period?: string;
}
export type PeriodKind = 'year' | 'school year' | 'half-year' | 'quarter' | 'month' | 'week' | 'day';
/** The pattern of a half-year, quarter, week or school year for schemas. */
export declare const PERIOD = "^\\d{4}(-(H[12]|Q[1-4]|W(0[1-9]|[1-4]\\d|5[0-3]))|/\\d{4})$";
/** One day in milliseconds; in UTC every day has this length. */
export declare const DAY = 86400000;
/**
 * Parses a period in the formats of statistical offices.
 * @param text `2022`, `2021/2022`, `2022-S1`, `2022H1`, `2022-Q3`, `2022K3`, `2022-09`, `2022M09`, `202209`,
 *   `2022-W36`, `2022U36`, `2022-09-06`, `2022M09D06` …
 * @returns undefined for anything else, and for periods that the year does not have
 */
export declare function parsePeriod(text: string): Period | undefined;
/**
 * Returns the first moment of a half-year, quarter, week or school year, in milliseconds of UTC.
 * @returns undefined for a period that the year does not have
 */
export declare function periodStart(period: string): number | undefined;
/** The first moment of the period, in milliseconds of UTC: its position on a time axis. */
export declare const startOf: ({ date, period }: Period) => number;
/**
 * Compares two periods by their ends: the year 2022 is over after 15 January 2022. School years are taken to end in the
 * middle of their second year.
 */
export declare function byEnd(one: Period, other: Period): number;
/** The kind of period that a value describes. */
export declare function kindOf({ date, period }: Period): PeriodKind;
/** Returns true for a period that has not begun in any time zone. */
export declare const isToCome: (period: Period, now?: number) => boolean;
