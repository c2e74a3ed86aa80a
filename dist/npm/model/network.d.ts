import { type Infer } from './schema.js';
/** Maximum number of values of a figure that are read: enough for years of daily values. */
export declare const MOST_VALUES = 1000;
/** Maximum number of notes of a dataset that are shown; a line below says how many more there are. */
export declare const MOST_NOTES = 20;
/**
 * The statuses of a value, surest first. Statuses before `superseded` are shown. If one date has several values, the
 * first status wins.
 */
export declare const STATUSES: readonly ["announced", "provisional", "estimated", "forecast", "superseded", "secondary"];
/** One value of a figure on one day. */
declare const pointSchema: import("./schema.js").ObjectDeclaration<{
    readonly date: string;
    readonly value: number | null;
    readonly source: string;
    readonly period?: string;
    readonly status?: "announced" | "provisional" | "estimated" | "forecast" | "superseded" | "secondary";
    readonly approximate?: boolean;
    readonly flag?: string | Readonly<Record<string, string>>;
    readonly note?: string | Readonly<Record<string, string>>;
}>;
export type Point = Infer<typeof pointSchema>;
export declare const figureSchema: import("./schema.js").ObjectDeclaration<{
    readonly id: string;
    readonly points: readonly {
        readonly date: string;
        readonly value: number | null;
        readonly source: string;
        readonly period?: string;
        readonly status?: "announced" | "provisional" | "estimated" | "forecast" | "superseded" | "secondary";
        readonly approximate?: boolean;
        readonly flag?: string | Readonly<Record<string, string>>;
        readonly note?: string | Readonly<Record<string, string>>;
    }[];
    readonly label?: string | Readonly<Record<string, string | {
        readonly zero?: string;
        readonly one?: string;
        readonly two?: string;
        readonly few?: string;
        readonly many?: string;
        readonly other?: string;
    }>>;
    readonly unit?: string | Readonly<Record<string, string | {
        readonly zero?: string;
        readonly one?: string;
        readonly two?: string;
        readonly few?: string;
        readonly many?: string;
        readonly other?: string;
    }>>;
    readonly symbol?: string;
    readonly unitPosition?: "start" | "end";
    readonly multiplier?: number;
    readonly decimals?: number;
}>;
export type Figure = Infer<typeof figureSchema>;
/** Figures of a network over time: the document that `<network-stats>` reads. */
export declare const networkSchema: import("./schema.js").ObjectDeclaration<{
    readonly figures: readonly {
        readonly id: string;
        readonly points: readonly {
            readonly date: string;
            readonly value: number | null;
            readonly source: string;
            readonly period?: string;
            readonly status?: "announced" | "provisional" | "estimated" | "forecast" | "superseded" | "secondary";
            readonly approximate?: boolean;
            readonly flag?: string | Readonly<Record<string, string>>;
            readonly note?: string | Readonly<Record<string, string>>;
        }[];
        readonly label?: string | Readonly<Record<string, string | {
            readonly zero?: string;
            readonly one?: string;
            readonly two?: string;
            readonly few?: string;
            readonly many?: string;
            readonly other?: string;
        }>>;
        readonly unit?: string | Readonly<Record<string, string | {
            readonly zero?: string;
            readonly one?: string;
            readonly two?: string;
            readonly few?: string;
            readonly many?: string;
            readonly other?: string;
        }>>;
        readonly symbol?: string;
        readonly unitPosition?: "start" | "end";
        readonly multiplier?: number;
        readonly decimals?: number;
    }[];
    readonly sources: Readonly<Record<string, {
        readonly url: string;
        readonly name?: string;
        readonly kind?: "official" | "reprint" | "press";
    }>>;
    readonly name?: string | Readonly<Record<string, string>>;
    readonly checked?: string;
    readonly updated?: string;
    readonly note?: string | Readonly<Record<string, string>>;
    readonly notes?: readonly (string | Readonly<Record<string, string>>)[];
    readonly moreNotes?: number;
    readonly register?: string;
}>;
export type Network = Infer<typeof networkSchema> & {
    /** Omitted values and figures with the reasons, for the page's developer. */
    readonly warnings?: readonly string[];
};
export {};
