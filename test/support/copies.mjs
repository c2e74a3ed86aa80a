/**
 * Other copies of the built files: `/copies/9.9.9/learning-city-widgets.js` is what is in `dist/`, but calls itself
 * version 9.9.9. Any origin may read them, so that they load in a sandboxed frame too.
 *
 * And files of packages as they are: `/libraries/jquery/dist/jquery.min.js`. The server would otherwise make scripts
 * strict, as which old ones don't run.
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
