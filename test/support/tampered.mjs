/*
 * A server with one modified built file: `/tampered/views/show-more.js/dist/…` serves the files of `dist/`, but this
 * file has one more statement, which tells a page that the file has run. `/tampered-again/…` is the same at another
 * address, because Chromium keeps a rejected file in memory, also for pages without a hash.
 */
import {readFile} from 'node:fs/promises';

const dist = new URL('../../dist/', import.meta.url);

/** @type {import('koa').Middleware} */
export async function tampered(ctx, next) {
  const [, changed, file] = /^\/tampered(?:-\w+)?\/([\w./-]+\.js)\/dist\/([\w./-]+\.js)$/.exec(ctx.path) ?? [];
  if (!file || file.includes('..')) return next();
  const text = await readFile(new URL(file, dist), 'utf8');
  ctx.set('content-type', 'text/javascript');
  // Any site may load a script with a hash only if the script's server permits it.
  ctx.set('access-control-allow-origin', '*');
  ctx.set('cache-control', 'no-store');
  ctx.body = file === changed ? `${text}\nglobalThis.__pwn = ${JSON.stringify(file)};\n` : text;
  return undefined;
}
