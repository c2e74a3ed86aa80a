import { type Findings } from './check-schema.js';
import { type Keys } from './report.js';
/** Checks a register, and returns the number of its rows. */
export declare function checkRegister(findings: Findings): number;
/** Reports source addresses that match the pattern, but are not valid URLs. */
export declare function checkSources(findings: Findings): void;
/** Reports a source key that does not exist; widgets leave its row or value out. */
export declare function checkSource(findings: Findings, keys: Keys, source: unknown, field?: string): void;
/** Reports dates in the future, with a tolerance of one year. */
export declare function checkDay(findings: Findings, keys: Keys, thisYear: number): void;
/** Reports duplicate ids. */
export declare function checkUnique(findings: Findings, list: Keys, rows: readonly unknown[]): void;
