/**
 * Fills in what README says of files and elements from the files themselves, between
 * `<!-- generated: name -->` and `<!-- /generated -->`. With `--check` it fails where README says something else.
 */
import {readdir, readFile, writeFile} from 'node:fs/promises';
import {fileURLToPath} from 'node:url';
import {brotliCompressSync, constants, gzipSync} from 'node:zlib';
import {format, resolveConfig} from 'prettier';

const root = new URL('../', import.meta.url);
const read = (name) => readFile(new URL(name, root), 'utf8');

/** Languages whose words a native reader has confirmed. */
const CONFIRMED = new Set();

const manifest = JSON.parse(await read('custom-elements.json'));
const integrity = JSON.parse(await read('dist/integrity.json'));
const readme = await read('README.md');

const parts = {snippet, sizes, languages, elements, frameworks};
const marked = /(<!-- generated: (\w+) -->)[\s\S]*?(<!-- \/generated -->)/g;
const pieces = await Promise.all([...readme.matchAll(marked)].map(([, , name]) => parts[name]()));
const filled = await format(
  readme.replace(marked, (_, start, name, end) => `${start}\n\n${pieces.shift()}\n\n${end}`),
  {...(await resolveConfig(fileURLToPath(new URL('README.md', root)))), parser: 'markdown'},
);

if (process.argv.includes('--check')) {
  if (filled !== readme) {
    console.error('README does not say what the files are; run npm run readme.');
    process.exit(1);
  }
} else {
  await writeFile(new URL('README.md', root), filled);
}

function snippet() {
  return `\`\`\`html
<script
  type="module"
  src="/widgets/learning-city-widgets.js"
  integrity="${integrity['learning-city-widgets.js']}"
></script>

<learning-city-badge city="Ventspils">
  <a href="https://www.unesco.lv/">Ventspils, a UNESCO learning city</a>
</learning-city-badge>
\`\`\``;
}

/** Each snippet is a file of an app that `npm run test:frameworks` builds and opens. */
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
    ['parts/learning-city-badge.js', 'what a badge needs besides, fetched along with its register'],
    ['parts/network-stats.js', 'what `<network-stats>` needs besides, fetched along with its figures'],
    ['parts/show-more.js', 'what the button of a list does, fetched when it is pressed'],
    ['parts/network-chart.js', 'their chart, fetched where one is asked for'],
    ['formats/wordpress.js', 'posts of WordPress, fetched when an element meets them'],
    ['formats/drupal.js', 'nodes of Drupal by JSON:API, likewise'],
    ['formats/feed-xml.js', 'RSS and Atom, likewise'],
    ['formats/json-stat.js', 'series of JSON-stat, likewise'],
    ['formats/json-feed-html.js', 'items of a JSON Feed that have their text as HTML only, likewise'],
    ['reserve.css', 'room for the elements, if you like'],
    ['register.json', 'the register, fetched by a badge without `src`'],
    ['network.json', 'the figures, fetched by `<network-stats>` without `src`'],
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

function kB(bytes) {
  return `${(bytes / 1000).toFixed(1)} kB`;
}

async function languages() {
  const files = (await readdir(new URL('dist/locales/', root))).map((name) => name.replace('.js', ''));
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
  return manifest.modules
    .flatMap(({declarations}) => declarations)
    .filter(({tagName}) => tagName)
    .map(({tagName, summary, attributes, slots, cssParts}) => {
      const own = attributes.filter(
        ({inheritedFrom, name}) => inheritedFrom?.name !== 'WidgetElement' && name !== 'lang',
      );
      const rows = own.map(({name, description}) => `| \`${name}\` | ${description.replace(/\s+/g, ' ')} |`);
      const list = (items) => items.map(({name}) => `\`${name || 'default'}\``).join(', ');
      return [
        `### \`<${tagName}>\``,
        summary,
        ['| attribute | what it does |', '| --- | --- |', ...rows].join('\n'),
        `Slots: ${list(slots)}. Parts: ${list(cssParts)}.`,
      ].join('\n\n');
    })
    .join('\n\n');
}
