/*
 * A server on which somebody has changed one of the built files: `/tampered/views/show-more.js/dist/…` are the files of
 * `dist/`, but this one has one more statement, by which a page notices that it was run. `/tampered-again/…` is the same:
 * Chromium keeps what it has refused in memory, for pages without a hash too.
 */
import {readFile} from 'node:fs/promises';

const dist = new URL('../../dist/', import.meta.url);

/** @type {import('koa').Middleware} */
export async function tampered(ctx, next) {
  const [, changed, file] = /^\/tampered(?:-\w+)?\/([\w./-]+\.js)\/dist\/([\w./-]+\.js)$/.exec(ctx.path) ?? [];
  if (!file || file.includes('..')) return next();
  const text = await readFile(new URL(file, dist), 'utf8');
  ctx.set('content-type', 'text/javascript');
  // Any site may load a script with a hash only where its server says so.
  ctx.set('access-control-allow-origin', '*');
  ctx.set('cache-control', 'no-store');
  ctx.body = file === changed ? `${text}\nglobalThis.__pwn = ${JSON.stringify(file)};\n` : text;
  return undefined;
}
