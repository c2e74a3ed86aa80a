/** Runs the examples in docs/rendered-html.md, as they are written there. */
import assert from 'node:assert/strict';
import {mkdir, mkdtemp, readFile, rm, writeFile} from 'node:fs/promises';
import path from 'node:path';
import {after, test} from 'node:test';
import {fileURLToPath, pathToFileURL} from 'node:url';
import {build} from 'vite';

const root = fileURLToPath(new URL('../..', import.meta.url));
const docs = await readFile(path.join(root, 'docs/rendered-html.md'), 'utf8');
const recipes = new Map(
  [...docs.matchAll(/<!-- recipe: (\w+) -->\s+```js\n([^]*?)```/g)].map(([, name = '', code = '']) => [name, code]),
);
// Inside the project, so that the package finds itself by its name.
const folder = await mkdtemp(path.join(root, 'test/recipes-'));
after(() => rm(folder, {recursive: true}));

/**
 * What the examples export.
 * @typedef {(name: string, run: (this: unknown, content: string) => Promise<string>) => void} AddTransform
 * @typedef {{
 *   default: ((config: {addTransform: AddTransform}) => void) & import('vite').UserConfig,
 *   onRequest: (context: {url: URL}, next: () => Promise<Response>) => Promise<Response>,
 *   widgets: (...args: unknown[]) => Promise<void> | undefined,
 * }} Example
 */

/**
 * Imports an example as a module.
 * @param {string} name
 * @returns {Promise<Example>}
 */
async function recipe(name) {
  const file = path.join(folder, `${name}.mjs`);
  const code = recipes.get(name);
  assert.ok(code, `no example for ${name}`);
  recipes.delete(name);
  await writeFile(file, code);
  return /** @type {Promise<Example>} */ (import(pathToFileURL(file).href));
}

const PAGE =
  '<!doctype html><html lang="lv"><script type="module" src="/w/learning-city-widgets.js"></script><learning-city-badge city="Ventspils"></learning-city-badge>';
const isRendered = (/** @type {unknown} */ html) =>
  assert.match(
    String(html),
    /<learning-city-badge city="Ventspils"><template shadowrootmode="open">[^]*Ventspils[^]*2022/,
  );

test('the example for Eleventy renders HTML and leaves other files unchanged', async () => {
  const {default: configure} = await recipe('eleventy');
  /** @type {(this: unknown, content: string) => Promise<string>} */
  let transform = () => Promise.resolve('');
  configure({addTransform: (/** @type {string} */ _name, /** @type {typeof transform} */ run) => (transform = run)});
  isRendered(await transform.call({page: {outputPath: '_site/index.html', url: '/'}}, PAGE));
  assert.equal(await transform.call({page: {outputPath: '_site/feed.xml', url: '/feed.xml'}}, PAGE), PAGE);
  assert.equal(await transform.call({page: {outputPath: false, url: false}}, PAGE), PAGE);
});

test('the example for Vite renders the pages of a build', async () => {
  const config = /** @type {import('vite').UserConfig} */ ((await recipe('vite')).default);
  const site = path.join(folder, 'vite');
  await mkdir(site);
  await writeFile(path.join(site, 'index.html'), PAGE.replace(/<script[^]*?<\/script>/, ''));
  await build({...config, root: site, configFile: false, logLevel: 'error'});
  const html = await readFile(path.join(site, 'dist/index.html'), 'utf8');
  isRendered(html);
  assert.match(html, /href="\/widgets\/styles\/learning-city-badge.css"/);
});

const headers = {
  'content-type': 'text/html; charset=utf-8',
  'content-length': String(PAGE.length),
  etag: '"before"',
  'x-kept': 'yes',
};
/**
 * Without them a browser shows the first bytes only, or an old page.
 * @param {Response} response
 */
const hasOwnLength = ({headers: sent}) =>
  assert.deepEqual(
    ['content-length', 'etag'].filter((name) => sent.has(name)),
    [],
  );

test('the example for Astro renders HTML and leaves other responses unchanged', async () => {
  const {onRequest} = await recipe('astro');
  const url = new URL('https://town.example/');
  const response = await onRequest({url}, () => Promise.resolve(new Response(PAGE, {headers})));
  assert.equal(response.headers.get('x-kept'), 'yes');
  hasOwnLength(response);
  isRendered(await response.text());
  const other = new Response('{}', {headers: {'content-type': 'application/json'}});
  assert.equal(await onRequest({url}, () => Promise.resolve(other)), other);
});

test('the example for Hono renders HTML and keeps status and headers', async () => {
  const {widgets} = await recipe('hono');
  const context = {req: {url: 'https://town.example/'}, res: new Response(PAGE, {headers, status: 404})};
  await widgets(context, () => Promise.resolve());
  assert.deepEqual([context.res.status, context.res.headers.get('x-kept')], [404, 'yes']);
  hasOwnLength(context.res);
  isRendered(await context.res.text());
});

test('the example for Express renders pages and sends other bodies unchanged', async () => {
  const {widgets} = await recipe('express');
  for (const [body, check] of /** @type {[unknown, (sent: unknown) => void][]} */ ([
    [PAGE, isRendered],
    ['{"a":1}', (sent) => assert.equal(sent, '{"a":1}')],
  ])) {
    const sent = await new Promise((resolve) => {
      const response = {send: resolve};
      void widgets({originalUrl: '/'}, response, () => response.send(body));
    });
    check(sent);
  }
});

test('every example has been run', () => {
  assert.deepEqual([...recipes.keys()], []);
});
