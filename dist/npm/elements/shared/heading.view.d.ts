import { type TemplateResult } from 'lit';
import type { HeadingLevel } from './context.js';
/** A heading of the level that the page asks for, 3 where that makes no sense; with `none` a paragraph of the same look. */
export declare function headingView(level: HeadingLevel, content: unknown): TemplateResult;
