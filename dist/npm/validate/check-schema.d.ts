import { type Declaration } from '../model/schema.js';
import { type Finding, type Keys, type Severity } from './report.js';
/** Collects the findings for one document. */
export declare class Findings {
    readonly document: unknown;
    readonly list: Finding[];
    constructor(document: unknown);
    add(severity: Severity, keys: Keys, message: string): void;
    error(keys: Keys, message: string): void;
    hint(keys: Keys, message: string): void;
}
/** Reads a document by its declaration, and adds its flaws to the findings. */
export declare function checkSchema<T>(declaration: Declaration<T>, findings: Findings): T | undefined;
/** Reports unknown fields whose names are similar to a missing known field. */
export declare function checkSpelling(findings: Findings, record: Readonly<Record<string, unknown>>, known: readonly string[], keys: Keys): void;
