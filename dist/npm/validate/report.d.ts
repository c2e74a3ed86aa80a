/** An error prevents something from being shown correctly; a hint suggests an improvement or a likely correction. */
export type Severity = 'error' | 'hint';
/** One error or hint for a document. */
export interface Finding {
    readonly severity: Severity;
    /** Its location as a JSON Pointer: `/members/3/since`. */
    readonly path: string;
    /** The row: `members[3]`. */
    readonly row?: string;
    /** The id or name of the row. */
    readonly id?: string;
    /** The field in the row, or in the document. */
    readonly field?: string;
    readonly line?: number;
    /** A sentence that says what was expected and what was found. */
    readonly message: string;
}
/** `network`: figures, also as JSON-stat. */
export declare const KINDS: readonly ["register", "network", "news"];
export type Kind = (typeof KINDS)[number];
/** One series of a dataset, and what is shown of it. */
export interface SeriesPreview {
    /** For the `select` attribute; undefined if there is only one series. */
    readonly select: string | undefined;
    /** In English: value, label, date, change. */
    readonly shown: string;
}
/** The news items that visitors see. */
export interface Shown {
    readonly items: number;
    readonly shown: number;
    /** The first and the last day. */
    readonly from?: string;
    readonly to?: string;
    readonly undated: number;
    /** The zone of the dates: from `--time-zone`, or the computer's own; absent if no date is in UTC. */
    readonly zone?: string;
    /** The next page, which has not been checked. */
    readonly next?: string;
}
/** The result of checking a document. */
export interface Report {
    readonly kind: Kind | undefined;
    /** The format, if a kind has several: `JSON Feed 1.1`. */
    readonly format?: string;
    /** The number of rows of a register, values of a network, or items of news. */
    readonly rows: number;
    readonly findings: readonly Finding[];
    readonly news?: Shown;
    /** The series of a JSON-stat dataset: their number, and what is shown for the first ones. */
    readonly series?: {
        readonly count: number;
        readonly listed: readonly SeriesPreview[];
    };
}
/** A path in a document, made of names and positions. */
export type Keys = readonly (string | number)[];
export declare const toPath: (keys: Keys) => string;
/**
 * Describes a location for people: the row with its id or name, and the field in it.
 * @param keys the path. A row is the first position in it, at its start or after the name of a list
 */
export declare function locate(document: unknown, keys: Keys): Pick<Finding, 'path' | 'row' | 'id' | 'field'>;
/** Shortens a text. An address keeps its end, which identifies it. */
export declare const shorten: (text: string) => string;
export declare function valueAt(document: unknown, keys: Keys): unknown;
export declare const count: (findings: readonly Finding[], severity: Severity) => number;
/** Formats a finding: `register.json: members[3] (lv-ventspils), since: expected a whole number, found "2022"`. */
export declare function findingLine(file: string, { severity, row, id, field, line, message }: Finding): string;
/** The recognised format and the number of shown items: `news.json: news, JSON Feed 1.1: 4 of 4 items are shown`. */
export declare function factsLine(file: string, { kind, format, rows, news }: Report, charset?: string): string | undefined;
export declare const counted: (n: number, noun: string) => string;
/** A line for each series: `file: select="geo:LV" shows 5.2 per cent, Unemployment rate (2024)`. */
export declare const seriesLines: (file: string, { series }: Report) => readonly string[];
/** Formats the totals: `308 rows, 0 errors, 2 hints`. */
export declare function summaryLine(reports: readonly Report[]): string;
