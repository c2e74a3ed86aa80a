import { css } from 'lit';
import { looksStyles } from './looks.styles.js';
/** The size of the host, and the box that measures it. */
const hostStyles = css `
  :host(:not([hidden])) {
    display: block;
    /* In an auto column of a grid, 100% is 0 while the column is measured: then at least 6em are visible. */
    min-inline-size: clamp(min(6em, 80vw), 100%, 12em);
    max-inline-size: 100%;
  }
  /* Also fills a host that the page has made a flex or grid container. */
  .room {
    flex: 1;
    inline-size: 100%;
  }
  /*
   * A size container has no intrinsic width: in a flex row, a float or a table cell its width would be 0. This empty
   * grid gives the element 20em there and lets it shrink to 12em, or to most of the screen on a phone with large text.
   */
  .room::after {
    content: '';
    display: grid;
    grid-template-columns: minmax(min(12em, 80vw), min(20em, 80vw));
    overflow: hidden;
  }
`;
/** The content. Elements that a page can style have a part name, which these rules use too. */
const contentStyles = css `
  .base {
    container-type: inline-size;
    /* A container fits next to any float of the page; if there is less room than this, it moves below the float. */
    min-inline-size: min(100%, 12em);
    line-height: 1.5;
    overflow-wrap: anywhere;
  }
  .box {
    padding: var(--_padding);
    border: var(--_frame) solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: var(--_ink);
    break-inside: avoid;
  }
  [part='heading'],
  p,
  ul {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  /* A source's text keeps its reading direction, but is aligned like the page's text. */
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
  /* A link at the edge of the element's box, where a page may clip its outline. */
  [part='notice'] a:focus-visible {
    outline-offset: -3px;
  }
  /* A title's position shows that it is a link. Forced colours draw the underline anyway. */
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
/**
 * The frame of every widget. Text colour, font and background come from the page, and so does the contrast: lines use a
 * thinner mix of the text colour.
 */
export const widgetStyles = css `
  ${hostStyles}${looksStyles}${contentStyles}
`;
//# sourceMappingURL=widget.styles.js.map