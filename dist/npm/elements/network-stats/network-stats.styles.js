import { css } from 'lit';
import { figureStyles } from './figures.styles.js';
import { tableStyles } from './table.styles.js';
/** The frame, before the figures. */
const frameStyles = css `
  .stats {
    display: grid;
    gap: 1.125em;
  }
  .stats > * {
    min-inline-size: 0;
  }
  .stats > [part='meta'] {
    color: var(--_muted);
  }
`;
/** The chart. */
const chartStyles = css `
  .chart {
    position: relative;
    display: grid;
    margin: 0;
    padding-block-start: 1em;
    border-block-start: 1px solid var(--_line);
    break-inside: avoid;
  }
  .title {
    font-weight: 700;
  }
  /* The line has a fixed height from the start, so that nothing moves. */
  .readout {
    block-size: 1.5em;
    font-variant-numeric: tabular-nums;
  }
  .stage {
    position: relative;
    block-size: clamp(11em, 36cqi, 18em);
    padding-block: 1.5em 2em;
    padding-inline: 1.25em 0.75em;
    font-size: 0.8125em;
    line-height: 1;
    font-variant-numeric: tabular-nums;
  }
  .marked {
    padding-block-start: 2.75em;
  }
  /* Only its focus ring is visible. Pointers use the drawing, because its points are not evenly spaced. */
  .reader {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    margin: 0;
    opacity: 0;
    pointer-events: none;
  }
  /* A page may clip the element at its box, where plain figures have no room for a ring around their parts. */
  .stage:focus-within,
  .stats :is(a, summary):focus-visible {
    outline: 2px solid;
    outline-offset: -2px;
  }
  .plot {
    display: block;
    touch-action: pan-y;
    cursor: crosshair;
  }
  .plot,
  .plot svg {
    overflow: visible;
  }
  text {
    fill: currentColor;
  }
  /* If the background colour is known, text is outlined to stay clear of the line. */
  text:is(.value, .mark) {
    font-size: 1em;
    paint-order: stroke;
    stroke: var(--_surface);
    stroke-width: 4px;
    stroke-linejoin: round;
  }
  text.mark {
    font-size: 1.125em;
  }
  .mark,
  .own text,
  .own {
    font-weight: 700;
  }
  .touch {
    fill: transparent;
  }
  .tick {
    stroke: currentColor;
    stroke-opacity: 0.5;
  }
  .zero,
  .pin {
    stroke: currentColor;
  }
  .area {
    fill: var(--_accent);
    fill-opacity: 0.12;
  }
  .line {
    fill: none;
    stroke: var(--_accent);
    stroke-width: 2.5;
    stroke-linejoin: round;
    stroke-linecap: round;
    vector-effect: non-scaling-stroke;
  }
  .expected {
    stroke-dasharray: 1 6;
  }
  .dot,
  .ring {
    fill: var(--_accent);
    stroke: var(--_accent);
    stroke-width: 2;
  }
  .ring {
    fill: var(--_surface);
  }
  .read circle,
  .own circle {
    r: 6px;
  }
  .own circle {
    stroke-width: 3;
  }
  .dense circle {
    r: 3px;
  }
  figcaption {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1.5em;
  }
  .sign {
    inline-size: 2em;
    block-size: 0.875em;
    vertical-align: -0.125em;
  }
  .many,
  .roomy,
  .dense .dot {
    display: none;
  }
  /* What is read is on the line of the title, if there is room. */
  @container (min-width: 32em) {
    .chart {
      grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
    }
    .chart > :not(.title, .readout) {
      grid-column: 1 / -1;
    }
    .readout {
      text-align: end;
    }
  }
  @container (max-width: 24em) {
    .long-name {
      display: none;
    }
    .readout {
      block-size: 3em;
    }
  }
  @container (min-width: 32em) {
    .many,
    .roomy,
    .dense .dot {
      display: inline;
    }
    .few {
      display: none;
    }
  }
`;
/** Preferences and paper, after all other rules. */
const mediaStyles = css `
  @media (prefers-contrast: more) {
    .stats {
      --_accent: currentColor;
    }
  }
  @media (forced-colors: active) {
    .arrow,
    .line,
    .dot,
    .ring,
    .tick,
    .zero {
      stroke: CanvasText;
    }
    .dot {
      fill: CanvasText;
    }
    .ring {
      fill: Canvas;
    }
    .area {
      fill: none;
    }
    .pin,
    .own circle {
      stroke: Highlight;
    }
    text {
      fill: CanvasText;
    }
    text:is(.value, .mark) {
      stroke: Canvas;
    }
  }
  @media print {
    .file,
    .run,
    summary {
      display: none;
    }
    .still {
      opacity: 1;
    }
    .scroll {
      overflow: visible;
      overflow-wrap: break-word;
    }
    .scroll[tabindex] {
      box-shadow: none;
    }
    table {
      font-size: 0.75em;
    }
    /* On paper, nothing can be opened. */
    .all::details-content {
      content-visibility: visible;
      block-size: auto;
    }
    /* In Chromium, columns that continue on the next page leave their box. */
    tbody {
      columns: auto;
    }
    :is(tr, .notes) {
      break-inside: avoid;
    }
    .stats {
      break-inside: auto;
    }
    :is([part='heading'], caption) {
      break-after: avoid;
    }
    /* On paper the columns fit, in smaller text. */
    @container (width >= 34em) {
      .all table {
        display: table;
      }
      .all caption {
        display: table-caption;
      }
      .all thead {
        position: static;
        clip-path: none;
      }
      .all tbody {
        display: table-row-group;
      }
      .all tr {
        display: table-row;
      }
      .all :is(tbody th, td, .number) {
        display: table-cell;
        padding: 0.375em 0.5em;
        border-block-end: 1px solid var(--_line);
      }
      .all .label {
        display: none;
      }
    }
  }
`;
/**
 * Colours are the page's text colour and its accent, in a thinner mix for lines; text is never greyed. Sizes depend on
 * the element's own width.
 */
export const statsStyles = css `
  ${frameStyles}${figureStyles}${chartStyles}${tableStyles}${mediaStyles}
`;
//# sourceMappingURL=network-stats.styles.js.map