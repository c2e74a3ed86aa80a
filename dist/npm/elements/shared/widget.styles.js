import { css } from 'lit';
/**
 * The frame of every widget. What hosts can reach is styled by the same name, its part. Text colour, font and background are the page's own, so contrast is the page's own too:
 * lines are drawn in a thinner mix of the text colour, and no text is greyed.
 */
export const widgetStyles = css `
  :host(:not([hidden])) {
    display: block;
  }
  .base {
    --_accent: var(--civic-accent, currentColor);
    container-type: inline-size;
    /* A container fits beside any float of the page; with less room than this it goes below. */
    min-inline-size: min(100%, 10em);
    line-height: 1.5;
    overflow-wrap: anywhere;
  }
  .box {
    padding: 1.25em;
    border: 1px solid var(--civic-line, color-mix(in srgb, currentColor 22%, transparent));
    border-radius: var(--civic-radius, 0.5em);
    background: var(--civic-surface);
    break-inside: avoid;
  }
  [part='heading'],
  p,
  ul {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  /* Texts of a source have the direction of their own words, and stand on the side of those of the page. */
  [dir='auto'] {
    text-align: -webkit-match-parent;
    text-align: match-parent;
  }
  [part='heading'] {
    font-size: 1.1875em;
    font-weight: 700;
    line-height: 1.3;
    text-wrap: balance;
  }
  a {
    color: inherit;
    text-underline-offset: 0.2em;
  }
  :is(a, button):focus-visible {
    outline: 3px solid;
    outline-offset: 3px;
  }
  /* A title is known for a link by its place; forced colours draw the line all the same. */
  [part='heading'] a:not(:hover) {
    text-decoration-color: transparent;
  }
  .small {
    font-size: 0.875em;
  }
  [part='meta'] {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1em;
  }
  [part='notice']:not(:empty) {
    margin-block-start: 0.5em;
  }
  .quiet {
    position: absolute;
    inset: 0;
    clip-path: inset(50%);
  }
`;
//# sourceMappingURL=widget.styles.js.map