/**
 * Checks the published package: its size, its entry points, and that it can be imported and rendered without a browser.
 */
import assert from 'node:assert/strict';
import {execFile} from 'node:child_process';
import {access, readdir, readFile} from 'node:fs/promises';
import path from 'node:path';
import {test} from 'node:test';
import {promisify} from 'node:util';
import {gzipSync} from 'node:zlib';
import {render} from '@lit-labs/ssr';
import {collectResult} from '@lit-labs/ssr/lib/render-result.js';
import {Ajv2020} from 'ajv/dist/2020.js';
import * as lit from 'lit';
import {publint} from 'publint';
import * as tags from '../../tools/lit-template-tags.mjs';

/**
 * @typedef {{
 *   version: string,
 *   main: string,
 *   types: string,
 *   typesVersions: {'*': Record<string, string[]>},
 *   exports: Record<string, string | Record<string, string>>,
 * }} Package
 * @typedef {{sources: Record<string, object>}} Sourced
 */

/** @type {(name: string) => Promise<unknown>} */
const json = async (name) => JSON.parse(await readFile(name, 'utf8'));
const pkg = /** @type {Package} */ (await json('package.json'));
/** Names that only look like addresses; nothing requests them. */
const NAMESPACES = new Set([
  'http://www.w3.org',
  'http://purl.org',
  'http://search.yahoo.com',
  'http://www.itunes.com',
  'http://xmlns.com',
  // Reserved (RFC 6761): a base for addresses that are only compared.
  'https://site.invalid',
]);
const scriptsIn = async (/** @type {string} */ folder) =>
  (await readdir(`dist/${folder}`)).filter((name) => name.endsWith('.js'));
const {html} = lit;
const ELEMENTS = ['learning-city-badge', 'network-map', 'network-stats', 'news-card', 'news-list'];

test('the main file, with English and Latvian, is at most 35 kB gzip', async () => {
  const size = gzipSync(await readFile('dist/learning-city-widgets.js'), {level: 9}).length;
  assert.ok(size <= 35_000, `${size} bytes`);
});

test('a map needs at most 25 kB gzip for its view and any of its outlines', async () => {
  const sizeOf = async (/** @type {string} */ file) => gzipSync(await readFile(`dist/${file}`), {level: 9}).length;
  const view = await sizeOf('views/network-map.js');
  for (const name of await scriptsIn('data/outlines')) {
    const size = view + (await sizeOf(`data/outlines/${name}`));
    assert.ok(size <= 25_000, `${name}: ${size} bytes`);
  }
});

test('the style sheet of an element is at most 2.2 kB gzip, and that of the figures, with chart and table, 2.9 kB', async () => {
  for (const tag of ELEMENTS) {
    const size = gzipSync(await readFile(`dist/styles/${tag}.css`), {level: 9}).length;
    assert.ok(size <= (tag === 'network-stats' ? 2900 : 2200), `${tag}: ${size} bytes`);
  }
});

