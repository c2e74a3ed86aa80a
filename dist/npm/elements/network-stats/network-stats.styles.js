import { css } from '../shared/css.js';

const statsStyles = css `
  .stats,
  .figures {
    display: grid;
    gap: 1em;
  }
  .figures {
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 6.5em), 1fr));
  }
  [part='figure'] {
    padding-inline-start: 0.75em;
    border-inline-start: 3px solid var(--_accent);
    line-height: 1.3;
  }
  .value {
    display: block;
    font-size: 2.25em;
    line-height: 1.1;
  }
`;

export { statsStyles };
