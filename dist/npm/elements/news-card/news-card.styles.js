import { css } from '../shared/css.js';

/** The look of one article, alone or in a list. */
const cardStyles = css `
  .card {
    display: flex;
    flex-direction: column;
    gap: 0.5em;
    border-block-start: 3px solid var(--_accent);
  }
  [part='summary'] {
    max-inline-size: 65ch;
  }
  [part='byline'] {
    margin-block-start: auto;
    padding-block-start: 0.5em;
  }
`;

export { cardStyles };
