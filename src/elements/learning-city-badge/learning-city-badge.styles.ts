import {css} from 'lit';

/** All sizes are in `em`, so that a badge scales with its text. */
export const badgeStyles = css`
  .badge {
    display: flex;
    flex-wrap: wrap;
    gap: 1em;
  }
  .mark,
  ::slotted([slot='logo']) {
    inline-size: 3.5em;
    block-size: 3.5em;
    max-inline-size: 100%;
  }
  .mark {
    fill: none;
    stroke: var(--_accent);
    stroke-width: 2;
    stroke-linejoin: round;
  }
  .book {
    fill: var(--_accent);
  }
  .words {
    flex: 1 1 9em;
  }
  .badge [part='heading'] {
    font-size: 1em;
    font-weight: 400;
  }
  .words > * + * {
    margin-block-start: 0.4em;
    line-height: 1.35;
  }
  .city {
    display: block;
    font-size: 1.25em;
  }
  .country {
    font-size: 0.8em;
    font-weight: 400;
  }
  /* Between two lines, screen readers would read it as a line of its own. */
  .dash {
    display: none;
  }
  .seal {
    flex-direction: column;
    align-items: center;
    box-sizing: border-box;
    inline-size: min(100%, 15em);
    padding: 1.75em 1.25em 1.5em;
    border: 2px solid var(--_accent);
    outline: 1px solid var(--_accent);
    outline-offset: -0.5em;
    border-radius: 7.5em 7.5em 0.75em 0.75em;
    background: var(--civic-surface);
    text-align: center;
    break-inside: avoid;
  }
  :host([variant='seal']) .room::after {
    grid-template-columns: minmax(min(12em, 80vw), min(15em, 80vw));
  }
  .seal .mark {
    inline-size: 5em;
    block-size: 5em;
  }
  .seal .words {
    flex: none;
    inline-size: 100%;
  }
  .seal [part='meta'] {
    justify-content: center;
  }
  :host([variant='inline']:not([hidden])) {
    display: inline-block;
    vertical-align: middle;
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
    grid-template-columns: min(9.75em, 80vw);
    overflow: hidden;
  }
  .inline {
    flex-wrap: nowrap;
    gap: 0.5em;
    min-block-size: 24px;
  }
  .inline .mark {
    flex: none;
    inline-size: 1.75em;
    max-inline-size: none;
    block-size: 1.75em;
  }
  .inline .words {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 0.75em;
    flex: 0 1 auto;
    min-inline-size: 0;
  }
  .inline a:focus-visible {
    outline-offset: 0;
  }
  .inline .words > * {
    min-inline-size: 0;
    margin: 0;
  }
  .inline :is(.city, .dash) {
    display: inline;
    font-size: 1em;
  }
  @container (max-width: 12em) {
    .badge:is(.box, .seal) {
      padding: 0.75em;
    }
    .city {
      font-size: 1.1em;
    }
  }
  @media (forced-colors: active) {
    .badge {
      --_accent: CanvasText;
    }
  }
`;
