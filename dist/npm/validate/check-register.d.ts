import { type Findings } from './check-schema.js';
import { type Keys } from './report.js';
/** Checks a register; gives the number of its rows. */
export declare function checkRegister(findings: Findings): number;
/** Sources whose addresses have the right form and yet cannot be followed. */
export declare function checkSources(findings: Findings): void;
/** A key that none of the sources has: what it stands for is left out. */
export declare function checkSource(findings: Findings, keys: Keys, source: unknown, field?: string): void;
/** A date that has not come yet, with a year of patience. */
export declare function checkDay(findings: Findings, keys: Keys, thisYear: number): void;
/** Ids that stand twice. */
export declare function checkUnique(findings: Findings, list: Keys, rows: readonly unknown[]): void;
