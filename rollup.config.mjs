/*
 * Bundles the page files from the output of tsc in build/:
 * - dist/learning-city-widgets.js          one module for a script tag, with Lit
 * - dist/learning-city-widgets.classic.js  the same as a classic script
 * - dist/views/, formats/, locales/, countries/, map-words/, data/  files that `import()` loads on demand, each
 *   self-contained
 * - dist/builder/                          the builder page; `tools/builder.mjs` adds its other files
 * The main files come last, because they contain the hashes of the others.
 * - dist/npm/render/worker.js              the server renderer for runtimes without Node's modules
 * The other npm modules in dist/npm/ are tsc's own output.
 */
import {createHash} from 'node:crypto';
import {readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {fileURLToPath} from 'node:url';
import {literalsHtmlCssMinifier} from '@literals/rollup-plugin-html-css-minifier';
import {nodeResolve} from '@rollup/plugin-node-resolve';
import terserPlugin from '@rollup/plugin-terser';
/** @import {OutputOptions, Plugin} from 'rollup' */

// The package's types describe its CommonJS file, where the function is `default`.
const terser = /** @type {typeof terserPlugin.default} */ (/** @type {unknown} */ (terserPlugin));

const build = fileURLToPath(new URL('build/', import.meta.url));
const out = process.env.OUT_DIR ?? 'dist';
const INSIDE = ['en.js', 'lv.js'];
const languages = readdirSync(`${build}locale/generated`).filter(
  (name) => name.endsWith('.js') && !INSIDE.includes(name),
);

/**
 * The modules that the source imports on demand, by the name of the resulting file.
 * @type {Record<string, string>}
 */
const onDemand = {
  'views/learning-city-badge.js': 'elements/learning-city-badge/badge.lazy.js',
  'views/network-stats.js': 'elements/network-stats/stats.lazy.js',
  'views/network-chart.js': 'elements/network-stats/chart/chart.lazy.js',
  'views/network-map.js': 'elements/network-map/map.lazy.js',
  'views/map-file.js': 'elements/network-map/map-file.js',
  'views/served-root.js': 'elements/shared/served-root.js',
  'views/show-more.js': 'elements/news-list/show-more.js',
  'formats/wordpress.js': 'sources/wordpress.js',
  'formats/wordpress-site.js': 'sources/wordpress-site.js',
  'formats/wordpress-topic.js': 'sources/wordpress-topic.js',
  'formats/what-it-is.js': 'sources/what-it-is.js',
  'formats/further-pages.js': 'sources/further-pages.js',
  'formats/drupal.js': 'sources/drupal.js',
  'formats/feed-xml.js': 'sources/feed-xml.js',
  'formats/json-feed-html.js': 'sources/json-feed-html.js',
  'formats/json-stat.js': 'sources/json-stat.js',
  'formats/characters.js': 'sources/characters.js',
  'formats/written-days.js': 'sources/written-day.js',
  'data/register.js': 'data/register.js',
  'data/places.js': 'data/places.js',
  'data/network.js': 'data/network.js',
  ...Object.fromEntries(
    readdirSync(`${build}data/outlines`).flatMap((name) =>
      name.endsWith('.js') ? [[`data/outlines/${name}`, `data/outlines/${name}`]] : [],
    ),
  ),
  ...Object.fromEntries(languages.map((name) => [`locales/${name}`, `locale/generated/${name}`])),
  ...Object.fromEntries(languages.map((name) => [`map-words/${name}`, `locale/generated/map/${name}`])),
  ...Object.fromEntries(
    readdirSync(`${build}data/countries`).flatMap((name) =>
      name.endsWith('.js') ? [[`countries/${name}`, `data/countries/${name}`]] : [],
    ),
  ),
};
/** Modules without imports: a single Rollup run builds all of them. */
const isAlone = (/** @type {string} */ file) => /^(locales|countries|data|map-words)\//.test(file);

/**
 * Keeps on-demand imports external, with an address relative to the importing file.
 * @type {(importing: string) => Plugin}
 */
const filesOnDemand = (importing) => ({
  name: 'files-on-demand',
  resolveDynamicImport(specifier, importer) {
    // `import-pinned.ts` imports from variable addresses.
    if (typeof specifier !== 'string') return null;
    const target = path.resolve(path.dirname(importer), specifier);
    const module = path.relative(build, target).split(path.sep).join('/');
    const file = Object.keys(onDemand).find((name) => onDemand[name] === module);
    if (!file) return this.error(`${module} is not among the files on demand`);
    return {id: importing.includes('/') ? `../${file}` : `./${file}`, external: true};
  },
});

/**
 * Uses tsc's source maps, which refer to src/.
 * @type {Plugin}
 */
const sourceMaps = {
  name: 'source-maps',
  load(id) {
    if (!id.startsWith(build)) return null;
    return {code: readFileSync(id, 'utf8'), map: JSON.parse(readFileSync(`${id}.map`, 'utf8'))};
  },
};

/**
 * Only the `str` tag of `@lit/localize` is used; its index would add the global configuration, 0.5 kB gzip.
 * @type {Plugin}
 */
const strTagOnly = {
  name: 'str-tag-only',
  resolveId(id, importer) {
    return id === '@lit/localize' ? this.resolve('@lit/localize/internal/str-tag.js', importer) : null;
  },
};

/**
 * A file on demand needs only Lit's template tags, because the main file's copy of Lit renders its templates.
 * @type {Plugin}
 */
const templateTagsOnly = {
  name: 'template-tags-only',
  resolveId: (id) => (id === 'lit' ? fileURLToPath(new URL('tools/lit-template-tags.mjs', import.meta.url)) : null),
};

/** The hashes of the language files are also loaded on demand. */
const MORE_PINS = 'language-pins.js';
const isOfLanguage = (/** @type {string} */ file) => /^(locales|countries|map-words)\//.test(file);
/** Files that a page needs without other languages; the main file contains their hashes. */
const isInside = (/** @type {string} */ file) =>
  !isOfLanguage(file) || INSIDE.some((name) => file === `countries/${name}`);

/**
 * Fills `pins.ts` with the hashes of files that have already been written.
 * @type {(isWanted: (file: string) => boolean) => Plugin}
 */
const pins = (isWanted) => ({
  name: 'pins',
  load(id) {
    if (id !== `${build}script-tag/pins.js`) return null;
    const hashes = [...Object.keys(onDemand), MORE_PINS].filter(isWanted).map((file) => {
      const hash = createHash('sha256').update(readFileSync(`${out}/${file}`));
      return [file, `sha256-${hash.digest('base64')}`];
    });
    return {code: `export const pins = ${JSON.stringify(Object.fromEntries(hashes))};`, map: {mappings: ''}};
  },
});

/** Makes V8 compile the file while it downloads, instead of compiling each function when it is first called. */
const COMPILE_EAGERLY = '//# allFunctionsCalledOnLoad';

const minify = (preamble = '') => [
  literalsHtmlCssMinifier({
    include: ['build/**'],
    failOnError: true,
  }),
  terser({ecma: 2022, compress: {passes: 2}, format: {comments: false, preamble}}),
];

const main = [
  pins(isInside),
  sourceMaps,
  strTagOnly,
  filesOnDemand('learning-city-widgets.js'),
  nodeResolve(),
  ...minify(COMPILE_EAGERLY),
];
/** @type {(file: string, more?: OutputOptions) => OutputOptions} */
const output = (file, more) => ({file: `${out}/${file}`, format: 'es', sourcemap: true, ...more});

/**
 * A classic script has no `import.meta`. It reads its own address in a way that an `<img name="currentScript">` on the
 * page cannot intercept.
 * @type {Plugin}
 */
const ownAddress = {
  name: 'own-address',
  resolveImportMeta: (property) => (property === 'url' ? 'scriptAddress' : null),
};

/**
 * Lit's server build imports `buffer` in one module only. The package has the same module without it, for browsers.
 * @type {Plugin}
 */
const withoutBuffer = {
  name: 'without-buffer',
  resolveId: (id) =>
    id === '@lit-labs/ssr-client'
      ? fileURLToPath(new URL('node_modules/@lit-labs/ssr-client/index.js', import.meta.url))
      : null,
};

/**
 * A file of the builder page.
 * @type {(name: string, plugins: Plugin[]) => import('rollup').RollupOptions}
 */
const builderFile = (name, plugins) => ({
  input: `${build}builder/${name}.js`,
  plugins: [sourceMaps, strTagOnly, filesOnDemand(`builder/${name}.js`), ...plugins, ...minify()],
  output: output(`builder/${name}.js`),
});

export default [
  builderFile('builder', [nodeResolve()]),
  builderFile('preview', []),
  // Lit's code for servers, which does not need the classes of a browser.
  builderFile('rendered', [withoutBuffer, nodeResolve({exportConditions: ['node']})]),
  ...Object.keys(onDemand)
    .filter((file) => !isAlone(file))
    .map((file) => ({
      input: build + onDemand[file],
      plugins: [
        sourceMaps,
        strTagOnly,
        templateTagsOnly,
        filesOnDemand(file),
        nodeResolve(),
        ...minify(file.startsWith('views/') ? COMPILE_EAGERLY : undefined),
      ],
      output: output(file),
    })),
  {
    input: Object.fromEntries(
      Object.keys(onDemand)
        .filter(isAlone)
        .map((file) => [file.slice(0, -'.js'.length), build + onDemand[file]]),
    ),
    plugins: [sourceMaps, ...minify()],
    output: {dir: out, format: 'es', sourcemap: true},
  },
  {
    input: `${build}script-tag/pins.js`,
    plugins: [pins((file) => !isInside(file)), ...minify()],
    output: output(MORE_PINS),
  },
  {
    input: `${build}render/render.js`,
    plugins: [withoutBuffer, nodeResolve({exportConditions: ['node']}), terser({ecma: 2022})],
    output: {file: `${out}/npm/render/worker.js`, format: 'es', inlineDynamicImports: true},
  },
  {input: `${build}index.js`, plugins: main, output: output('learning-city-widgets.js')},
  {
    input: `${build}index.js`,
    plugins: [ownAddress, ...main],
    output: output('learning-city-widgets.classic.js', {
      format: 'iife',
      intro: `const scriptAddress = Reflect.get(HTMLDocument.prototype, 'currentScript', document)?.src || location.href;`,
    }),
  },
];
