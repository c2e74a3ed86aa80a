import { css } from 'lit';
/**
 * Colours are the page's text colour and its accent, in a thinner mix for lines; text is never greyed. Sizes depend on
 * the element's own width.
 */
export const statsStyles = css `
  .stats,
  .figures {
    display: grid;
    gap: 1em;
  }
  .stats > * {
    min-inline-size: 0;
  }
  .figures {
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 9em), 1fr));
    gap: 1.25em 1em;
  }
  /* Four in one row or two by two, never one by itself. */
  @container (min-width: 20em) {
    .figures:has(> :nth-child(4):last-child) {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
  }
  @container (min-width: 44em) {
    .figures:has(> :nth-child(4):last-child) {
      grid-template-columns: repeat(4, minmax(0, 1fr));
    }
  }
  /* A number that wraps would look like two numbers. */
  .figures.long.long {
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 15em), 1fr));
  }
  .figures.long .value {
    font-size: 1.75em;
  }
  @container (max-width: 20em) {
    .figures.long .value {
      font-size: 1.25em;
    }
  }
  [part='figure'] {
    padding-inline-start: 0.75em;
    border-inline-start: 3px solid var(--_accent);
    line-height: 1.3;
  }
  .value {
    position: relative;
    font-size: 2.25em;
    line-height: 1.1;
    font-variant-numeric: tabular-nums;
  }
  .value.none {
    font-size: 1.375em;
    line-height: 1.8;
  }
  /* A line break within one line of text: the following text is read out along with the number. */
  [part='figure'] .value::after {
    content: '\\A';
    white-space: pre;
  }
  .of {
    font-size: 0.5em;
    font-weight: 400;
  }
  .running .still {
    opacity: 0;
  }
  .run {
    position: absolute;
    inset-block-start: 0;
    inset-inline-start: 0;
  }
  .run::after {
    content: attr(data-text);
  }
  .change {
    margin-block-start: 0.375em;
    text-wrap: balance;
  }
  .arrow {
    inline-size: 0.75em;
    block-size: 0.75em;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.75;
  }

  .chart {
    position: relative;
    display: grid;
    margin: 0;
    padding-block-start: 1em;
    border-block-start: 1px solid var(--civic-line, var(--_line));
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
  .stage:focus-within {
    outline: 3px solid;
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
    stroke: var(--civic-surface, transparent);
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
    fill: var(--civic-surface, transparent);
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

  :is(.scroll, .file, details > .small) {
    margin-block-start: 0.75em;
  }
  summary {
    inline-size: fit-content;
    padding-block: 0.25em;
    cursor: pointer;
  }
  summary:focus-visible {
    outline: 3px solid;
    outline-offset: 3px;
  }
  .scroll {
    position: relative;
    overflow: auto;
    overflow-wrap: normal;
  }
  /* The region scrolls: a shadow shows where there is more. */
  .scroll[tabindex] {
    box-shadow: inset -1em 0 0.75em -0.75em rgb(128 128 128 / 60%);
  }
  .scroll[tabindex]:dir(rtl) {
    box-shadow: inset 1em 0 0.75em -0.75em rgb(128 128 128 / 60%);
  }
  /* The region would clip the outline of a link at its edge. */
  .scroll a:focus-visible {
    outline-offset: -3px;
  }
  .scroll:focus-visible {
    outline: 3px solid;
    outline-offset: -3px;
  }
  table {
    border-collapse: collapse;
    inline-size: 100%;
    font-variant-numeric: tabular-nums;
  }
  caption {
    padding-block-end: 0.75em;
    font-weight: 700;
    text-align: start;
  }
  th,
  td {
    padding: 0.5em 1em 0.5em 0;
    padding-inline: 0 1em;
    border-block-end: 1px solid var(--civic-line, var(--_line));
    text-align: start;
    vertical-align: baseline;
  }
  thead th {
    border-block-end: 2px solid;
    vertical-align: bottom;
  }
  tbody th {
    font-weight: inherit;
    white-space: nowrap;
  }
  .number {
    padding-inline-end: 2em;
    text-align: end;
    white-space: nowrap;
  }
  thead .number {
    white-space: normal;
  }
  .unit {
    display: block;
    font-weight: 400;
  }
  /* In the gap between columns, so that digits stay aligned. */
  sup {
    position: absolute;
    font-size: 0.75em;
    line-height: 1;
  }
  .notes {
    padding: 0;
    list-style: none;
  }
  .label {
    display: none;
  }
  .file a {
    display: inline-block;
    padding-block: 0.25em;
  }
  /* Stacked pairs of label and value if the columns do not fit. A4 paper is that narrow too. */
  @container (max-width: 50em) {
    :is(table, caption, tbody, tr, tbody th) {
      display: block;
    }
    thead {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
    tbody {
      columns: 2 16em;
      column-gap: 2em;
    }
    tr {
      break-inside: avoid;
      padding-block: 0.625em;
      border-block-end: 1px solid var(--civic-line, var(--_line));
    }
    :is(tbody th, td, .number) {
      padding: 0.125em 0;
      border: 0;
    }
    tbody th {
      font-weight: 700;
    }
    :is(td, .number) {
      display: flex;
      flex-wrap: wrap;
      justify-content: space-between;
      gap: 0 1em;
      white-space: normal;
      overflow-wrap: break-word;
    }
    :is(.label, .unit) {
      display: inline;
      text-align: start;
    }
    td > :last-child {
      min-inline-size: 0;
      margin-inline-start: auto;
      text-align: end;
    }
    sup {
      position: relative;
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
    tr {
      break-inside: avoid;
    }
  }
`;
//# sourceMappingURL=network-stats.styles.js.map