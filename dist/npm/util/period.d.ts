import { type PlainDate } from './plain-date.js';
/** What a value describes: a day, month or year; or the last day of a quarter or a week, and which that is. */
export interface Period {
    readonly date: PlainDate;
    readonly period?: string;
}
/** The form of a quarter or a week for schemas. */
export declare const PERIOD = "^\\d{4}-(Q[1-4]|W(0[1-9]|[1-4]\\d|5[0-3]))$";
/** One day in milliseconds; in UTC every day has it. */
export declare const DAY = 86400000;
/**
 * A period as statistical offices write it.
 * @param code `2022`, `2022-09`, `2022M09`, `2022-09-06`, `2022Q3`, `2022-Q3`, `2022W36` or `2022-W36`
 * @returns undefined for anything else, and for quarters and weeks that the year does not have
 */
export declare function parsePeriod(code: string): Period | undefined;
/**
 * The first moment of a quarter or week, in milliseconds of UTC.
 * @returns undefined for one that the year does not have
 */
export declare function periodStart(period: string): number | undefined;
/** The first moment that a value describes, in milliseconds of UTC: its place on an axis of time. */
export declare const startOf: ({ date, period }: Period) => number;
