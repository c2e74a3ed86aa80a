/* The elements with their content in the HTML, as `learning-city-widgets render` writes it. */
import {PORT} from '../../addresses.mjs';
import {ours, scriptTag} from './contender.mjs';
/** @import {Contender} from '../index.mjs' */

/** Where the pages are served: their pictures have whole addresses. */
const SITE = `http://localhost:${PORT}/`;

/** @type {(styles: 'inline' | 'link') => NonNullable<Contender['finish']>} */
const withStyles = (styles) => async (page, files) => {
  const {renderToString} = /** @type {typeof import('../../../src/render/render.js')} */ (
    await import(new URL('../../../dist/npm/render/render.js', import.meta.url).href)
  );
  return renderToString(page, {
    baseUrl: SITE,
    folder: '/widgets/',
    styles,
    timeZone: 'Europe/Riga',
    fetch: (input) => {
      const {pathname} = new URL(input instanceof Request ? input.url : String(input));
      const text = files.get(pathname);
      return Promise.resolve(new Response(text === undefined ? '' : String(text), {status: text ? 200 : 404}));
    },
  });
};

const {update, ...still} = ours;

/**
 * Rendered with the styles in the page, as static HTML has them, and never touched by a script.
 * @type {Contender}
 */
export const rendered = {
  ...still,
  title: 'learning-city-widgets, rendered, without script',
  head: () => '',
  finish: withStyles('inline'),
};

/**
 * The same with linked style sheets, which is the default.
 * @type {Contender}
 */
export const renderedLinked = {...rendered, title: `${rendered.title}, linked styles`, finish: withStyles('link')};

/**
 * Rendered, and taken over by the script.
 * @type {Contender}
 */
export const renderedWithScript = {
  ...still,
  update,
  title: 'learning-city-widgets, rendered, with script',
  head: () => scriptTag,
  // The data block goes with the server's content.
  isTaken: `![...document.querySelectorAll('*')].some((each) => each.shadowRoot?.querySelector('script'))`,
  finish: withStyles('inline'),
};
