import type { CSSResult } from 'lit';
import type { WidgetName } from './widgets.js';
/** Where rendered elements take their styles from. */
export type Styles = 'link' | 'inline';
/** The style sheets of each element in order, with those that a browser loads on demand and those of servers alone. */
export declare const SHEETS: Readonly<Record<WidgetName, readonly CSSResult[]>>;
/**
 * The style sheet of an element as one text without comments and unneeded spaces. No text in our styles has spaces in
 * quotes; a test compares the rules in a browser.
 */
export declare const styleText: (name: WidgetName) => string;
/** The file of an element's style sheet, relative to the folder of the script. */
export declare const styleFile: (name: WidgetName) => string;
