import { css } from 'lit';
/**
 * The design of the badge files, in the page's colours. All sizes are in `em`, so that a badge scales with its text, or
 * in parts of the width of its place.
 */
export const badgeStyles = css `
  .badge {
    /* Browsers without container queries take the width of a narrow element. */
    --_width: 300px;
    display: flex;
    flex-wrap: wrap;
    gap: 0.75em clamp(0.75em, 0.04 * var(--_width), 1.25em);
    color: var(--_ink);
  }
  .mark,
  ::slotted([slot='logo']) {
    --_side: clamp(3.25em, 0.16 * var(--_width), 4.75em);
    inline-size: var(--_side);
    block-size: var(--_side);
    max-inline-size: 100%;
  }
  .mark {
    fill: var(--_accent);
  }
  /* Paler than the tile, but not as pale as what is behind it. */
  .book {
    fill-opacity: 0.3;
  }
  .words {
    flex: 1 1 9em;
    min-inline-size: 0;
  }
  .badge [part='heading'] {
    font-size: 1em;
    font-weight: 400;
    line-height: 1.4;
  }
  .city {
    display: block;
    font-size: clamp(1.25em, 0.9em + 0.025 * var(--_width), 1.75em);
    line-height: 1.2;
  }
  .country {
    font-size: max(0.65em, 12px);
    font-weight: 400;
  }
  /* Between two lines, screen readers would read it as a line of its own. */
  .dash {
    display: none;
  }
  /* The name is large enough to be seen; the statement shows that both are a link. */
  .badge [part='heading'] a {
    text-decoration: none;
  }
  .dash + * {
    display: block;
    margin-block-start: 0.15em;
  }
  a .dash + * {
    text-decoration-line: underline;
    text-decoration-color: var(--_accent);
    text-decoration-thickness: 1px;
  }
  a:hover .dash + * {
    text-decoration-thickness: 2px;
  }
  .award {
    position: relative;
    margin-block-start: 0.4em;
    padding-inline-start: 1.35em;
    font-size: 0.9375em;
    line-height: 1.4;
  }
  .award::before {
    content: '';
    position: absolute;
    inset-block-start: 0.25em;
    inset-inline-start: 0;
    inline-size: 0.875em;
    block-size: 0.875em;
    background: var(--_accent);
    clip-path: polygon(50% 0, 63% 37%, 100% 50%, 63% 63%, 50% 100%, 37% 63%, 0 50%, 37% 37%);
  }
  .badge [part='meta'] {
    margin-block-start: 0.8em;
    padding-block-start: 0.7em;
    border-block-start: 1px solid var(--_line);
    color: var(--_muted);
    line-height: 1.4;
  }
  .seal {
    flex-flow: column;
    align-items: center;
    gap: 0.6em;
    box-sizing: border-box;
    inline-size: min(100%, 16em);
    padding-block: clamp(0.75em, 0.11 * var(--_width), 2em) clamp(0.75em, 0.08 * var(--_width), 1.5em);
    padding-inline: clamp(0.15em, 0.13 * var(--_width) - 0.95em, 1.25em);
    border: clamp(2px, 0.015 * var(--_width), 4px) solid var(--_accent);
    border-radius: min(8em, 0.5 * var(--_width)) min(8em, 0.5 * var(--_width)) 0.75em 0.75em;
    background: var(--_surface);
    font-size: clamp(0.7em, 0.56em + 0.028 * var(--_width), 1em);
    text-align: center;
    break-inside: avoid;
  }
  :host([variant='seal']) .room::after {
    grid-template-columns: minmax(min(12em, 80vw), min(16em, 80vw));
  }
  .seal .mark {
    --_side: clamp(2.5em, 0.3 * var(--_width), 5em);
  }
  .seal .words {
    flex: none;
    inline-size: 100%;
  }
  .seal .city {
    font-size: clamp(1.0625em, 0.85em + 0.045 * var(--_width), 1.625em);
    text-wrap: balance;
  }
  .seal .award {
    padding: 0;
  }
  .seal .award::before {
    content: none;
  }
  .seal [part='meta'] {
    justify-content: center;
    border: 0;
    padding: 0;
    font-size: max(0.8125em, 12px);
  }
  /* A short line above the details. */
  .seal [part='meta']::before {
    content: '';
    inline-size: 4em;
    margin-inline: calc(50% - 2em);
    margin-block-end: 0.7em;
    border-block-start: 1px solid var(--_line);
  }
  :host([variant='inline']:not([hidden])) {
    display: inline-block;
    vertical-align: baseline;
  }
  /* In a line of text the badge is as wide as its words, and shrinks to 12em. */
  :host([variant='inline']) .base {
    container-type: normal;
  }
  :host([variant='inline']) .room::after {
    content: none;
  }
  .inline [part='heading']::after {
    content: '';
    display: grid;
    grid-template-columns: min(10em, 80vw);
    overflow: hidden;
  }
  .inline {
    flex-wrap: nowrap;
    gap: 0.5em;
    min-block-size: 24px;
    padding: calc(var(--_padding) / 5);
    padding-inline-end: calc(var(--_padding) / 2);
    border: var(--_frame) solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
  }
  /* As high as a line, so that the words stay on the baseline of the text around them. */
  .inline .mark {
    --_side: 1.5em;
    flex: none;
    max-inline-size: none;
  }
  .inline .words {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    align-self: baseline;
    gap: 0 0.75em;
    flex: 0 1 auto;
  }
  /* A page may clip the element at its box, where a plain badge has no room for a ring around its link. */
  .badge a:focus-visible {
    outline-width: 2px;
    outline-offset: -2px;
  }
  .inline .words > * {
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    border: 0;
    line-height: 1.5;
  }
  .inline :is(.city, .dash, .dash + *) {
    display: inline;
    font-size: 1em;
  }
  .inline .country {
    font-size: 0.875em;
  }
  @supports (inline-size: 1cqi) {
    .badge {
      --_width: 100cqi;
    }
  }
  @container (min-width: 11em) {
    .seal {
      outline: 1px solid var(--_accent);
      outline-offset: -0.625em;
    }
  }
  @media (prefers-contrast: more) {
    .badge {
      --_accent: currentColor;
    }
  }
  @media (forced-colors: active) {
    .badge {
      --_accent: CanvasText;
    }
    .award::before {
      forced-color-adjust: none;
    }
  }
`;
//# sourceMappingURL=learning-city-badge.styles.js.map