import type { Findings } from './check-schema.js';
import type { Report } from './report.js';
/** Maximum number of series that are read and listed, since a cube may have a million. */
export declare const MOST_SERIES = 100;
/** Checks a JSON-stat document. Returns the number of its values, and what is shown. */
export declare function checkJsonStat(findings: Findings): Pick<Report, 'rows'> & {
    readonly series: NonNullable<Report['series']>;
};
