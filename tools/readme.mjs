/**
 * Fills in what README and `docs/` say of files and elements from the files themselves, between
 * `<!-- generated: name -->` and `<!-- /generated -->`. With `--check` it fails where they say something else.
 */
import {readdir, readFile, writeFile} from 'node:fs/promises';
import {fileURLToPath} from 'node:url';
import {brotliCompressSync, constants, gzipSync} from 'node:zlib';
import {format, resolveConfig} from 'prettier';
import {tested} from './tested.mjs';
/** @import {Item, Manifest} from './editor-data.mjs' */

const root = new URL('../', import.meta.url);
const read = (/** @type {string} */ name) => readFile(new URL(name, root), 'utf8');

/**
 * Languages whose words a native reader has confirmed.
 * @type {Set<string>}
 */
const CONFIRMED = new Set();

const manifest = /** @type {Manifest} */ (JSON.parse(await read('custom-elements.json')));
const all = manifest.modules.flatMap(({declarations = []}) => declarations).filter(({tagName}) => tagName);
const integrity = /** @type {Record<string, string>} */ (JSON.parse(await read('dist/integrity.json')));
const {version} = /** @type {{version: string}} */ (JSON.parse(await read('package.json')));
const lists = await tested();

/** @type {Record<string, () => string | Promise<string>>} */
const parts = {snippet, shared, looks, sizes, speed, languages, tongues, elements, frameworks, promises};
const marked = /(<!-- generated: (\w+) -->)[\s\S]*?(<!-- \/generated -->)/g;
/** @type {string[]} */
const differing = [];
for (const name of ['README.md', ...(await readdir(new URL('docs/', root))).map((file) => `docs/${file}`)]) {
  if (!name.endsWith('.md')) continue;
  const text = await read(name);
  const pieces = await Promise.all([...text.matchAll(marked)].map(async ([, , part]) => await parts[part]()));
  const filled = await format(
    text.replace(marked, (_, start, _part, end) => `${start}\n\n${pieces.shift()}\n\n${end}`),
    {...(await resolveConfig(fileURLToPath(new URL(name, root)))), parser: 'markdown'},
  );
  if (filled === text) continue;
  differing.push(name);
  if (!process.argv.includes('--check')) await writeFile(new URL(name, root), filled);
}
if (differing.length && process.argv.includes('--check')) {
  console.error(`${differing.join(', ')}: not what the files are; run npm run readme.`);
  process.exit(1);
}

function snippet() {
  return script('/widgets/');
}

/** From another host the browser checks the hash only of what that host lets every site read. */
function shared() {
  return script(`https://widgets.example/${version}/`, ['crossorigin']);
}

/**
 * The script tag, behind a line for each file that a badge in English needs.
 * @type {(folder: string, more?: string[]) => string}
 */
function script(folder, more = []) {
  const attributesOf = (/** @type {string} */ file, /** @type {string} */ name) =>
    [`${name}="${folder}${file}"`, `integrity="${integrity[file]}"`, ...more].map((each) => `  ${each}`).join('\n');
  const lines = ['views/learning-city-badge.js', 'data/register.js', 'countries/en.js'].map(
    (file) => `<link\n  rel="modulepreload"\n${attributesOf(file, 'href')}\n/>`,
  );
  return `\`\`\`html
${lines.join('\n')}
<script
  type="module"
${attributesOf('learning-city-widgets.js', 'src')}
></script>

<learning-city-badge city="Ventspils">
  <a href="https://www.unesco.lv/">Ventspils, a UNESCO learning city</a>
</learning-city-badge>
\`\`\``;
}

/** What the last whole run of the bench has found. */
async function speed() {
  const summary = /<!-- summary -->([\s\S]*)<!-- \/summary -->/.exec(await read('bench/results.md'))?.[1];
  if (!summary) throw new Error('bench/results.md has no summary');
  return summary.trim();
}

/** Custom properties, parts and states, each once, with the elements that have it. */
function looks() {
  /** @type {(list: 'cssParts' | 'cssProperties' | 'cssStates', rename: (name: string) => string) => string[]} */
  const rows = (list, rename) => {
    /** @type {Map<string, {words: Set<string>, value: string | undefined, tags: string[]}>} */
    const found = new Map();
    for (const {tagName, [list]: items} of all) {
      for (const {name, description, default: value} of items) {
        const {words, tags} = found.get(name) ?? {words: /** @type {Set<string>} */ (new Set()), tags: []};
        found.set(name, {words: words.add(description.split('. Like')[0]), value, tags: [...tags, `\`${tagName}\``]});
      }
    }
    return [...found]
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([name, {words, value, tags}]) => {
        const what = `${[...words].join('; ')}${value ? `; \`${value}\` by default` : ''}`;
        return `| \`${rename(name)}\` | ${what} | ${tags.length === all.length ? 'all' : tags.join(', ')} |`;
      });
  };
  return [
    '| name | what it is | of |',
    '| --- | --- | --- |',
    ...rows('cssProperties', (name) => name),
    ...rows('cssParts', (name) => `::part(${name})`),
    ...rows('cssStates', (name) => `:state(${name})`),
  ].join('\n');
}

/** All languages in one sentence. */
async function tongues() {
  const codes = ['en', 'lv', ...(await locales())];
  const english = new Intl.DisplayNames('en', {type: 'language'});
  const names = codes.map((code) => `${english.of(code)} (\`${code}\`)`);
  return `${codes.length} languages: ${new Intl.ListFormat('en').format(names)}.`;
}

