import type { PlainDate } from '../../util/plain-date.js';
/** The settings from the element's attributes. */
export interface StatsSettings {
    readonly figures: string | undefined;
    readonly asOf: string | undefined;
    readonly chart: string;
    readonly city: string | undefined;
    readonly country: string | undefined;
    readonly withoutTable: boolean;
    readonly withCountUp: boolean;
}
/** The requested figures; undefined if the attribute names no figure. */
export declare function idsOf(figures: string | undefined): readonly string[] | undefined;
/** The day whose figures are shown; undefined for the newest, or for an invalid date. */
export declare const dayOf: (asOf: string | undefined) => PlainDate | undefined;
