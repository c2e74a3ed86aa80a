/**
 * Other copies of the built files: `/copies/9.9.9/learning-city-widgets.js` is the file in `dist/`, except that it
 * reports version 9.9.9. Any origin may read them, so that they also load in a sandboxed frame.
 *
 * Files of npm packages are served unchanged: `/libraries/jquery/dist/jquery.min.js`. The server would otherwise make
 * scripts strict, and old libraries fail in strict mode.
 */
import {readFile} from 'node:fs/promises';

const {version: OWN} = /** @type {{version: string}} */ (
  JSON.parse(await readFile(new URL('../../package.json', import.meta.url), 'utf8'))
);

/** @type {import('koa').Middleware} */
export async function copies(ctx, next) {
  const [, version, file] = /^\/copies\/([\d.]+)\/([\w./-]+\.(?:js|json))$/.exec(ctx.path) ?? [];
  if (ctx.path.startsWith('/libraries/') && !ctx.path.includes('..')) {
    ctx.set('content-type', ctx.path.endsWith('.css') ? 'text/css' : 'text/javascript');
    ctx.body = await readFile(new URL(`../../node_modules/${ctx.path.slice('/libraries/'.length)}`, import.meta.url));
    return undefined;
  }
  if (!file || file.includes('..')) return next();
  const text = await readFile(new URL(`../../dist/${file}`, import.meta.url), 'utf8');
  ctx.set('content-type', file.endsWith('.js') ? 'text/javascript' : 'application/json');
  ctx.set('access-control-allow-origin', '*');
  ctx.body = text.replaceAll(OWN, version);
  return undefined;
}
