import { css } from 'lit';
/** The table of all values: columns if they fit, otherwise stacked pairs of label and value. */
export const tableStyles = css `
  :is(.scroll, .file, details > .small) {
    margin-block-start: 0.75em;
  }
  summary {
    inline-size: fit-content;
    padding-block: 0.25em;
    cursor: pointer;
  }
  .scroll {
    position: relative;
    overflow: auto;
    overflow-wrap: normal;
  }
  /* The region scrolls: a shadow shows where there is more. */
  .scroll[tabindex] {
    box-shadow: inset -1em 0 0.75em -0.75em rgb(128 128 128 / 60%);
  }
  .scroll[tabindex]:dir(rtl) {
    box-shadow: inset 1em 0 0.75em -0.75em rgb(128 128 128 / 60%);
  }
  .scroll:focus-visible {
    outline: 3px solid;
    outline-offset: -3px;
  }
  table {
    border-collapse: collapse;
    inline-size: 100%;
    font-variant-numeric: tabular-nums;
  }
  caption {
    padding-block-end: 0.75em;
    font-weight: 700;
    text-align: start;
  }
  th,
  td {
    padding: 0.5em 1em 0.5em 0;
    padding-inline: 0 1em;
    border-block-end: 1px solid var(--_line);
    text-align: start;
    vertical-align: baseline;
  }
  thead th {
    border-block-end: 2px solid;
    vertical-align: bottom;
  }
  tbody th {
    font-weight: inherit;
    white-space: nowrap;
  }
  .number {
    padding-inline-end: 2em;
    text-align: end;
    white-space: nowrap;
  }
  thead .number {
    white-space: normal;
  }
  .unit {
    display: block;
    font-weight: 400;
  }
  /* In the gap between columns, so that digits stay aligned. */
  sup {
    position: absolute;
    font-size: 0.75em;
    line-height: 1;
  }
  .notes {
    padding: 0;
    list-style: none;
  }
  .label {
    display: none;
  }
  .file a {
    display: inline-block;
    padding-block: 0.25em;
  }
  /* Stacked pairs of label and value if the columns do not fit. */
  @container (max-width: 50em) {
    :is(table, caption, tbody, tr, tbody th) {
      display: block;
    }
    thead {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
    tbody {
      columns: 2 16em;
      column-gap: 2em;
    }
    tr {
      break-inside: avoid;
      padding-block: 0.625em;
      border-block-end: 1px solid var(--_line);
    }
    :is(tbody th, td, .number) {
      padding: 0.125em 0;
      border: 0;
    }
    tbody th {
      font-weight: 700;
    }
    :is(td, .number) {
      display: flex;
      flex-wrap: wrap;
      justify-content: space-between;
      gap: 0 1em;
      white-space: normal;
      overflow-wrap: break-word;
    }
    :is(.label, .unit) {
      display: inline;
      text-align: start;
    }
    td > :last-child {
      min-inline-size: 0;
      margin-inline-start: auto;
      text-align: end;
    }
    sup {
      position: relative;
    }
  }
`;
//# sourceMappingURL=table.styles.js.map