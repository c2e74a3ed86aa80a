/**
 * Fills in the parts of README and `docs/` that describe files and elements, between `<!-- generated: name -->` and
 * `<!-- /generated -->`. With `--check` it fails if they are out of date.
 */
import {readdir, readFile, writeFile} from 'node:fs/promises';
import {fileURLToPath} from 'node:url';
import {brotliCompressSync, constants, gzipSync} from 'node:zlib';
import {nodeResolve} from '@rollup/plugin-node-resolve';
import terserPlugin from '@rollup/plugin-terser';
import {format, resolveConfig} from 'prettier';
import {rollup} from 'rollup';
import {buildCountryNames} from './country-names.mjs';
import {buildRegister} from './facts.mjs';
import {tested} from './tested.mjs';
/** @import {Item, Manifest} from './editor-data.mjs' */

// The plugin's types describe its CommonJS build.
const terser = /** @type {typeof terserPlugin.default} */ (/** @type {unknown} */ (terserPlugin));

const root = new URL('../', import.meta.url);
const read = (/** @type {string} */ name) => readFile(new URL(name, root), 'utf8');

/**
 * Languages whose words a native reader has confirmed.
 * @type {Set<string>}
 */
const CONFIRMED = new Set();

/** The attributes of each element that most pages need, with its picture. */
const MOST_USED = {
  'news-card': {
    attributes: ['src', 'item', 'images'],
    picture: ['news-card', 'A card with a drawing of a harbour beside title, dates, topic, summary and author'],
  },
  'news-list': {
    attributes: ['src', 'limit', 'more', 'tag'],
    picture: ['news-list', 'Two cards side by side, each with title, date and summary'],
  },
  'learning-city-badge': {
    attributes: ['city', 'country', 'variant', 'href', 'since'],
    picture: ['learning-city-badge', 'The badge of Ventspils as a card in English and as a seal in Latvian'],
  },
  'network-map': {
    attributes: ['city', 'country', 'region'],
    picture: ['network-map', 'A map of Europe with a dot for each member'],
  },
  'network-stats': {
    attributes: ['src', 'figures', 'chart', 'city'],
    picture: ['network-stats-dark', 'Two figures above a chart that runs from right to left, in Arabic on a dark page'],
  },
};

const manifest = /** @type {Manifest} */ (JSON.parse(await read('custom-elements.json')));
const all = manifest.modules.flatMap(({declarations = []}) => declarations).filter(({tagName}) => tagName);
const integrity = /** @type {Record<string, string>} */ (JSON.parse(await read('dist/integrity.json')));
const {version} = /** @type {{version: string}} */ (JSON.parse(await read('package.json')));
const lists = await tested();

/** @type {Record<string, () => string | Promise<string>>} */
const parts = {
  snippet,
  shared,
  overview,
  inBrief,
  looks,
  sizes,
  speed,
  languages,
  tongues,
  elements,
  frameworks,
  servers,
  hydration,
  promises,
  members,
};
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
  console.error(`${differing.join(', ')}: out of date; run npm run readme.`);
  process.exit(1);
}

/** The shortest page: the script tag with its hash, and a badge. */
function snippet() {
  return script('/widgets/', []);
}

/**
 * The same from another host, with a line for each file that a badge in English needs. The browser checks the hash only
 * if that host lets every site read the file.
 */
function shared() {
  const preloaded = ['views/learning-city-badge.js', 'data/register.js', 'countries/en.js'];
  return script(`https://widgets.example/${version}/`, preloaded, ['crossorigin']);
}

/** @type {(folder: string, preloaded: string[], more?: string[]) => string} */
function script(folder, preloaded, more = []) {
  const attributesOf = (/** @type {string} */ file, /** @type {string} */ name) =>
    [`${name}="${folder}${file}"`, `integrity="${integrity[file]}"`, ...more].map((each) => `  ${each}`).join('\n');
  const lines = preloaded.map((file) => `<link\n  rel="modulepreload"\n${attributesOf(file, 'href')}\n/>\n`);
  return `\`\`\`html
${lines.join('')}<script
  type="module"
${attributesOf('learning-city-widgets.js', 'src')}
></script>

<learning-city-badge city="Ventspils" country="LV">
  <a href="https://www.unesco.lv/">Ventspils, a UNESCO learning city</a>
</learning-city-badge>
\`\`\``;
}

