import { nothing, type TemplateResult } from 'lit';
import type { HeadingLevel } from './context.js';
/**
 * A heading of the level that the page asks for, 3 where that makes no sense; with `none` a paragraph of the same look.
 * @param lang the language of its text, where it is not that of the element
 */
export declare function headingView(level: HeadingLevel, content: unknown, lang?: string | typeof nothing): TemplateResult;
