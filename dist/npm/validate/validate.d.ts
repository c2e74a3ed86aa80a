import { type NewsOptions } from './check-news.js';
import './formats.js';
import { type Kind, type Report } from './report.js';
export interface ValidateOptions extends NewsOptions {
    /** The expected kind of document; by default it is recognised by its structure. */
    readonly as?: Kind | undefined;
    /** The year to compare dates with. */
    readonly thisYear?: number;
}
/**
 * Checks a register, network figures, or news in any supported format. Messages may quote the document, so characters
 * that control a terminal are removed.
 */
export declare function validate(text: string, options?: ValidateOptions): Report;
