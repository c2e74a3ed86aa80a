/* The style sheets of rendered elements. The build writes each to a file, so that a strict policy can allow it. */
import type {WidgetName} from './widgets.js';

/** Where rendered elements take their styles from. */
export type Styles = 'link' | 'inline';

/**
 * Controls that only a script can serve keep their space, because the script comes later on most pages; without
 * scripting they are left out.
 */
const WITHOUT_SCRIPT = '@media (scripting: none) { .more, .reader { display: none; } }';

/**
 * Joins the style sheets of an element into one text without comments and unneeded spaces. The text has no quoted
 * spaces, which a test checks by comparing the rules in a browser.
 */
export const joinStyles = (sheets: readonly string[]): string =>
  [...sheets, WITHOUT_SCRIPT]
    .join('\n')
    .replace(/\/\*[^]*?\*\//g, '')
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};,]) ?/g, '$1')
    .replaceAll(';}', '}')
    .trim();

/** The file of an element's style sheet, relative to the folder of the script. */
export const styleFile = (name: WidgetName): string => `styles/${name}.css`;
