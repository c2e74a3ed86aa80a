/*
 * Whole pages with the built files, for tests that need real headers or a separate page: `/pages/strict?…` responds
 * with the strictest policy under which the elements are promised to work, `/pages/open?…` without any.
 *
 * Query:
 * - `scripts`, the built files to load, in order; a name with a slash is an address; empty for none
 * - `attributes`, for the script tags of the built files: `data-prefix="town"`
 * - `head` and `body`, the page's own markup
 * - `lang`
 * - `policy`, a custom Content-Security-Policy
 * - `rendered`: renders the elements into the page first, with their styles as `link` or `inline`; `late` is `link` with
 *   style sheets that come after half a second
 * - `mode`: `quirks`, a page without a document type; `xhtml`, a page in XML
 *
 * `/lost/de/dist/…` serves the built files without the words of a language, `/slow/de/dist/…` serves those words after
 * half a second. `/strict/dist/…` serves the builder page with its own policy in a header, too, and with `?axe` the axe
 * library, which only works inside the page that it checks. `/late/dist/…` serves style sheets after half a second. `/unreliable/dist/…` serves all files except the view of the badge and the chart.
 */
import {readFile} from 'node:fs/promises';
import {setTimeout as sleep} from 'node:timers/promises';

/** @type {Record<string, string>} */
const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};

const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "connect-src 'self'",
  "img-src 'self'",
  "style-src 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types lit-html 'allow-duplicates'",
].join('; ');

/** @type {(name: string, attributes: string) => string} */
const tag = (name, attributes) =>
  name.includes('.classic.')
    ? `<script src="/dist/${name}" ${attributes}></script>`
    : name.includes('/') && !/^\/(lost|slow|unreliable)\//.test(name)
      ? `<script src="${name}"></script>`
      : `<script type="module" src="${name.startsWith('/') ? name : `/dist/${name}`}" ${attributes}></script>`;

/**
 * Renders a page with the published module.
 * @type {(page: string, address: string, styles: string) => Promise<string>}
 */
async function render(page, address, styles) {
  const {renderToString} = /** @type {typeof import('../../src/render/render.js')} */ (
    await import(new URL('../../dist/npm/render/render.js', import.meta.url).href)
  );
  return renderToString(page, {
    baseUrl: address,
    styles: styles === 'inline' ? 'inline' : 'link',
    folder: styles === 'late' ? '/late/dist/' : '/dist/',
    // Some pages have elements whose source is broken.
    onError: () => undefined,
    timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
  });
}

/** @type {import('koa').Middleware} */
export const pages = async (context, next) => {
  const [, trouble, code, rest] = /^\/(lost|slow)\/([\w-]+)(\/dist\/.*)$/.exec(context.path) ?? [];
  if (trouble) {
    const isMeant = rest.endsWith(`/locales/${code}.js`);
    if (isMeant && trouble === 'lost') return;
    if (isMeant) await sleep(500);
    context.path = rest;
    return next();
  }
  const [, strict] = /^\/strict\/(dist\/[\w./-]+\.(?:html|js|css|json|svg))$/.exec(context.path) ?? [];
  if (strict && !strict.includes('..')) {
    // The server would change a script, and with it its hash.
    const text = await readFile(new URL(`../../${strict}`, import.meta.url), 'utf8').catch(() => undefined);
    if (text === undefined) return undefined;
    const [, policy] = /http-equiv="Content-Security-Policy"\s+content="([^"]+)"/.exec(text) ?? [];
    if (policy) context.set('content-security-policy', `${policy}; frame-ancestors 'self'`);
    context.set('content-type', TYPES[strict.slice(strict.lastIndexOf('.'))]);
    const watch = '<script src="/test/support/watch-page.js"></script>';
    const axe = 'axe' in context.query ? '<script src="/node_modules/axe-core/axe.min.js"></script>' : '';
    context.body = strict.endsWith('.html') ? text.replace('<head>', `<head>${watch}${axe}`) : text;
    return undefined;
  }
  const [, late] = /^\/late(\/dist\/.*)$/.exec(context.path) ?? [];
  if (late) {
    if (late.endsWith('.css')) await sleep(500);
    context.path = late;
    return next();
  }
  const [, unreliable] = /^\/unreliable(\/dist\/.*)$/.exec(context.path) ?? [];
  if (unreliable) {
    if (/\/(learning-city-badge|network-chart)\.js$/.test(unreliable)) return undefined;
    context.path = unreliable;
    return next();
  }
  if (context.path !== '/pages/strict' && context.path !== '/pages/open') return next();
  const {
    lang = 'en',
    head = '',
    body = '',
    scripts = 'learning-city-widgets.js',
    attributes = '',
    policy = context.path === '/pages/strict' ? POLICY : '',
    mode = '',
    rendered = '',
  } = /** @type {Record<string, string | undefined>} */ (context.query);
  if (policy) context.set('content-security-policy', policy);
  const tags = scripts
    .split(',')
    .filter(Boolean)
    .map((name) => tag(name, attributes))
    .join('');
  const inHead = `<title>A page</title><script src="/test/support/watch-page.js"></script>${head}${tags}`;
  if (mode === 'xhtml') {
    context.type = 'application/xhtml+xml';
    context.body = `<html xmlns="http://www.w3.org/1999/xhtml" lang="${lang}"><head>${inHead}</head><body>${body}</body></html>`;
  } else {
    context.type = 'html';
    const page = `${mode === 'quirks' ? '' : '<!doctype html>'}<html lang="${lang}">${inHead}<body>${body}`;
    context.body = rendered ? await render(page, `${context.origin}${context.path}`, rendered) : page;
  }
  return undefined;
};
