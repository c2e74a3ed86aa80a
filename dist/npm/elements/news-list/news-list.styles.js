import { css } from 'lit';
/** As many columns as fit, each at least as wide as a comfortable line. */
export const listStyles = css `
  .list {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 18em), 1fr));
    /* Surfaces separate cards, so they need less space between them. */
    gap: calc(2.25em - var(--_padding) * 0.8) calc(1.75em - var(--_padding) * 0.4);
  }
  .list .card {
    box-sizing: border-box;
    block-size: 100%;
  }
  /* Next to a picture, a card without one would have a hole below its text. */
  .list:has(img) .card:not(:has(> [part='image']:not([hidden]))) {
    block-size: auto;
  }
  /*
   * A card is a size container only where it may be wide or very narrow, because each container costs a separate
   * layout.
   */
  .base {
    container-name: none;
  }
  .rows > li,
  .list > :first-child:nth-last-child(-n + 3),
  .list > :first-child:nth-last-child(-n + 3) ~ li {
    container: card / inline-size;
  }
  @container (width <= 16em) or (34em <= width < 37.25em) {
    .list > li {
      container: card / inline-size;
    }
  }
  /* Cards of a long list are laid out only when they come near the viewport; the estimate is a card's usual height. */
  .list > li:nth-child(n + 13) {
    content-visibility: auto;
    contain-intrinsic-block-size: auto 24em;
  }
  .rows {
    grid-template-columns: 100%;
  }
  .more {
    margin-block-start: 1.25em;
    padding: 0.625em 1.25em;
    border: 1px solid var(--_accent);
    border-radius: var(--_radius);
    background: none;
    color: inherit;
    font: inherit;
    font-weight: 700;
    cursor: pointer;
  }
  /* Inside the button, because a page may clip anything outside the element's box. */
  .more:focus-visible {
    outline-offset: -6px;
  }
  .more:hover {
    box-shadow: inset 0 0 0 1px var(--_accent);
  }
  @media print {
    .list > li {
      content-visibility: visible;
    }
    /* On paper, nothing can be pressed. */
    .more {
      display: none;
    }
  }
`;
//# sourceMappingURL=news-list.styles.js.map