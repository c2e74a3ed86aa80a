import { badgeStyles } from '../elements/learning-city-badge/learning-city-badge.styles.js';
import { statsStyles } from '../elements/network-stats/network-stats.styles.js';
import { cardStyles } from '../elements/news-card/news-card.styles.js';
import { listStyles } from '../elements/news-list/news-list.styles.js';
import { widgetStyles } from '../elements/shared/widget.styles.js';
/** The style sheets of each element in order, including the sheets that a browser loads on demand. */
export const SHEETS = {
    'learning-city-badge': [widgetStyles, badgeStyles],
    'network-stats': [widgetStyles, statsStyles],
    'news-card': [widgetStyles, cardStyles],
    'news-list': [widgetStyles, cardStyles, listStyles],
};
/**
 * Controls that only a script can serve keep their space, because the script comes later on most pages; without
 * scripting they are left out.
 */
const WITHOUT_SCRIPT = '@media (scripting: none) { .more, .reader { display: none; } }';
/**
 * The style sheet of an element as one text without comments and unneeded spaces. No text in our styles has spaces in
 * quotes; a test compares the rules in a browser.
 */
export const styleText = (name) => [...SHEETS[name].map(({ cssText }) => cssText), WITHOUT_SCRIPT]
    .join('\n')
    .replace(/\/\*[^]*?\*\//g, '')
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};,]) ?/g, '$1')
    .replaceAll(';}', '}')
    .trim();
/** The file of an element's style sheet, relative to the folder of the script. */
export const styleFile = (name) => `styles/${name}.css`;
//# sourceMappingURL=styles.js.map