/** Each element with a sentence, a picture and its most used attributes. */
function overview() {
  return Object.entries(MOST_USED)
    .map(([tag, {attributes: names, picture}]) => {
      const {summary, attributes} = all.find(({tagName}) => tagName === tag) ?? raise(`no element <${tag}>`);
      const rows = names.map((name) => {
        const {description} = attributes.find((each) => each.name === name) ?? raise(`<${tag}> has no ${name}`);
        // The first sentence is enough for an overview; docs/elements.md has the rest.
        const [sentence] = description.replace(/\s+/g, ' ').split(/(?<=\.) (?=[A-Z])/);
        return `- \`${name}\`: ${sentence}`;
      });
      return [`### \`<${tag}>\``, summary, `![${picture[1]}](docs/pictures/${picture[0]}.webp)`, rows.join('\n')].join(
        '\n\n',
      );
    })
    .join('\n\n');
}

/**
 * @param {string} message
 * @returns {never}
 */
function raise(message) {
  throw new Error(message);
}

/** The size of the script, and of the npm modules in an app. */
async function inBrief() {
  const compressed = async (/** @type {string} */ file) =>
    kB(gzipSync(await readFile(new URL(file, root)), {level: 9}).length);
  const inApp = async (/** @type {string} */ entry) => kB(gzipSync(await bundled(entry), {level: 9}).length);
  return [
    '| what loads at the start | gzip |',
    '| --- | --: |',
    `| script tag, all five elements, English and Latvian | ${await compressed('dist/learning-city-widgets.js')} |`,
    `| another language | ${await compressed('dist/locales/de.js')} |`,
    `| npm, \`learning-city-widgets/define\`, bundled with Lit | ${await inApp('define/all.js')} |`,
    `| npm, \`learning-city-widgets/define/news-card\`, bundled with Lit | ${await inApp('define/news-card.js')} |`,
  ].join('\n');
}

/**
 * The code that an app loads at the start when it imports an entry, bundled and minified.
 * @param {string} entry in `dist/npm/`
 */
async function bundled(entry) {
  const bundle = await rollup({
    input: fileURLToPath(new URL(`dist/npm/${entry}`, root)),
    plugins: [
      // Files loaded on demand are not counted.
      {name: 'leave-dynamic-imports', resolveDynamicImport: () => false},
      nodeResolve({browser: true, exportConditions: ['production']}),
      terser(),
    ],
    logLevel: 'silent',
  });
  const {output} = await bundle.generate({format: 'es'});
  await bundle.close();
  return output[0].code;
}

/** The summary of the last complete benchmark. */
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
    '| name | what it is | elements |',
    '| --- | --- | --- |',
    ...rows('cssProperties', (name) => name),
    ...rows('cssParts', (name) => `::part(${name})`),
    ...rows('cssStates', (name) => `:state(${name})`),
  ].join('\n');
}

/** The number of languages; their table is in `docs/languages.md`. */
async function tongues() {
  const codes = ['en', 'lv', ...(await locales())];
  return `The elements speak [${codes.length} languages](docs/languages.md): the official languages of the EU and the UN, and languages of member towns and their neighbours.`;
}

/** The promises, with the test files that verify them. */
function promises() {
  const rows = /** @type {const} */ (['privacy', 'security']).flatMap((list) =>
    lists[list].map(({promise, tests}) => {
      const files = [...new Set(tests.map(([file]) => `[\`${file.split('/').at(-1)}\`](../${file})`))];
      return `| ${promise} | ${files.join(', ')} |`;
    }),
  );
  return ['| promise | tested in |', '| --- | --- |', ...rows].join('\n');
}

