/** An error keeps something from being shown, or shown rightly; a hint says what could be better or may be meant otherwise. */
export type Severity = 'error' | 'hint';
/** One thing to mend in a document. */
export interface Finding {
    readonly severity: Severity;
    /** Where, as a JSON Pointer: `/members/3/since`. */
    readonly path: string;
    /** The row that it is in: `members[3]`. */
    readonly row?: string;
    /** What the row calls itself. */
    readonly id?: string;
    /** The field in the row, or in the document. */
    readonly field?: string;
    readonly line?: number;
    /** What was expected and found, in words. */
    readonly message: string;
}
export declare const KINDS: readonly ["register", "network", "news"];
export type Kind = (typeof KINDS)[number];
/** What is to be said of a document. */
export interface Report {
    readonly kind: Kind | undefined;
    /** Rows of a register, values of a network, items of news. */
    readonly rows: number;
    readonly findings: readonly Finding[];
}
/** The names and positions that lead to a place in a document. */
export type Keys = readonly (string | number)[];
export declare const toPath: (keys: Keys) => string;
/**
 * Says where something is as people count in it: a row with its id or name, and the field in it.
 * @param keys that lead there; with names of lists first, and the position of a row next or, of news, alone
 */
export declare function locate(document: unknown, keys: Keys): Pick<Finding, 'path' | 'row' | 'id' | 'field'>;
export declare function valueAt(document: unknown, keys: Keys): unknown;
export declare const count: (findings: readonly Finding[], severity: Severity) => number;
/** One line: `register.json: members[3] (lv-ventspils), since: expected a whole number, found "2022"`. */
export declare function findingLine(file: string, { severity, row, id, field, line, message }: Finding): string;
/** `308 rows, 0 errors, 2 hints` */
export declare function summaryLine(reports: readonly Report[]): string;
