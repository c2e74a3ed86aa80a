import { css } from '../shared/css.js';

/** As many columns as fit, none narrower than a comfortable line. */
const listStyles = css `
  .list {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 18rem), 1fr));
    gap: 1.25em;
  }
  .list > li {
    display: grid;
  }
`;

export { listStyles };