/** Each snippet is a file of an app that `node tools/test.mjs frameworks` builds and opens. */
async function frameworks() {
  const apps = [
    ['React 19', 'react/src/News.tsx', 'Event listeners have lowercase names: `onload`, not `onLoad`.'],
    ['Preact', 'preact/src/News.tsx', ''],
    ['Solid', 'solid/src/News.tsx', 'Listeners are `on:load` and `on:error`.'],
    [
      'Vue 3',
      'vue/src/News.vue',
      "Exclude custom elements from Vue's component resolution: `isCustomElement: (tag) => tag.includes('-')`.",
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

/** Each snippet is a page of an app that `node tools/test.mjs bundlers` builds and opens. */
async function servers() {
  const apps = [
    [
      'Next',
      'next/app/page.jsx',
      "Import the elements in a component with `'use client'`, which React also renders on the server. In a server component the import is safe too, but defines nothing in the browser.",
    ],
    [
      'Nuxt',
      'nuxt/pages/index.vue',
      "Set `vue: {compilerOptions: {isCustomElement: (tag) => tag.includes('-')}}` in `nuxt.config.js`, and add `learning-city-widgets/define` to `vite.optimizeDeps.include`.",
    ],
    ['SvelteKit', 'sveltekit/src/routes/+page.svelte', ''],
    [
      'Astro',
      'astro/src/pages/index.astro',
      'The import belongs in a `<script>`, which Astro bundles for the browser.',
    ],
  ];
  const snippets = await Promise.all(
    apps.map(async ([name, file, note]) => {
      const text = (await read(`test/bundlers/${file}`)).trimEnd();
      return [`**${name}.**${note && ` ${note}`}`, `\`\`\`${file.split('.').at(-1)}\n${text}\n\`\`\``].join('\n\n');
    }),
  );
  return snippets.join('\n\n');
}

/** Each snippet is a file of the same apps: a page whose elements have their content from the server. */
async function hydration() {
  const apps = [
    [
      'Next',
      'next/app/widget.jsx',
      'React sets neither objects nor listeners on an element that it hydrates. This component does, and it defines the elements afterwards, so that no event comes too early.',
    ],
    [
      '',
      'next/app/rendered/page.jsx',
      'A server component puts the rendered HTML into the page. After a click on a `Link`, which requests no HTML, the element loads its source instead; Chromium then warns that it has not parsed a shadow root.',
    ],
    ['Nuxt', 'nuxt/server/plugins/widgets.js', 'A plugin of the server renders every page.'],
    ['', 'nuxt/pages/rendered.vue', 'An object needs `.prop`; listeners work as usual.'],
    ['SvelteKit', 'sveltekit/src/hooks.server.js', 'A hook renders every page.'],
    ['', 'sveltekit/src/routes/rendered/+page.svelte', 'An object is set in `onMount`; listeners work as usual.'],
    ['Preact', 'preact/src/server.jsx', 'The server renders the app, then the elements in the page.'],
    [
      '',
      'preact/src/rendered.jsx',
      'Preact sets no objects on an element that it hydrates, so an effect does; listeners work as usual.',
    ],
    ['Solid', 'solid-ssr/src/server.jsx', 'The server renders the app, then the elements in the page.'],
    [
      '',
      'solid-ssr/src/rendered.jsx',
      'Solid sets no objects either when it hydrates, also not with `prop:`; listeners work as usual.',
    ],
    ['Angular', 'angular-ssr/src/server.ts', 'The handler of the server renders every page.'],
    ['', 'angular-ssr/src/rendered.ts', 'Objects and listeners work as usual, with `provideClientHydration()`.'],
    ['Astro', 'astro/src/middleware.js', 'A middleware renders every page.'],
    ['', 'astro/src/pages/rendered.astro', 'An object is in the page as JSON, in your own attribute.'],
  ];
  const snippets = await Promise.all(
    apps.map(async ([name, file, note]) => {
      const text = (await read(`test/bundlers/${file}`)).trimEnd();
      const language = String(file.split('.').at(-1));
      return [name ? `**${name}.** ${note}` : note, `\`\`\`${language}\n${text}\n\`\`\``].join('\n\n');
    }),
  );
  return snippets.join('\n\n');
}

/** The members of the register by country, with their evidence, and the numbers that have been announced. */
async function members() {
  const {members: rows, sources, totals, checked} = await buildRegister();
  const {en: names} = await buildCountryNames(rows.map(({country}) => country));
  const {compare} = new Intl.Collator('en');
  const link = (/** @type {string} */ key) => {
    const {url} = sources[key];
    return `[${new URL(url).hostname.replace(/^www\./, '')}](<${url}>)`;
  };
  const present = rows.filter(({status}) => status === 'joined' || status === 'seen');
  const codes = [...new Set(present.map(({country}) => country))].sort((one, other) =>
    compare(names[one], names[other]),
  );
  const countries = codes.map((code) => {
    const cities = present.filter(({country}) => country === code).sort((one, other) => compare(one.city, other.city));
    const total = totals.find(({country, members: count, date}) => {
      const year = Number(date.slice(0, 4));
      // As on the map: otherwise the number is about other cities than the list.
      return country === code && count >= cities.length && cities.every(({since = 0}) => since <= year);
    });
    const of = total ? ` of ${total.members} announced (${total.date}, ${link(total.source)})` : '';
    const lines = cities.map(({city, since, seen, source, seenSource}) => {
      const joined = since ? `joined in ${since}` : '';
      const confirmed = seen && seen !== since ? `member in ${seen}` : '';
      const pages = [...new Set([source, seenSource ?? source])].map(link);
      return `- ${city}: ${[joined, confirmed].filter(Boolean).join(', ')} (${pages.join(', ')})`;
    });
    return [`## ${names[code]}`, `Listed: ${cities.length}${of}.`, lines.join('\n')].join('\n\n');
  });
  const whole = totals.find(({country}) => country === undefined) ?? raise('no announced total');
  return [
    `Listed: ${present.length} of ${whole.members} members announced on ${whole.date} (${link(whole.source)}), in ${codes.length} countries. Checked: ${checked}.`,
    ...countries,
  ].join('\n\n');
}

async function sizes() {
  const rows = [
    ['learning-city-widgets.js', 'all five elements, English and Latvian'],
    ['learning-city-widgets.classic.js', 'the same as a classic script'],
    ['views/learning-city-badge.js', 'the view of the badge, loaded together with its register'],
    ['views/network-map.js', 'the view of `<network-map>`, loaded together with its register'],
    ['views/map-file.js', 'the list of a map as a file, loaded when its button is pressed'],
    ['data/outlines/world.js', 'the outlines of countries on a map of the world'],
    ['data/outlines/europe.js', 'the same for Europe, with more detail; the other regions are smaller'],
    ['data/places.js', 'the places of the register, loaded by `<network-map>` without `src`'],
    ['map-words/de.js', 'the words of a map in German'],
    ['views/network-stats.js', 'the view of `<network-stats>`, loaded together with its figures'],
    ['views/network-chart.js', 'the chart, loaded when an element has one'],
    ['views/show-more.js', 'the code behind the list’s “more” button, loaded when it is pressed'],
    ['data/register.js', 'the register, loaded by a badge without `src`'],
    ['data/network.js', 'the figures, loaded by `<network-stats>` without `src`'],
    ['formats/wordpress.js', 'the reader for WordPress posts, loaded when a source needs it'],
    ['formats/wordpress-topic.js', 'WordPress posts on one topic'],
    ['formats/wordpress-site.js', 'finds the interface of a WordPress site that is not in its usual place'],
    ['formats/further-pages.js', 'reads further pages of a source if the first is not enough'],
    ['formats/what-it-is.js', 'tells the console what was found in place of news'],
    ['formats/drupal.js', 'the reader for Drupal nodes (JSON:API), loaded when a source needs it'],
    ['formats/feed-xml.js', 'the reader for RSS and Atom, loaded when a source needs it'],
    ['formats/json-stat.js', 'the reader for JSON-stat, loaded when a source needs it'],
    ['formats/json-feed-html.js', 'the reader for JSON Feed items with HTML text only, loaded when a source needs it'],
    ['reserve.css', 'reserved space for the elements (optional)'],
    ['countries/lv.js', 'the names of countries in Latvian, loaded with the register'],
    ['language-pins.js', 'the hashes of the files of languages, loaded where a page pins the script'],
    ['register.json', 'the register as open data'],
    ['register.csv', 'the register as a table'],
    ['register.geojson', 'the register for a map'],
    ['network.json', 'the figures as open data'],
  ];
  const lines = await Promise.all(
    rows.map(async ([name, what]) => {
      const bytes = await readFile(new URL(`dist/${name}`, root));
      const brotli = brotliCompressSync(bytes, {params: {[constants.BROTLI_PARAM_QUALITY]: 11}});
      return `| \`${name}\` | ${what} | ${kB(bytes.length)} | ${kB(gzipSync(bytes, {level: 9}).length)} | ${kB(brotli.length)} |`;
    }),
  );
  return ['| file in `dist/` | contents | raw | gzip | brotli |', '| --- | --- | --: | --: | --: |', ...lines].join(
    '\n',
  );
}

/** @param {number} bytes */
function kB(bytes) {
  return `${(bytes / 1000).toFixed(1)} kB`;
}

/** Languages in separate files. */
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
    '| `lang` | language | native name | gzip | confirmed by a native reader |',
    '| --- | --- | --- | --: | --- |',
    ...rows,
  ].join('\n');
}

function elements() {
  return all
    .map(({tagName, summary, attributes, slots, cssParts, cssStates, events}) => {
      const own = attributes.filter(
        ({inheritedFrom, name}) => inheritedFrom?.name !== 'WidgetElement' && name !== 'lang',
      );
      const rows = own.map(({name, description}) => `| \`${name}\` | ${description.replace(/\s+/g, ' ')} |`);
      const list = (/** @type {Item[]} */ items) => items.map(({name}) => `\`${name || 'default'}\``).join(', ');
      return [
        `## \`<${tagName}>\``,
        summary,
        ['| attribute | what it does |', '| --- | --- |', ...rows].join('\n'),
        `Slots: ${list(slots)}. Parts: ${list(cssParts)}. States: ${list(cssStates)}. Events: ${list(events)}.`,
      ].join('\n\n');
    })
    .join('\n\n');
}
