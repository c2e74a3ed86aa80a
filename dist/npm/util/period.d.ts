import { type PlainDate } from './plain-date.js';
/** A day, month or year; or another period with its last day, or its last year where its days are not known. */
export interface Period {
    readonly date: PlainDate;
    readonly period?: string;
}
export type PeriodKind = 'year' | 'school year' | 'half-year' | 'quarter' | 'month' | 'week' | 'day';
/** The form of a half-year, quarter, week or school year for schemas. */
export declare const PERIOD = "^\\d{4}(-(H[12]|Q[1-4]|W(0[1-9]|[1-4]\\d|5[0-3]))|/\\d{4})$";
/** One day in milliseconds; in UTC every day has it. */
export declare const DAY = 86400000;
/**
 * A period as statistical offices write it.
 * @param text `2022`, `2021/2022`, `2022-S1`, `2022H1`, `2022-Q3`, `2022K3`, `2022-09`, `2022M09`, `202209`, `2022-W36`,
 *   `2022U36`, `2022-09-06`, `2022M09D06` …
 * @returns undefined for anything else, and for periods that the year does not have
 */
export declare function parsePeriod(text: string): Period | undefined;
/**
 * The first moment of a half-year, quarter, week or school year, in milliseconds of UTC.
 * @returns undefined for one that the year does not have
 */
export declare function periodStart(period: string): number | undefined;
/** The first moment that a value describes, in milliseconds of UTC: its place on an axis of time. */
export declare const startOf: ({ date, period }: Period) => number;
/** Which kind of period a value describes. */
export declare function kindOf({ date, period }: Period): PeriodKind;
/** Returns true for a period that has not begun, one day's time zones allowed for. */
export declare const isToCome: (period: Period, now?: number) => boolean;
