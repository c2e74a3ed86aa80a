import {css} from 'lit';

/**
 * Colours are the page's text colour and its accent, mixed thinner for lines; text is never greyed. Sizes follow the
 * element's own width.
 */
export const statsStyles = css`
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
  /* A new line within one line of text: what follows is read out along with the number. */
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
  .change {
    margin-block-start: 0.375em;
  }
  .arrow {
    inline-size: 0.75em;
    block-size: 0.75em;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.75;
  }

  :is(.scroll, .file, details .small) {
    margin-block-start: 0.75em;
  }
  table {
    margin: 0;
  }
  .chart {
    display: grid;
    gap: 0.5em;
    margin: 0;
    padding-block-start: 1em;
    border-block-start: 1px solid var(--civic-line, var(--_line));
    break-inside: avoid;
  }
  .readout {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.75em;
    align-content: start;
    min-block-size: 1.5em;
    font-variant-numeric: tabular-nums;
  }
  .readout b {
    flex-basis: 100%;
  }
  .frame {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    padding-block: 1.5em 2em;
    padding-inline-end: 1em;
    font-size: 0.8125em;
    line-height: 1;
    font-variant-numeric: tabular-nums;
  }
  .marked {
    padding-block-start: 3.5em;
  }
  .sizer {
    block-size: 0;
    overflow: hidden;
    padding-inline-end: 10px;
    white-space: nowrap;
  }
  .stage {
    position: relative;
    block-size: 15em;
    block-size: clamp(12em, 40cqi, 20em);
  }
  /* Seen by its ring only; pointers go to the drawing, whose points are not at even steps. */
  .reader {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    margin: 0;
    opacity: 0;
    pointer-events: none;
  }
  .reader:focus-visible + .plot {
    outline: 3px solid;
    outline-offset: 4px;
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
  /* Where the surface is known, numbers stand clear of the line. */
  text.value {
    font-size: 1em;
    font-weight: 700;
    paint-order: stroke;
    stroke: var(--civic-surface, transparent);
    stroke-width: 4px;
    stroke-linejoin: round;
  }
  .touch {
    fill: transparent;
  }
  .grid {
    stroke: var(--_line);
  }
  .zero,
  .pin {
    stroke: currentColor;
  }
  .year {
    fill: var(--_tint);
  }
  .area {
    fill: var(--_tint);
  }
  .line {
    fill: none;
    stroke: var(--_accent);
    stroke-width: 2.5;
    stroke-linejoin: round;
    stroke-linecap: round;
    vector-effect: non-scaling-stroke;
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
  .read circle {
    r: 6px;
  }
  .dense circle {
    r: 3px;
  }
  .many,
  .roomy,
  .dense circle {
    display: none;
  }
  @container (min-width: 32em) {
    .many,
    .roomy,
    .dense circle {
      display: inline;
    }
    .few {
      display: none;
    }
    .readout b {
      flex-basis: auto;
    }
  }

  summary {
    inline-size: fit-content;
    padding-block: 0.25em;
    cursor: pointer;
  }
  :is(summary, .scroll):focus-visible {
    outline: 3px solid;
    outline-offset: 3px;
  }
  .scroll {
    overflow: auto;
    overflow-wrap: normal;
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
  .note {
    min-inline-size: 16em;
  }
  .note p + p {
    margin-block-start: 0.5em;
  }
  .file a {
    display: inline-block;
    padding-block: 0.25em;
  }

  @media (forced-colors: active) {
    .arrow,
    .line,
    .dot,
    .ring,
    .zero {
      stroke: CanvasText;
    }
    .dot {
      fill: CanvasText;
    }
    .ring {
      fill: Canvas;
    }
    .grid {
      stroke: GrayText;
    }
    .area {
      fill: none;
    }
    .year {
      fill: none;
      stroke: CanvasText;
      stroke-dasharray: 4 3;
    }
    .pin {
      stroke: Highlight;
    }
    text {
      fill: CanvasText;
    }
    text.value {
      stroke: Canvas;
    }
  }
  @media print {
    .file,
    .run {
      display: none;
    }
    .still {
      opacity: 1;
    }
    .scroll {
      overflow: visible;
      overflow-wrap: break-word;
    }
    table {
      font-size: 0.75em;
    }
    .note {
      min-inline-size: 0;
    }
    /* On paper nothing can be opened. */
    .all::details-content {
      content-visibility: visible;
      block-size: auto;
    }
    tr {
      break-inside: avoid;
    }
  }
`;
