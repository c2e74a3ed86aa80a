/*
 * tsc compiles src/ to build/; from there come
 * - dist/learning-city-widgets.js          one self-contained module for a script tag
 * - dist/learning-city-widgets.classic.js  the same as a plain script
 * - dist/locales/*.js                      the words of one language each, fetched when an element needs them
 * - dist/npm/                              one module a source file, Lit external, for bundlers
 */
import {readdirSync} from 'node:fs';
import {literalsHtmlCssMinifier} from '@literals/rollup-plugin-html-css-minifier';
import nodeResolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import {dropDescriptions} from './tools/drop-descriptions.mjs';

const out = process.env.OUT_DIR ?? 'dist';
const inside = new Set(['en', 'lv']);
const languages = readdirSync('build/locale/generated')
  .filter((name) => name.endsWith('.js'))
  .map((name) => name.slice(0, -3))
  .filter((code) => !inside.has(code));

/** Of `@lit/localize` only the `str` tag is used; its front door would bring the global configuration along. */
const localizeFrontDoor = {
  name: 'localize-front-door',
  resolveId(id, importer) {
    return id === '@lit/localize'
      ? this.resolve('@lit/localize/internal/str-tag.js', importer, {skipSelf: true})
      : null;
  },
};
/** Browsers that have `@container` have constructable style sheets too: Lit's way for older ones is dead code here. */
const modernStyleSheets = {
  name: 'modern-style-sheets',
  transform(code, id) {
    if (!id.endsWith('/reactive-element/css-tag.js')) return null;
    const feature = /\w\.ShadowRoot&&.*?"replace"in CSSStyleSheet\.prototype/;
    if (!feature.test(code)) this.error('Lit has changed: look at this transformation again');
    return {code: code.replace(feature, '!0'), map: null};
  },
};
/** Languages stay files of their own, addressed beside the script. */
const localesBeside = {
  name: 'locales-beside',
  resolveDynamicImport(id) {
    const code = typeof id === 'string' ? /\/generated\/([\w-]+)\.js$/.exec(id)?.[1] : undefined;
    return code ? {id: `./locales/${code}.js`, external: true} : null;
  },
};
const minify = () => [
  literalsHtmlCssMinifier({include: ['build/**'], failOnError: true}),
  terser({
    ecma: 2022,
    compress: {passes: 4, pure_getters: true, unsafe_arrows: true, keep_fargs: false, inline: 1},
    // Lit's own internals, which begin with these two characters, are all inside the one file.
    mangle: {properties: {regex: /^_\$/}},
    format: {comments: false},
  }),
];
/** The npm modules lie one folder below the data that ships beside the script. */
const dataAbove = {
  name: 'data-above',
  renderChunk: (code, {fileName}) =>
    fileName.endsWith('beside.js') ? {code: code.replaceAll("'./", "'../../"), map: null} : null,
};
const selfContained = () => [
  dropDescriptions(),
  modernStyleSheets,
  localizeFrontDoor,
  localesBeside,
  nodeResolve(),
  ...minify(),
];
const banner = '/*! learning-city-widgets MIT, Lit BSD-3 */';

export default [
  {
    input: 'build/index.js',
    plugins: selfContained(),
    output: {file: `${out}/learning-city-widgets.js`, format: 'es', banner},
  },
  {
    input: 'build/index.js',
    plugins: selfContained(),
    output: {file: `${out}/learning-city-widgets.classic.js`, format: 'iife', banner},
  },
  ...languages.map((code) => ({
    input: `build/locale/generated/${code}.js`,
    plugins: selfContained(),
    output: {file: `${out}/locales/${code}.js`, format: 'es'},
  })),
  {
    input: ['build/elements/all.js', 'build/define/all.js'],
    external: [/^lit($|\/)/, /^@lit\//],
    plugins: [dataAbove],
    output: {dir: `${out}/npm`, format: 'es', preserveModules: true, preserveModulesRoot: 'build'},
  },
];
