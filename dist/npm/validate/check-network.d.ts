import { type Findings } from './check-schema.js';
/** Checks a network document, and returns the number of its values. */
export declare function checkNetwork(findings: Findings, thisYear: number): number;
