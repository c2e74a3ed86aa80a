import {css} from 'lit';

/** Values in rows, with a tab in the accent colour above each. */
export const figureStyles = css`
  /* Every row is filled: --_row figures fit in one, and the last row stretches. */
  .figures {
    display: flex;
    flex-wrap: wrap;
    gap: 1.25em 1em;
  }
  [part='figure'] {
    flex: 1 1 calc(100% / var(--_row, 1) - 1em);
    box-sizing: border-box;
    min-inline-size: 0;
    border-block-start: 1px solid var(--_line);
    line-height: 1.3;
    break-inside: avoid;
  }
  [part='figure']::before {
    content: '';
    display: block;
    inline-size: 2em;
    margin-block: -1px 0.5em;
    border-block-start: 3px solid var(--_accent);
  }
  .value {
    position: relative;
    font-size: 2.25em;
    line-height: 1.1;
    font-variant-numeric: tabular-nums;
  }
  .value.none {
    font-size: 1.375em;
    line-height: 1.8;
  }
  /*
   * A figure with a row of its own has its label beside the number. In a column there is a line break within one line of
   * text, so that the label is read out along with the number.
   */
  .value::after {
    content: var(--_break, '');
    white-space: pre;
  }
  .of {
    font-size: 0.5em;
    font-weight: 400;
  }
  /* A number that wraps would look like two numbers. */
  .long .value {
    font-size: 1.75em;
  }
  @container (max-width: 20em) {
    .long .value {
      font-size: 1.25em;
    }
  }
  /* Two in a row; of an odd number, the first leads. */
  @container (min-width: 20em) {
    :where(.short > *) {
      --_row: 2;
      --_break: '\\A';
    }
    :where(.short > :first-child:nth-last-child(odd)) {
      --_row: 1;
      --_break: '';
    }
  }
  /* Three in a row, and two by two where one would be left over. */
  @container (min-width: 32em) {
    :where(.short > *) {
      --_row: 3;
      --_break: '\\A';
    }
    :where(.short > :first-child:nth-last-child(4)),
    :where(.short > :first-child:nth-last-child(3n + 1) ~ :nth-last-child(-n + 4)),
    :where(.long > *) {
      --_row: 2;
      --_break: '\\A';
    }
    :where(.long > :first-child:nth-last-child(odd)) {
      --_row: 1;
      --_break: '';
    }
  }
  @container (min-width: 48em) {
    :where(.short > :first-child:nth-last-child(4)),
    :where(.short > :first-child:nth-last-child(4) ~ *) {
      --_row: 4;
    }
    :where(.long > :first-child:nth-last-child(3)),
    :where(.long > :first-child:nth-last-child(3) ~ *) {
      --_row: 3;
      --_break: '\\A';
    }
  }
  @container (min-width: 56em) {
    :where(.short > :first-child:nth-last-child(5)),
    :where(.short > :first-child:nth-last-child(5) ~ *) {
      --_row: 5;
    }
  }
  :where(.figures > :only-child) {
    --_break: '';
  }
  .running .still {
    opacity: 0;
  }
  .run {
    position: absolute;
    inset-block-start: 0;
    inset-inline-start: 0;
  }
  .run::after {
    content: attr(data-text);
  }
  .change {
    margin-block-start: 0.375em;
    text-wrap: balance;
  }
  .arrow {
    inline-size: 0.75em;
    block-size: 0.75em;
    fill: none;
    stroke: var(--_accent);
    stroke-width: 1.75;
  }
`;
