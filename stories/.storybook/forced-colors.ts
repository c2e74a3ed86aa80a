/*
 * Imitates how the elements look when a reader has chosen the colours (`forced-colors: active`), as closely as a page
 * can: a page cannot switch on the real mode. The elements' own rules for the mode are activated, and the mode's
 * automatic effects are imitated: text, links and buttons in system colours, no surfaces and no shadows. `preview.css`
 * does the same to the page around them.
 */
import {css, type LitElement} from 'lit';
import '../../src/define/all.js';

const elements = ['news-card', 'news-list', 'learning-city-badge', 'network-stats'].map(
  (tag) => customElements.get(tag) as typeof LitElement,
);

/** In the real mode, drawings keep their colours, except their text. */
const imitation = css`
  :not(svg, svg *) {
    border-color: CanvasText !important;
    background-color: transparent !important;
    color: CanvasText !important;
    outline-color: CanvasText !important;
    box-shadow: none !important;
  }
  a,
  a *,
  summary {
    color: LinkText !important;
    text-decoration-color: currentColor !important;
  }
  button {
    border-color: ButtonBorder !important;
    color: ButtonText !important;
  }
`;

/** The media queries of the elements' own rules. */
const own = [...new Set(elements.flatMap(({elementStyles}) => elementStyles))]
  .flatMap((style) => [...((style instanceof CSSStyleSheet ? style : style.styleSheet)?.cssRules ?? [])])
  .filter((rule) => rule instanceof CSSMediaRule && rule.conditionText.includes('forced-colors'))
  .map((rule) => (rule as CSSMediaRule).media);

// Each element takes its styles from here when it is created.
for (const {elementStyles} of elements) elementStyles.push(imitation);

export function forceColors(isForced: boolean): void {
  for (const media of own) media.mediaText = isForced ? 'all' : '(forced-colors: active)';
  if (imitation.styleSheet) imitation.styleSheet.disabled = !isForced;
}
