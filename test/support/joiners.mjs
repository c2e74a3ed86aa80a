/*
 * Models of plug-ins and services that join, minify or delay the scripts of a page, as their documentation and their
 * output show. Each serves the plain script at an address without the files beside it.
 *
 *     /joined/autoptimize_0f3a.js                            Autoptimize: all plain scripts in one file, each in `try`
 *     /joined/min/1/widgets/learning-city-widgets.classic.js WP Rocket: a minified copy under the same name
 *     /joined/litespeed/4b1c.js                              LiteSpeed: joined, without comments
 *
 * Cloudflare's Rocket Loader and the delays of the others keep the address and run the tag later: a test creates that
 * tag itself.
 */
import {readFile} from 'node:fs/promises';

const classic = new URL('../../dist/learning-city-widgets.classic.js', import.meta.url);
const THEME = 'window.theme = {menu: true};';
/** @type {Record<string, (script: string) => string>} */
const JOINERS = {
  '/joined/autoptimize_0f3a.js': (script) =>
    [THEME, script, THEME].map((each) => `try{${each}}catch(e){console.log("An error has occurred.",e)}`).join('\n;'),
  '/joined/min/1/widgets/learning-city-widgets.classic.js': withoutComments,
  '/joined/litespeed/4b1c.js': (script) => `${THEME};${withoutComments(script)};${THEME}`,
};

/** @param {string} script */
function withoutComments(script) {
  return script.replace(/^\/\/#.*\n/gm, '').trim();
}

/** @type {import('koa').Middleware} */
export async function joiners(ctx, next) {
  if (!Object.hasOwn(JOINERS, ctx.path)) return next();
  ctx.set('content-type', 'text/javascript');
  ctx.body = JOINERS[ctx.path](await readFile(classic, 'utf8'));
  return undefined;
}
