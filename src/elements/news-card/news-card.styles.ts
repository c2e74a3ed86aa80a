import {css} from 'lit';

/** A card, by itself and in a list. Its layout depends on the width of its container. */
export const cardStyles = css`
  .base {
    container-name: card;
  }
  .card {
    position: relative;
    display: flex;
    flex-direction: column;
    overflow: hidden;
    padding: 0;
    border-block-start: 3px solid var(--_accent);
  }
  .text {
    flex: 1;
    display: flex;
    flex-direction: column;
    gap: 0.5em;
    padding: 1.25em;
    min-inline-size: 0;
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
  .card:hover [part='heading'] a {
    text-decoration-color: currentColor;
  }
  :is([part='meta'], [part='summary'], [part='byline'], .caption) {
    position: relative;
    inline-size: fit-content;
  }
  [part='summary'] {
    max-inline-size: 65ch;
  }
  [part='byline'] {
    margin-block-start: auto;
    padding-block-start: 0.5em;
  }
  [part='image'] {
    order: -1;
    margin: 0;
  }
  [part='image']:not([hidden]) {
    display: flex;
    flex-direction: column;
  }
  img {
    flex: 1;
    inline-size: 100%;
    block-size: auto;
    min-block-size: 0;
    aspect-ratio: 16/9;
    object-fit: cover;
    background: var(--_shade);
  }
  .caption {
    padding: 0.5em 1.4em 0;
  }
  @container card (width >= 34em) {
    .card {
      flex-direction: row;
    }
    [part='image'] {
      flex: 0 0 min(38%, 20em);
    }
    .caption {
      padding-block-end: 0.5em;
    }
  }
  @container card (width <= 16em) {
    .text {
      padding: 0.875em;
    }
    img {
      aspect-ratio: 5/2;
    }
  }
`;
