import type { PlainDate } from '../../util/plain-date.js';
/** What the page asks for, as the attributes have it. */
export interface StatsSettings {
    readonly figures: string | undefined;
    readonly asOf: string | undefined;
    readonly chart: string;
    readonly city: string | undefined;
    readonly country: string | undefined;
    readonly withoutTable: boolean;
    readonly withCountUp: boolean;
}
/** The figures asked for; undefined where none is named. */
export declare function idsOf(figures: string | undefined): readonly string[] | undefined;
/** The day whose state is shown; undefined for the newest, and for what is no date. */
export declare const dayOf: (asOf: string | undefined) => PlainDate | undefined;
