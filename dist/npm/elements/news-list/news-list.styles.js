import { css } from 'lit';
/** As many columns as fit, none narrower than a comfortable line. */
export const listStyles = css `
  .list {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 18em), 1fr));
    gap: 1.25em;
  }
  .list .card {
    box-sizing: border-box;
    block-size: 100%;
  }
  /* Only where cards may be wide or very narrow is each asked for its width: that takes a browser a layout of its own. */
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
  /* A long list is laid out as far as it is near; the guess is a card's usual height. */
  .list > li:nth-child(n + 13) {
    content-visibility: auto;
    contain-intrinsic-block-size: auto 24em;
  }
  .rows {
    grid-template-columns: 100%;
  }
  @media print {
    .list > li {
      content-visibility: visible;
    }
  }
  .more {
    margin-block-start: 1.25em;
    padding: 0.625em 1.25em;
    border: 1px solid var(--_accent);
    border-radius: var(--civic-radius, 0.5em);
    background: none;
    color: inherit;
    font: inherit;
    font-weight: 700;
    cursor: pointer;
  }
  /* Inside, since a page may cut what leaves the element's box. */
  .more:focus-visible {
    outline-offset: -6px;
  }
  .more:hover {
    box-shadow: inset 0 0 0 1px var(--_accent);
  }
`;
//# sourceMappingURL=news-list.styles.js.map