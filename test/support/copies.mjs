/**
 * Other copies of the built files: `/copies/9.9.9/learning-city-widgets.js` is what is in `dist/`, but calls itself
 * version 9.9.9. Any origin may read them, so that they load in a sandboxed frame too.
 */
import {readFile} from 'node:fs/promises';

const OWN = JSON.parse(await readFile(new URL('../../package.json', import.meta.url), 'utf8')).version;

/** Koa middleware. */
export async function copies(ctx, next) {
  const [, version, file] = /^\/copies\/([\d.]+)\/([\w./-]+\.(?:js|json))$/.exec(ctx.path) ?? [];
  if (!file || file.includes('..')) return next();
  const text = await readFile(new URL(`../../dist/${file}`, import.meta.url), 'utf8');
  ctx.set('content-type', file.endsWith('.js') ? 'text/javascript' : 'application/json');
  ctx.set('access-control-allow-origin', '*');
  ctx.body = text.replaceAll(OWN, version);
  return undefined;
}
