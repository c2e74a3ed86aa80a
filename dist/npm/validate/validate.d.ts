import { type NewsOptions } from './check-news.js';
import './formats.js';
import { type Kind, type Report } from './report.js';
export interface ValidateOptions extends NewsOptions {
    /** What the document is meant to be; without it that is told by its shape. */
    readonly as?: Kind | undefined;
    /** The year that dates are measured against. */
    readonly thisYear?: number;
}
/** Checks a register, network figures, or news in any format the library reads. */
export declare function validate(text: string, options?: ValidateOptions): Report;
