import type { Locale } from '../../locale/locale.js';
import { type Words } from '../../model/local-text.js';
import type { Figure, Point } from '../../model/network.js';
import type { Row } from '../../model/series.js';
/**
 * All values of some figures as a spreadsheet: the complete record, including superseded and secondary values, each
 * with its status. Headers are in the reader's language, and columns and decimals have the separators of its
 * spreadsheets. For other programs, dates are ISO 8601 and the status is the document's keyword.
 */
export declare function csvText(figures: readonly Figure[], rows: readonly Row[], locale: Locale): string;
/** The notes for some values, without duplicates. */
export declare const notesOf: (cells: readonly (Point | undefined)[], { tag }: Locale) => readonly Words[];
