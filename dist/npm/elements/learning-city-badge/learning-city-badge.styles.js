import { css } from '../shared/css.js';

const badgeStyles = css `
  .badge {
    display: flex;
    flex-wrap: wrap;
    gap: 1em;
  }
  .mark,
  ::slotted([slot='logo']) {
    inline-size: 3.5em;
    block-size: 3.5em;
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
  [part='heading'] {
    font-size: 1em;
    font-weight: 400;
  }
  .city {
    display: block;
    font-size: 1.25em;
  }
  @media (forced-colors: active) {
    .badge {
      --_accent: CanvasText;
    }
  }
`;

export { badgeStyles };
