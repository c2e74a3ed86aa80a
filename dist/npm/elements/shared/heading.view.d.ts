import { nothing, type TemplateResult } from 'lit';
import type { HeadingLevel } from './context.js';
/**
 * A heading of the level that the page asks for, or 3 if that value is invalid; with `none`, a paragraph that looks the
 * same.
 * @param lang the language of the text, if it differs from the element's
 */
export declare function headingView(level: HeadingLevel, content: unknown, lang?: string | typeof nothing): TemplateResult;
