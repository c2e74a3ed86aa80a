import type { Locale } from '../../locale/locale.js';
import { type Words } from '../../model/local-text.js';
import type { Figure, Point } from '../../model/network.js';
import type { Row } from '../../model/series.js';
/**
 * Every value of some figures as a spreadsheet: the record as a whole, superseded and secondary values included, each
 * with its status. Heads are in the reader's language, and columns and decimals are separated as its spreadsheets do
 * it; dates are ISO 8601 and the status a word of the document, for other programs.
 */
export declare function csvText(figures: readonly Figure[], rows: readonly Row[], locale: Locale): string;
/** What a reader of some values should know, each note once. */
export declare const notesOf: (cells: readonly (Point | undefined)[], { tag }: Locale) => readonly Words[];
