import { badgeStyles } from '../elements/learning-city-badge/learning-city-badge.styles.js';
import { mapStyles } from '../elements/network-map/network-map.styles.js';
import { servedMapStyles } from '../elements/network-map/served-map.styles.js';
import { statsStyles } from '../elements/network-stats/network-stats.styles.js';
import { cardStyles } from '../elements/news-card/news-card.styles.js';
import { listStyles } from '../elements/news-list/news-list.styles.js';
import { widgetStyles } from '../elements/shared/widget.styles.js';
/** The style sheets of each element in order, with those that a browser loads on demand and those of servers alone. */
export const SHEETS = {
    'learning-city-badge': [widgetStyles, badgeStyles],
    'network-map': [widgetStyles, mapStyles, servedMapStyles],
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
export const styleText = (name) => onlyInRoots([...SHEETS[name].map(({ cssText }) => cssText), WITHOUT_SCRIPT]
    .join('\n')
    .replace(/\/\*[^]*?\*\//g, '')
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};,]) ?/g, '$1')
    .replaceAll(';}', '}')
    .trim());
/**
 * Makes every selector begin at the host. In a shadow root they select the same, and in a page nothing: a page names the
 * sheet in its head too, because browsers draw nothing before the sheets of the head have come.
 */
const onlyInRoots = (css) => 
// The text before a brace is a selector list, unless it is an at-rule.
css.replace(/(?<=^|[{}])[^{}@]+(?=\{)/g, (list) => selectorsOf(list)
    .map((selector) => (selector.startsWith(':host') ? selector : `:host ${selector}`))
    .join(','));
/** Splits a list at its commas, except those inside parentheses. */
function selectorsOf(list) {
    const selectors = [];
    let depth = 0;
    let start = 0;
    [...list].forEach((character, index) => {
        if (character === '(')
            depth++;
        else if (character === ')')
            depth--;
        else if (character === ',' && !depth) {
            selectors.push(list.slice(start, index));
            start = index + 1;
        }
    });
    return [...selectors, list.slice(start)];
}
/** The file of an element's style sheet, relative to the folder of the script. */
export const styleFile = (name) => `styles/${name}.css`;
//# sourceMappingURL=styles.js.map