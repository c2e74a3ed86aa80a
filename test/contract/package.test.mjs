/** What is published: its size, its entry points, and that it can be imported and rendered without a browser. */
import assert from 'node:assert/strict';
import {execFile} from 'node:child_process';
import {access, readdir, readFile} from 'node:fs/promises';
import path from 'node:path';
import {test} from 'node:test';
import {promisify} from 'node:util';
import {gzipSync} from 'node:zlib';
import {render} from '@lit-labs/ssr';
import {collectResult} from '@lit-labs/ssr/lib/render-result.js';
import Ajv from 'ajv/dist/2020.js';
import {html} from 'lit';
import {publint} from 'publint';
import {PARTS} from '../../tools/parts.mjs';

const json = async (name) => JSON.parse(await readFile(name, 'utf8'));
const pkg = await json('package.json');
/** Names that only look like addresses: nobody is asked for them. */
const NAMESPACES = new Set(['http://www.w3.org', 'http://purl.org', 'http://search.yahoo.com']);
const ELEMENTS = ['learning-city-badge', 'network-stats', 'news-card', 'news-list'];

test('the main file, with English and Latvian, is at most 15 kB gzip', async () => {
  const size = gzipSync(await readFile('dist/learning-city-widgets.js'), {level: 9}).length;
  assert.ok(size <= 15_000, `${size} bytes`);
});

test('a language is at most 1.5 kB gzip', async () => {
  for (const name of await readdir('dist/locales')) {
    const size = gzipSync(await readFile(`dist/locales/${name}`), {level: 9}).length;
    assert.ok(size <= 1_500, `${name}: ${size} bytes`);
  }
});

test('the files for pages import only what lies beside them, and name no other host', async () => {
  const beside = (
    await Promise.all(
      ['locales', 'formats', 'parts'].map(async (folder) =>
        (await readdir(`dist/${folder}`)).map((file) => `./${folder}/${file}`),
      ),
    )
  ).flat();
  const languages = beside.filter((name) => name.startsWith('./locales/'));
  const elements = beside.filter((name) => Object.hasOwn(PARTS, path.basename(name, '.js')));
  const codes = languages.map((name) => path.basename(name, '.js')).join(' ');
  const importsOf = (name, text) =>
    [...text.matchAll(/\bimport\b\s*\(?(?:\w+\+)?["'`]([^"'`]+)/g)].map(
      ([, from]) => `./${path.posix.join(path.posix.dirname(name), from)}`,
    );
  const fromParts = [];
  for (const name of [...beside, 'learning-city-widgets.js', 'learning-city-widgets.classic.js']) {
    const text = await readFile(`dist/${name}`, 'utf8');
    // One import for all languages, by their codes, which stand beside it in one string, and one for all parts of
    // elements, by their names.
    const imports = importsOf(name, text).flatMap((from) =>
      from.startsWith('./locales/${') ? languages : from.startsWith('./parts/${') ? elements : from,
    );
    // A part may have parts; each file is there for some page.
    if (name.startsWith('./parts/')) fromParts.push(...imports);
    else if (beside.includes(name)) assert.deepEqual(imports, [], name);
    else {
      assert.deepEqual([...imports, ...fromParts].sort(), beside.sort());
      assert.ok(text.includes(`"${codes}"`));
      for (const part of Object.keys(PARTS)) assert.ok(text.includes(`"${part}"`));
    }
    const addresses = [...text.matchAll(/https?:\/\/[\w.]+/g)].map(([address]) => address);
    assert.deepEqual(
      addresses.filter((address) => !NAMESPACES.has(address)),
      [],
    );
  }
});

test('every entry point of the package is there', async () => {
  const paths = Object.values(pkg.exports).flatMap((entry) =>
    typeof entry === 'string' ? [entry] : Object.values(entry),
  );
  for (const entry of paths.filter((each) => !each.includes('*'))) await access(entry);
  for (const tag of ELEMENTS) await access(`dist/npm/define/${tag}.js`);
});

test('publint finds nothing to say', async () => {
  const {messages} = await publint({strict: true});
  assert.deepEqual(messages, []);
});

test('the version in the code is that of the package', async () => {
  const {NewsCard} = await import('learning-city-widgets');
  assert.equal(NewsCard.version, pkg.version);
});

test('classes can be imported without a browser, silently and without registering anything', async () => {
  const script = `import * as all from 'learning-city-widgets';
    if (typeof window !== 'undefined') throw new Error('a window');
    if (Object.keys(all).length !== 4 || globalThis.customElements?.get('news-card')) throw new Error('registered');`;
  const {stdout, stderr} = await promisify(execFile)(process.execPath, ['--input-type=module', '--eval', script]);
  assert.equal(stdout + stderr, '');
});

test('the shipped data keeps to the published schemas', async () => {
  const ajv = new Ajv({strict: true});
  for (const name of ['network', 'register']) {
    const validate = ajv.compile(await json(`dist/schema/${name}.schema.json`));
    assert.ok(validate(await json(`dist/${name}.json`)), JSON.stringify(validate.errors));
  }
});

test('each shipped row and each shipped value has a known source', async () => {
  const register = await json('dist/register.json');
  for (const {id, source} of register.members) assert.ok(register.sources[source], id);
  assert.equal(new Set(register.members.map(({id}) => id)).size, register.members.length);
  const network = await json('dist/network.json');
  for (const {id, points} of network.figures) for (const {source} of points) assert.ok(network.sources[source], id);
});

test('a server renders data that it is given, and else the fallback', async () => {
  await import('learning-city-widgets/define');
  const feed = await json('test/examples/news/seed.json');
  const given = await collectResult(render(html`<news-card lang="lv" .data=${feed}></news-card>`));
  assert.match(given, /Ventspils pilsēta ir uzņemta/);
  assert.match(given, /06\.09\.2022/);
  // A format that is a file of its own has not come when the server renders.
  const posts = await json('test/examples/news/wordpress.json');
  const late = await collectResult(render(html`<news-card .data=${posts}><a href="/news">News</a></news-card>`));
  assert.match(late, /<slot/);
  const idle = await collectResult(render(html`<news-card src="news.json"><a href="/news">News</a></news-card>`));
  assert.match(idle, /<slot\b/);
  assert.doesNotMatch(idle, /role="status">\s*\S*Loading/);
});
