/*
 * tsc compiles src/ to build/; from there come
 * - dist/learning-city-widgets.js          one self-contained module for a script tag
 * - dist/learning-city-widgets.classic.js  the same as a plain script
 * - dist/locales/*.js                      the words of one language each, fetched when an element needs them
 * - dist/formats/*.js                      one rarer format each, fetched when an element meets it
 * - dist/parts/*.js                        what one element needs besides, fetched along with its data or when asked for
 * - dist/npm/                              one module a source file, Lit external, for bundlers
 */
import {readdirSync} from 'node:fs';
import path from 'node:path';
import {literalsHtmlCssMinifier} from '@literals/rollup-plugin-html-css-minifier';
import nodeResolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import {compileTemplates} from './tools/compile-templates.mjs';
import {dropDescriptions} from './tools/drop-descriptions.mjs';
import {leanLit} from './tools/lean-lit.mjs';
import {chartStandIn, contentOf, partEntry, PARTS, standIns, templatesOnly} from './tools/parts.mjs';

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
/** Modules that the source imports when it needs them, and what file each is: for pages that do need it. */
const whenNeeded = {
  'formats/wordpress': 'build/sources/wordpress.js',
  'formats/drupal': 'build/sources/drupal.js',
  'formats/feed-xml': 'build/sources/feed-xml.js',
  'formats/json-feed-html': 'build/sources/json-feed-html.js',
  'formats/json-stat': 'build/sources/json-stat.js',
  'parts/show-more': 'build/elements/news-list/show-more.js',
  'parts/network-chart': contentOf('network-chart'),
};
/** What is imported when it is needed stays a file of its own, addressed from the script, or from a part. */
const besideTheScript = (toScript = '.') => ({
  name: 'beside-the-script',
  resolveDynamicImport(id) {
    const {dir, base, name} = path.posix.parse(String(id));
    if (dir.endsWith('/generated')) return {id: `${toScript}/locales/${base}`, external: true};
    const file = Object.keys(whenNeeded).find((each) => path.basename(each) === name);
    return file ? {id: `${toScript}/${file}.js`, external: true} : null;
  },
});
/** One door to all languages, where the source spells out each import for bundlers. */
const languageFiles = {
  name: 'language-files',
  load: (id) =>
    id.replaceAll('\\', '/').endsWith('build/locale/files.js')
      ? `export const files = new Map(
          '${languages.join(' ')}'.split(' ').map((code) => [code, () => import(\`./locales/\${code}.js\`)]),
        );`
      : null,
};
/** Names that only Lit and our own classes know, all of them inside the one file; `updateComplete` stays for the page. */
const INTERNALS =
  /^_|^(add|remove)Controller$|^(request|perform|schedule|should|will|has|first)Update|^(host(Connected|Disconnected|Updated?)|createRenderRoot|render(Options|Before)|elementStyles|finalizeStyles|getPropertyDescriptor|getPropertyOptions|createProperty|isUpdatePending|enableUpdating|shadowRootOptions|getUpdateComplete)$|^(renderValue|renderEmpty|isEmpty|complete|shipped|onGone|warnOf|directionInForce|hasDirection|settled|sync|strTag)$/;
/** V8 compiles what is used at once while it arrives, and not piece by piece when it is called. */
const EAGER = '//# allFunctionsCalledOnLoad';
const minify = (mangle, preamble) => [
  literalsHtmlCssMinifier({include: ['build/**'], failOnError: true}),
  compileTemplates(),
  terser({
    ecma: 2022,
    compress: {passes: 4, pure_getters: true, unsafe_arrows: true, keep_fargs: false, inline: 1},
    mangle,
    format: {comments: false, preamble},
  }),
];
/** The npm modules lie one folder below the data that ships beside the script. */
const dataAbove = {
  name: 'data-above',
  renderChunk: (code, {fileName}) =>
    fileName.endsWith('beside.js') ? {code: code.replaceAll("'./", "'../../"), map: null} : null,
};
/** The page bundle: Lit inside, and what is not always needed beside it. */
const selfContained = () => [
  dropDescriptions(),
  leanLit(),
  standIns(),
  localizeFrontDoor,
  languageFiles,
  besideTheScript(),
  // Lit's readable build, for leanLit.
  nodeResolve({exportConditions: ['development']}),
  ...minify({properties: {regex: INTERNALS, reserved: ['__proto__', '_learning_city']}}, EAGER),
];
/** A file beside it. */
const besides = (preamble = '') => [
  dropDescriptions(),
  templatesOnly(),
  localizeFrontDoor,
  besideTheScript('..'),
  nodeResolve(),
  ...minify({}, preamble),
];
/**
 * In the plain script, its own address is read where no `<img name="currentScript">` of the page gets in between; and
 * what is imported is addressed by it, since a plain script of another host has no base (HTML: "muted errors").
 */
const ownAddress = {
  name: 'own-address',
  resolveImportMeta: (property) => (property === 'url' ? 'scriptAddress' : null),
  renderChunk: (code) => ({
    code: code.replaceAll(/\bimport\((['"`])\.\//g, 'import(scriptBase + $1'),
    map: null,
  }),
};
export default [
  {
    input: 'build/index.js',
    plugins: selfContained(),
    output: {file: `${out}/learning-city-widgets.js`, format: 'es'},
  },
  {
    input: 'build/index.js',
    plugins: [ownAddress, ...selfContained()],
    output: {
      file: `${out}/learning-city-widgets.classic.js`,
      format: 'iife',
      intro: `const scriptAddress = Reflect.get(HTMLDocument.prototype, 'currentScript', document)?.src || location.href,
        scriptBase = new URL('./', scriptAddress).href;`,
    },
  },
  ...languages.map((code) => ({
    input: `build/locale/generated/${code}.js`,
    plugins: besides(),
    output: {file: `${out}/locales/${code}.js`, format: 'es'},
  })),
  ...Object.entries(whenNeeded).map(([name, input]) => ({
    input,
    plugins: besides(),
    output: {file: `${out}/${name}.js`, format: 'es'},
  })),
  ...Object.keys(PARTS).map((name) => ({
    input: name,
    plugins: [partEntry(name), chartStandIn(), ...besides(EAGER)],
    output: {file: `${out}/parts/${name}.js`, format: 'es'},
  })),
  {
    input: ['build/elements/all.js', 'build/define/all.js', 'build/cli/main.js'],
    external: [/^lit($|\/)/, /^@lit\//, /^node:/, '@resvg/resvg-js'],
    plugins: [dataAbove],
    output: {dir: `${out}/npm`, format: 'es', preserveModules: true, preserveModulesRoot: 'build'},
  },
];
