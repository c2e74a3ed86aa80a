/*
 * Whole pages with the built files, for tests that need real headers or a page of their own: `/pages/strict?…` answers
 * with the strictest policy under which the elements are promised to work, `/pages/open?…` without any.
 *
 * Query: `scripts`, the built files to load, in order; `body`, the page's own markup; `lang`.
 */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "connect-src 'self'",
  "img-src 'self'",
  "style-src 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types lit-html',
].join('; ');

const tag = (name) =>
  name.includes('.classic.')
    ? `<script src="/dist/${name}"></script>`
    : name.includes('/')
      ? `<script src="${name}"></script>`
      : `<script type="module" src="/dist/${name}"></script>`;

export const pages = (context, next) => {
  if (context.path !== '/pages/strict' && context.path !== '/pages/open') return next();
  const {lang = 'en', body = '', scripts = 'learning-city-widgets.js'} = context.query;
  if (context.path === '/pages/strict') context.set('content-security-policy', POLICY);
  context.type = 'html';
  context.body = `<!doctype html><html lang="${lang}"><title>A page</title>
    <script src="/test/support/watch-page.js"></script>${scripts.split(',').map(tag).join('')}<body>${body}`;
  return undefined;
};
