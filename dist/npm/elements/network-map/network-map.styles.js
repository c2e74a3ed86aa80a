import { css } from 'lit';
/** The map takes its colours from the page: areas are thin mixes of the text colour, cities have the accent. */
export const mapStyles = css `
  .map {
    display: grid;
    gap: 0.75em;
  }
  .map > * {
    min-inline-size: 0;
  }
  /* A wider map would be higher than a screen. */
  .drawing {
    max-inline-size: 60em;
    container-type: inline-size;
  }
  .zoomed {
    max-inline-size: 48em;
  }
  .stage {
    position: relative;
    overflow: hidden;
    border-radius: calc(var(--_radius) / 2);
  }
  .land {
    display: block;
    inline-size: 100%;
    block-size: auto;
  }
  .discs {
    position: absolute;
    inset: 0;
    overflow: visible;
    touch-action: pan-y;
    cursor: crosshair;
  }
  .discs svg {
    overflow: visible;
  }
  /* Coasts have no line of their own: it would make each border, which two countries share, twice as dark. */
  .countries {
    fill: currentColor;
    fill-opacity: 0.09;
  }
  .chosen {
    fill: var(--_accent);
    fill-opacity: 0.18;
  }
  .borders {
    fill: none;
    stroke: currentColor;
    stroke-opacity: 0.3;
    stroke-width: 0.75;
    stroke-linejoin: round;
    vector-effect: non-scaling-stroke;
  }
  .dot circle {
    fill: var(--_accent);
  }
  .ring circle {
    fill: var(--_surface);
  }
  :is(.dot, .ring, .many) circle {
    stroke: var(--_accent);
    stroke-width: 2;
  }
  .many circle {
    fill: var(--_accent);
    fill-opacity: 0.18;
    stroke-width: 2.5;
  }
  /* Old evidence: the edge is dotted. */
  .old circle {
    stroke-dasharray: 2 3;
  }
  .mixed circle {
    stroke-opacity: 0.3;
  }
  .mixed .share {
    fill: none;
    stroke-opacity: 1;
  }
  .discs .halo {
    fill: none;
    stroke: currentColor;
    stroke-width: 2;
    stroke-dasharray: none;
    stroke-opacity: 1;
  }
  .discs text {
    fill: currentColor;
    font-size: 13px;
    line-height: 1;
    pointer-events: none;
  }
  .discs text.count {
    font-size: 12px;
    font-weight: 700;
    font-variant-numeric: tabular-nums;
  }
  .discs text.own {
    font-size: 15px;
    font-weight: 700;
  }
  .discs text.country {
    font-size: 11.5px;
    font-style: italic;
    opacity: 0.8;
  }
  /* If the background colour is known, names are outlined to stay clear of lines. */
  .discs text.name {
    paint-order: stroke;
    stroke: var(--_surface);
    stroke-width: 3px;
    stroke-linejoin: round;
  }
  /* Only its focus ring is visible: pointers use the drawing. */
  .stage .reader {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    margin: 0;
    opacity: 0;
    pointer-events: none;
  }
  /* The city being read replaces the legend. Two lines are reserved, so that nothing moves. */
  .below {
    display: grid;
    min-block-size: 3em;
    margin-block-start: 0.5em;
  }
  @container (min-width: 40em) {
    .below {
      min-block-size: 1.5em;
    }
  }
  .below > * {
    grid-area: 1 / 1;
  }
  .readout:not(:empty) + .legend {
    visibility: hidden;
  }
  .legend {
    align-content: start;
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.25em;
  }
  .sign {
    inline-size: 0.9em;
    block-size: 0.9em;
    vertical-align: -0.08em;
  }
  .group {
    inline-size: 1.25em;
    block-size: 1.25em;
    vertical-align: -0.25em;
  }
  .group text {
    fill: currentColor;
    font-size: 12px;
    font-weight: 700;
  }
  .title,
  .home {
    font-weight: 700;
  }
  .near li,
  .found p {
    margin-block-start: 0.25em;
  }
  .search label {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25em 0.75em;
  }
  .search input,
  .files button {
    box-sizing: border-box;
    min-block-size: 2.25em;
    max-inline-size: 100%;
    padding: 0.25em 0.75em;
    border: 1px solid;
    border-radius: calc(var(--_radius) / 2);
    background: transparent;
    color: inherit;
    font: inherit;
  }
  .search input {
    flex: 0 1 20em;
    min-inline-size: 0;
  }
  .stage:focus-within,
  :is(.search input, summary):focus-visible {
    outline: 3px solid;
    outline-offset: 2px;
  }
  summary {
    inline-size: fit-content;
    padding-block: 0.25em;
    cursor: pointer;
  }
  ul.countries {
    columns: 3 15em;
    column-gap: 2em;
    margin-block-start: 0.5em;
  }
  .countries > li {
    margin-block-end: 0.75em;
  }
  .countries li p {
    break-after: avoid;
  }
  .countries li li {
    break-inside: avoid;
    padding-block: 0.15em;
  }
  .files {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75em;
    margin-block-start: 0.5em;
  }
  .files button {
    cursor: pointer;
  }
  @container (max-width: 20em) {
    .discs text.country {
      display: none;
    }
  }
  @media (forced-colors: active) {
    .countries {
      fill: none;
      stroke: GrayText;
      vector-effect: non-scaling-stroke;
    }
    .borders {
      stroke: GrayText;
    }
    .chosen {
      fill: none;
      stroke: CanvasText;
      stroke-width: 1.5;
      vector-effect: non-scaling-stroke;
    }
    :is(.dot, .ring, .many) circle {
      stroke: CanvasText;
    }
    .dot circle {
      fill: CanvasText;
    }
    :is(.ring, .many) circle {
      fill: Canvas;
      fill-opacity: 1;
    }
    .discs .halo {
      stroke: Highlight;
    }
    .discs text {
      fill: CanvasText;
    }
    .discs text.name {
      stroke: Canvas;
    }
  }
  @media print {
    .search,
    .files,
    .readout,
    summary {
      display: none;
    }
    /* The list is longer than most pages: it is printed if the reader has opened it. */
    .all:not([open]) {
      display: none;
    }
  }
`;
//# sourceMappingURL=network-map.styles.js.map