/** What is promised, with the files of the tests that hold it. */
function promises() {
  const rows = /** @type {const} */ (['privacy', 'security']).flatMap((list) =>
    lists[list].map(({promise, tests}) => {
      const files = [...new Set(tests.map(([file]) => `[\`${file.split('/').at(-1)}\`](${file})`))];
      return `| ${promise} | ${files.join(', ')} |`;
    }),
  );
  return ['| promise | tested in |', '| --- | --- |', ...rows].join('\n');
}

/** Each snippet is a file of an app that `node tools/test.mjs frameworks` builds and opens. */
async function frameworks() {
  const apps = [
    ['React 19', 'react/src/News.tsx', 'Events have their own names in lower case here: `onload`, not `onLoad`.'],
    [
      'Vue 3',
      'vue/src/News.vue',
      "Tell Vue which tags are not its own: `isCustomElement: (tag) => tag.includes('-')`.",
    ],
    ['Svelte 5', 'svelte/src/News.svelte', ''],
    ['Angular', 'angular/src/news.ts', ''],
    ['Vite, or any bundler', 'vite/src/news.ts', ''],
  ];
  const snippets = await Promise.all(
    apps.map(async ([name, file, note]) => {
      const text = (await read(`test/frameworks/${file}`)).trimEnd();
      return [`**${name}.**${note && ` ${note}`}`, `\`\`\`${file.split('.').at(-1)}\n${text}\n\`\`\``].join('\n\n');
    }),
  );
  return snippets.join('\n\n');
}

async function sizes() {
  const rows = [
    ['learning-city-widgets.js', 'all four elements, English and Latvian'],
    ['learning-city-widgets.classic.js', 'the same as a plain script'],
    ['views/learning-city-badge.js', 'the view of the badge, loaded together with its register'],
    ['views/network-stats.js', 'the view of `<network-stats>`, loaded together with its figures'],
    ['views/network-chart.js', 'the chart, loaded where one is asked for'],
    ['views/show-more.js', 'the action of the list’s button, loaded when it is pressed'],
    ['data/register.js', 'the register, loaded by a badge without `src`'],
    ['data/network.js', 'the figures, loaded by `<network-stats>` without `src`'],
    ['formats/wordpress.js', 'posts of WordPress, loaded when an element meets them'],
    ['formats/drupal.js', 'nodes of Drupal by JSON:API, as well'],
    ['formats/feed-xml.js', 'RSS and Atom, as well'],
    ['formats/json-stat.js', 'series of JSON-stat, as well'],
    ['formats/json-feed-html.js', 'items of a JSON Feed that have their text as HTML only, as well'],
    ['reserve.css', 'room for the elements, if you like'],
    ['countries/lv.js', 'the names of countries in Latvian, loaded with the register'],
    ['language-pins.js', 'the hashes of the files of languages, loaded where a page pins the script'],
    ['register.json', 'the register as open data'],
    ['register.csv', 'the same as a table'],
    ['register.geojson', 'the same for a map'],
    ['network.json', 'the figures as open data'],
  ];
  const lines = await Promise.all(
    rows.map(async ([name, what]) => {
      const bytes = await readFile(new URL(`dist/${name}`, root));
      const brotli = brotliCompressSync(bytes, {params: {[constants.BROTLI_PARAM_QUALITY]: 11}});
      return `| \`${name}\` | ${what} | ${kB(bytes.length)} | ${kB(gzipSync(bytes, {level: 9}).length)} | ${kB(brotli.length)} |`;
    }),
  );
  return ['| file in `dist/` | holds | raw | gzip | brotli |', '| --- | --- | --: | --: | --: |', ...lines].join('\n');
}

/** @param {number} bytes */
function kB(bytes) {
  return `${(bytes / 1000).toFixed(1)} kB`;
}

/** Languages that are a file of their own. */
async function locales() {
  return (await readdir(new URL('dist/locales/', root)))
    .filter((name) => name.endsWith('.js'))
    .map((name) => name.replace('.js', ''));
}

async function languages() {
  const files = await locales();
  const english = new Intl.DisplayNames('en', {type: 'language'});
  const rows = await Promise.all(
    ['en', 'lv', ...files].map(async (code) => {
      const isInside = !files.includes(code);
      const size = isInside ? 0 : gzipSync(await readFile(new URL(`dist/locales/${code}.js`, root)), {level: 9}).length;
      const own = new Intl.DisplayNames(code, {type: 'language'}).of(code);
      const confirmed = code === 'en' ? 'source' : CONFIRMED.has(code) ? 'yes' : 'not yet';
      return `| \`${code}\` | ${english.of(code)} | ${own} | ${isInside ? 'inside' : kB(size)} | ${confirmed} |`;
    }),
  );
  return [
    '| `lang` | language | its own name | gzip | confirmed by a native reader |',
    '| --- | --- | --- | --: | --- |',
    ...rows,
  ].join('\n');
}

function elements() {
  return all
    .map(({tagName, summary, attributes, slots, cssParts}) => {
      const own = attributes.filter(
        ({inheritedFrom, name}) => inheritedFrom?.name !== 'WidgetElement' && name !== 'lang',
      );
      const rows = own.map(({name, description}) => `| \`${name}\` | ${description.replace(/\s+/g, ' ')} |`);
      const list = (/** @type {Item[]} */ items) => items.map(({name}) => `\`${name || 'default'}\``).join(', ');
      return [
        `### \`<${tagName}>\``,
        summary,
        ['| attribute | what it does |', '| --- | --- |', ...rows].join('\n'),
        `Slots: ${list(slots)}. Parts: ${list(cssParts)}.`,
      ].join('\n\n');
    })
    .join('\n\n');
}
