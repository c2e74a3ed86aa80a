import { css } from 'lit';
/** A card, by itself and in a list. Its layout depends on the width of its container. */
export const cardStyles = css `
  .base {
    container-name: card;
  }
  .card {
    --_corner: var(--_radius);
    position: relative;
    display: flex;
    flex-direction: column;
    gap: 1em;
    overflow: hidden;
  }
  .text {
    display: flex;
    flex-direction: column;
    gap: 0.5em;
    min-inline-size: 0;
  }
  [part='heading'] {
    font-size: 1.25em;
    line-height: 1.25;
    hyphens: auto;
    hyphenate-limit-chars: 14 5 5;
  }
  [part='heading'] a:any-link {
    /* In Safari, text-decoration sets the line only. */
    text-decoration-line: underline;
    text-decoration-color: var(--_accent);
    text-decoration-thickness: max(1px, 0.05em);
  }
  .card:hover [part='heading'] a {
    text-decoration-thickness: 0.125em;
  }
  /* The link covers the whole card; text lies above it, so that it can be selected. */
  .card a::after {
    content: '';
    position: absolute;
    inset: 0;
  }
  .card a:focus-visible {
    outline: none;
  }
  /* Black between white lines: a single colour could match the picture below. */
  .card a:focus-visible::after {
    outline: 3px solid #000;
    outline-offset: -5px;
    box-shadow: inset 0 0 0 7px #fff;
  }
  :is([part='meta'], [part='summary'], [part='byline'], .caption) {
    position: relative;
    inline-size: fit-content;
  }
  :is([part='meta'], [part='byline'], .caption) {
    color: var(--_muted);
  }
  /* A dot before each detail. At the start of a line it lies outside and is cut off. */
  [part='meta'] {
    gap: 0 1em;
    overflow-x: clip;
  }
  [part='meta'] > * {
    position: relative;
  }
  [part='meta'] > ::before {
    content: '·' / '';
    position: absolute;
    inset-inline-end: 100%;
    padding-inline-end: 0.375em;
  }
  /* The dot of a topic in the other direction would be on its other side. */
  [part='meta']:dir(ltr) > :dir(rtl)::before,
  [part='meta']:dir(rtl) > :dir(ltr)::before {
    content: none;
  }
  .card b {
    font-weight: inherit;
  }
  [part='summary'] {
    max-inline-size: 65ch;
  }
  /* A page may clamp summaries with ::part(summary), but not the only copy: without a link there is no article. */
  .card:not(:has(a)) [part='summary'] {
    display: block !important;
  }
  [part='byline'] {
    padding-block-start: 0.25em;
  }
  /* The picture comes first and its credit last, so that the titles of a row are on one line. */
  [part='image']:not([hidden]) {
    display: contents;
  }
  img {
    order: -1;
    flex: none;
    box-sizing: border-box;
    inline-size: calc(100% + 2 * var(--_padding));
    block-size: auto;
    margin: calc(-1 * var(--_padding));
    margin-block-end: 0;
    aspect-ratio: 16/9;
    object-fit: cover;
    /* Without a focal point: heads are in the upper half of a portrait. */
    object-position: var(--_x, 50%) var(--_y, 20%);
    border-radius: var(--_corner);
    background: var(--_shade);
  }
  .x0 {
    --_x: 0%;
  }
  .x1 {
    --_x: 10%;
  }
  .x2 {
    --_x: 20%;
  }
  .x3 {
    --_x: 30%;
  }
  .x4 {
    --_x: 40%;
  }
  .x6 {
    --_x: 60%;
  }
  .x7 {
    --_x: 70%;
  }
  .x8 {
    --_x: 80%;
  }
  .x9 {
    --_x: 90%;
  }
  .x10 {
    --_x: 100%;
  }
  .y0 {
    --_y: 0%;
  }
  .y1 {
    --_y: 10%;
  }
  .y3 {
    --_y: 30%;
  }
  .y4 {
    --_y: 40%;
  }
  .y5 {
    --_y: 50%;
  }
  .y6 {
    --_y: 60%;
  }
  .y7 {
    --_y: 70%;
  }
  .y8 {
    --_y: 80%;
  }
  .y9 {
    --_y: 90%;
  }
  .y10 {
    --_y: 100%;
  }
  .caption {
    order: 1;
    margin-block-start: -0.5em;
  }
  :host(:is([look='card'], [look='filled'])) .card {
    --_corner: 0;
  }
  /* Cards with a surface are as high as their row, and have author and credit at the foot. */
  :host(:is([look='card'], [look='filled'])) .text {
    flex: 1;
  }
  :host(:is([look='card'], [look='filled'])) [part='byline'] {
    margin-block-start: auto;
  }
  @container card (width >= 34em) {
    .card {
      flex-direction: row;
      align-items: flex-start;
      gap: 1.5em;
    }
    [part='heading'] {
      font-size: 1.5em;
    }
    .text {
      align-self: stretch;
    }
    [part='image']:not([hidden]) {
      order: -1;
      display: flex;
      flex-direction: column;
      gap: 0.5em;
      flex: 0 0 min(40%, 24em);
      margin: 0;
    }
    img {
      inline-size: 100%;
      margin: 0;
      aspect-ratio: 3/2;
      border-radius: calc(var(--_radius) - var(--_padding) / 4);
    }
    .caption {
      margin: 0;
    }
  }
  @container card (width <= 16em) {
    :host(:is([look='card'], [look='filled'])) .card {
      --_padding: 0.875em;
    }
    [part='heading'] {
      font-size: 1.125em;
    }
  }
  @media print {
    [part='summary'] {
      display: block !important;
    }
  }
`;
//# sourceMappingURL=news-card.styles.js.map