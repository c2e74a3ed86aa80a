/** A floor of src/ imports only lower floors, and no element imports another element's class. */
import assert from 'node:assert/strict';
import {readdir, readFile} from 'node:fs/promises';
import path from 'node:path';
import {test} from 'node:test';

/**
 * The other floors that each floor may import.
 * @type {Record<string, string[]>}
 */
const BELOW = {
  util: [],
  data: [],
  model: ['util'],
  http: ['util'],
  locale: ['util'],
  sources: ['http', 'model', 'util'],
  controllers: ['http', 'locale', 'model', 'util'],
  elements: ['controllers', 'data', 'http', 'locale', 'model', 'sources', 'util'],
  define: ['elements'],
  server: ['data', 'define', 'elements', 'locale', 'sources'],
  render: ['controllers', 'elements', 'http', 'locale', 'model', 'server', 'sources', 'util'],
  // Reports what an element shows from a dataset, in the element's own words.
  validate: ['elements', 'http', 'locale', 'model', 'sources', 'util'],
  // Selects articles as the list does.
  fetch: ['elements', 'model', 'sources', 'util'],
  'badge-file': ['elements', 'locale', 'model', 'util'],
  cli: ['badge-file', 'data', 'elements', 'fetch', 'http', 'locale', 'model', 'render', 'sources', 'util', 'validate'],
  // A separate page, which uses everything else.
  builder: ['badge-file', 'data', 'http', 'locale', 'model', 'render', 'sources', 'util', 'validate'],
  'script-tag': ['util'],
  '.': ['elements', 'http', 'script-tag', 'util'],
};
/**
 * Packages that a floor may import; types may come from anywhere.
 * @type {Partial<Record<string, string[]>>}
 */
const PACKAGES = {
  util: ['lit'],
  elements: ['lit', '@lit/localize'],
  locale: ['@lit/localize'],
  render: ['@lit-labs/ssr', 'parse5'],
  builder: ['lit', 'lit/directives/keyed.js', 'lit/directives/ref.js', '@lit/localize'],
  cli: ['node:'],
};

const files = (await readdir('src', {recursive: true})).filter((name) => name.endsWith('.ts'));
const imports = await Promise.all(
  files.map(async (file) => {
    const text = await readFile(path.join('src', file), 'utf8');
    return [...text.matchAll(/^(?:import|export) (type )?[^;]*?from '([^']+)'|^import '([^']+)'/gm)].map(
      ([, type, from, bare]) => ({file: file.split(path.sep).join('/'), isType: Boolean(type), from: from ?? bare}),
    );
  }),
);
const floorOf = (/** @type {string} */ file) => (file.includes('/') ? file.split('/')[0] : '.');

test('modules import only from lower floors', () => {
  const wrong = imports.flat().filter(({file, from, isType}) => {
    const floor = floorOf(file);
    // Only the command line may use Node APIs that browsers lack.
    if (from.startsWith('node:')) return floor !== 'cli';
    if (!from.startsWith('.')) return !isType && !(PACKAGES[floor] ?? []).includes(from);
    const target = floorOf(path.posix.join(path.posix.dirname(file), from));
    return target !== floor && !BELOW[floor].includes(target);
  });
  assert.deepEqual(wrong, []);
});

test('every folder of src/ is a floor, and every floor is a folder', () => {
  assert.deepEqual(
    [...new Set(files.map((file) => floorOf(file.split(path.sep).join('/'))))].sort(),
    Object.keys(BELOW).sort(),
  );
});

test('an element imports views and styles of other elements, but never their classes', () => {
  const wrong = imports.flat().filter(({file, from}) => {
    const [floor, element, name] = file.split('/');
    const target = path.posix.join(path.posix.dirname(file), from).split('/');
    return (
      floor === 'elements' &&
      name &&
      target[0] === 'elements' &&
      target[1] !== element &&
      target[2] === `${target[1]}.js`
    );
  });
  assert.deepEqual(wrong, []);
});

test('no module imports itself through other modules, not even for types', () => {
  const graph = new Map(
    imports
      .filter((list) => list.length)
      .map((list) => [
        list[0].file,
        list
          .filter(({from}) => from.startsWith('.'))
          .map(({file, from}) => path.posix.join(path.posix.dirname(file), from).replace(/\.js$/, '.ts')),
      ]),
  );
  const done = new Set();
  /** @type {(file: string, way: string[]) => void} */
  const visit = (file, way) => {
    assert.ok(!way.includes(file), `import cycle: ${[...way, file].join(' -> ')}`);
    if (done.has(file)) return;
    for (const next of graph.get(file) ?? []) visit(next, [...way, file]);
    done.add(file);
  };
  for (const file of graph.keys()) visit(file, []);
});
