import { unsafeCSS } from 'lit';
import { LAYOUT_WIDTHS } from './clusters.js';
const [, ...wider] = LAYOUT_WIDTHS;
/**
 * A server draws the cities of a map for several widths. These rules show the drawing for the width of the map; a browser
 * without container queries shows the first.
 */
export const servedMapStyles = unsafeCSS(`
  ${wider.map((width) => `.at-${width}`).join(', ')} { display: none; }
  ${wider
    .map((width, index) => `@container (min-width: ${width}px) {
        .at-${LAYOUT_WIDTHS[index]} { display: none; }
        .at-${width} { display: block; }
      }`)
    .join('\n')}
`);
//# sourceMappingURL=served-map.styles.js.map