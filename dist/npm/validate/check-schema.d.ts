import { type Declaration } from '../model/schema.js';
import { type Finding, type Keys, type Severity } from './report.js';
/** Collects what is found in one document. */
export declare class Findings {
    readonly document: unknown;
    readonly list: Finding[];
    constructor(document: unknown);
    add(severity: Severity, keys: Keys, message: string): void;
    error(keys: Keys, message: string): void;
    hint(keys: Keys, message: string): void;
}
/** Reads a document as its declaration says; what is wrong with it goes to the findings. */
export declare function checkSchema<T>(declaration: Declaration<T>, findings: Findings): T | undefined;
/** Hints at fields that are not known, but close to one that is known and missing. */
export declare function checkSpelling(findings: Findings, record: Readonly<Record<string, unknown>>, known: readonly string[], keys: Keys): void;