test('every file that README links to is in the package', async () => {
  const {stdout} = await promisify(execFile)('npm', ['pack', '--dry-run', '--json', '--ignore-scripts']);
  const [{files}] = /** @type {[{files: {path: string}[]}]} */ (JSON.parse(stdout));
  const packed = files.map((file) => file.path);
  const links = [...(await readFile('README.md', 'utf8')).matchAll(/\]\(([^)#\s]+)[^)]*\)/g)].map(([, link]) => link);
  const local = links.filter((link) => !/^https?:/.test(link));
  assert.ok(local.length > 10);
  for (const link of local)
    assert.ok(
      packed.some((file) => file === link || file.startsWith(`${link}/`)),
      link,
    );
});

test('a language file is at most 2 kB gzip', async () => {
  for (const name of await scriptsIn('locales')) {
    const size = gzipSync(await readFile(`dist/locales/${name}`), {level: 9}).length;
    assert.ok(size <= 2_000, `${name}: ${size} bytes`);
  }
});

test('the page files import only local files, and name no other host', async () => {
  const folders = ['countries', 'data', 'data/outlines', 'formats', 'locales', 'map-words', 'views'];
  const beside = (
    await Promise.all(folders.map(async (folder) => (await scriptsIn(folder)).map((file) => `${folder}/${file}`)))
  ).flat();
  /** @type {Set<string>} */
  const imported = new Set();
  for (const name of [...beside, 'learning-city-widgets.js', 'learning-city-widgets.classic.js']) {
    const text = await readFile(`dist/${name}`, 'utf8');
    for (const [, from = ''] of text.matchAll(/\bimport\b\s*\(?(?:\w+\+)?["'`]([^"'`]+)/g)) {
      const file = path.posix.join(path.posix.dirname(name), from);
      assert.ok(beside.includes(file), `${name} imports ${from}`);
      imported.add(file);
    }
    // The data names the pages that it was taken from.
    if (name.startsWith('data/')) continue;
    const addresses = [...text.matchAll(/https?:\/\/[\w.]+/g)].map(([address]) => address);
    assert.deepEqual(
      addresses.filter((address) => !NAMESPACES.has(address)),
      [],
    );
  }
  assert.deepEqual([...imported].sort(), beside.sort());
});

test('the main file contains Lit as released', async () => {
  const {sources, sourcesContent} = /** @type {{sources: string[], sourcesContent: string[]}} */ (
    await json('dist/learning-city-widgets.js.map')
  );
  for (const name of [
    'lit-html/lit-html.js',
    'lit-element/lit-element.js',
    '@lit/reactive-element/reactive-element.js',
  ]) {
    const index = sources.findIndex((source) => source.endsWith(`/node_modules/${name}`));
    assert.equal(sourcesContent[index], await readFile(`node_modules/${name}`, 'utf8'), name);
  }
});

test('the template tags of files on demand give the same results as Lit’s own', () => {
  for (const [own, lits] of /** @type {const} */ ([
    [tags.html, lit.html],
    [tags.svg, lit.svg],
  ])) {
    const results = [own, lits].map((tag) => tag`<b>${1}</b>${'two'}`);
    assert.deepEqual({...results[0]}, {...results[1]});
  }
  assert.equal(tags.nothing, lit.nothing);
  assert.equal(tags.css`b {}`, String(lit.css`b {}`));
});

test('every module that the manifest names is in the package', async () => {
  const {modules} = /** @type {{modules: {path: string}[]}} */ (await json('custom-elements.json'));
  for (const {path: module} of modules) {
    assert.ok(module.startsWith('dist/'), module);
    await access(module);
  }
});

test('every entry point of the package exists', async () => {
  const paths = Object.values(pkg.exports).flatMap((entry) =>
    typeof entry === 'string' ? [entry] : Object.values(entry),
  );
  for (const entry of paths.filter((each) => !each.includes('*'))) await access(entry);
  for (const tag of ELEMENTS) {
    for (const folder of ['define', 'server/define']) await access(`dist/npm/${folder}/${tag}.js`);
  }
  // For resolvers that do not support `exports`.
  await access(pkg.main);
  await access(pkg.types);
  for (const file of Object.values(pkg.typesVersions['*'])
    .flat()
    .filter((each) => !each.includes('*')))
    await access(file);
});

test('publint reports nothing', async () => {
  const {messages} = await publint({strict: true});
  assert.deepEqual(messages, []);
});

test('the version in the code matches the package', async () => {
  const {NewsCard} = await import('learning-city-widgets');
  assert.equal(NewsCard.version, pkg.version);
});

test('classes can be imported without a browser, with no output and without registering elements', async () => {
  const script = `import * as all from 'learning-city-widgets';
    if (typeof window !== 'undefined') throw new Error('a window');
    if (Object.keys(all).sort().join() !== 'LearningCityBadge,NetworkMap,NetworkStats,NewsCard,NewsList,allowOrigins' || globalThis.customElements?.get('news-card')) throw new Error('registered');`;
  const {stdout, stderr} = await promisify(execFile)(process.execPath, ['--input-type=module', '--eval', script]);
  assert.equal(stdout + stderr, '');
});

test('the shipped data conforms to the published schemas', async () => {
  const ajv = new Ajv2020({strict: true});
  for (const name of ['network', 'register']) {
    const validate = ajv.compile(/** @type {object} */ (await json(`dist/schema/${name}.schema.json`)));
    assert.ok(validate(await json(`dist/${name}.json`)), JSON.stringify(validate.errors));
  }
});

test('every shipped row and value has a known source', async () => {
  const register = /** @type {Sourced & {members: {id: string, source: string}[]}} */ (
    await json('dist/register.json')
  );
  for (const {id, source} of register.members) assert.ok(register.sources[source], id);
  assert.equal(new Set(register.members.map(({id}) => id)).size, register.members.length);
  const network = /** @type {Sourced & {figures: {id: string, points: {source: string}[]}[]}} */ (
    await json('dist/network.json')
  );
  for (const {id, points} of network.figures) for (const {source} of points) assert.ok(network.sources[source], id);
});

test('a server renders data of any format immediately, and the fallback if there is no data', async () => {
  await import('learning-city-widgets/define');
  const feed = await json('test/examples/news/seed.json');
  const given = await collectResult(render(html`<news-card lang="lv" .data=${feed}></news-card>`));
  assert.match(given, /Ventspils pilsēta ir uzņemta/);
  assert.match(given, /06\.09\.2022/);
  const posts = /** @type {{title: {rendered: string}}[]} */ (await json('test/examples/news/wordpress.json'));
  const list = await collectResult(render(html`<news-list .data=${posts}><a href="/news">News</a></news-list>`));
  assert.equal(list.match(/<article/g)?.length, posts.length);
  const register = await json('dist/register.json');
  const badge = await collectResult(
    render(html`<learning-city-badge city="Ventspils" .data=${register}></learning-city-badge>`),
  );
  assert.match(badge, /UNESCO learning city since 2022/);
  assert.match(badge, /\.badge \{/, 'with the styles of its view');
  const network = await json('dist/network.json');
  const stats = await collectResult(render(html`<network-stats chart="growth" .data=${network}></network-stats>`));
  assert.match(stats, /425/);
  assert.match(stats, /<polyline/);
  const idle = await collectResult(render(html`<news-card src="news.json"><a href="/news">News</a></news-card>`));
  assert.match(idle, /<slot\b/);
  assert.doesNotMatch(idle, /part="notice"[^>]*>\s*\S*Loading/);
});
