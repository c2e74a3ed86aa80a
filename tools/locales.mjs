/**
 * Extracts the messages from the source into XLIFF and builds a module for each language.
 * Fails when a translation is missing. `--check` also fails when the files in the repository are not what comes out.
 *
 * A language outside the page bundle is one file with all words. Of those inside it (English, Latvian) the words that
 * only a part says (tools/parts.mjs) lie in a module of that part, `generated/parts/<name>.ts`: the bundle does not
 * carry them, and the part needs no further file. Which words these are is known by where they stand in the source.
 */
import {execFileSync} from 'node:child_process';
import {mkdir, readdir, readFile, writeFile} from 'node:fs/promises';
import {fileURLToPath} from 'node:url';

const folder = new URL('../src/locale/', import.meta.url);
const root = fileURLToPath(new URL('..', import.meta.url));
/** Parts with words of their own, each with the folder of its source. */
const FOLDERS = {'network-stats': 'network-stats', 'network-chart': 'network-stats/chart'};
const PARTS = Object.keys(FOLDERS);
/** Languages inside the page bundle, besides English, which is the source's own. */
const INSIDE = ['lv'];
const HEADER = '// Do not modify this file by hand!\n// Re-generate this file by running npm run locales\n\n';
const CATEGORY = /-(zero|one|two|few|many|other)$/;

const isCheck = process.argv.includes('--check');
const before = isCheck ? await snapshot() : undefined;

localize('extract');
const missing = await missingTranslations();
if (missing.length) {
  console.error(`Without a translation:\n  ${missing.join('\n  ')}`);
  process.exit(1);
}
localize('build');
for (const {code, url} of await modules())
  if (code !== 'en') await writeFile(url, dropUnusedForms(await readFile(url, 'utf8'), code));
const english = await englishForms();
const partIds = new Map(await Promise.all(PARTS.map(async (name) => [name, await idsIn(name)])));
for (const name of PARTS) await writePart(name);
for (const code of INSIDE) await writeFile(moduleOf(code), (await linesOf(code, (id) => !partOf(id))).join('\n'));
await writeFile(
  moduleOf('en'),
  `${HEADER}export const templates = ${asObject(english.filter(([id]) => !partOf(id)))};\n`,
);

if (isCheck && (await snapshot()) !== before) {
  console.error('The language files were out of date; they are rebuilt now: look at them and commit.');
  process.exit(1);
}

function localize(verb) {
  const cli = fileURLToPath(new URL('../node_modules/@lit/localize-tools/bin/lit-localize.js', import.meta.url));
  // Its output is a list of the unused plural forms; what is really missing is found above.
  execFileSync(process.execPath, [cli, verb, '--config', 'src/locale/lit-localize.json'], {cwd: root, stdio: 'pipe'});
}

async function modules() {
  const names = (await readdir(new URL('generated/', folder))).filter((name) => name.endsWith('.ts'));
  return names.map((name) => ({code: name.slice(0, -3), url: new URL(`generated/${name}`, folder)}));
}

/** Plural categories that a language does not have need no words. */
function isNeeded(id, code) {
  const category = CATEGORY.exec(id)?.[1];
  return !category || new Intl.PluralRules(code).resolvedOptions().pluralCategories.includes(category);
}

async function missingTranslations() {
  const names = await readdir(new URL('xliff/', folder));
  const perFile = names.map(async (name) => {
    const code = name.slice(0, -4);
    const units = (await readFile(new URL(`xliff/${name}`, folder), 'utf8')).matchAll(
      /<trans-unit id="([^"]+)">([\s\S]*?)<\/trans-unit>/g,
    );
    return [...units]
      .filter(([, id, unit]) => isNeeded(id, code) && !/<target>[^<]/.test(unit) && !/<target><x/.test(unit))
      .map(([, id]) => `${code}: ${id}`);
  });
  return (await Promise.all(perFile)).flat();
}

/** English is the language of the source; only its counted nouns are needed as a file, from any of the others. */
async function englishForms() {
  const [name] = await readdir(new URL('xliff/', folder));
  const units = (await readFile(new URL(`xliff/${name}`, folder), 'utf8')).matchAll(
    /<trans-unit id="([^"]+)">\s*<source>([^<]*)<\/source>/g,
  );
  return [...units]
    .filter(([, id]) => CATEGORY.test(id) && isNeeded(id, 'en'))
    .map(([, id, words]) => [id, `\`${words}\``])
    .sort();
}

function asObject(entries) {
  return `{\n${entries.map(([id, words]) => `  '${id}': ${words},`).join('\n')}\n}`;
}

/** The ids of the messages that stand in the source of a part. */
async function idsIn(name) {
  const source = new URL(`../elements/${FOLDERS[name]}/`, folder);
  const names = (await readdir(source)).filter((file) => file.endsWith('.ts'));
  const texts = await Promise.all(names.map((file) => readFile(new URL(file, source), 'utf8')));
  return new Set(texts.flatMap((text) => [...text.matchAll(/\bid: '([\w-]+)'/g)].map(([, id]) => id)));
}

/** The part that a message belongs to, if any. */
function partOf(id) {
  return PARTS.find((name) => partIds.get(name).has(id));
}

function moduleOf(code) {
  return new URL(`generated/${code}.ts`, folder);
}

function idOf(line) {
  return /^\s*'([^']+)':/.exec(line)?.[1];
}

/** The lines of a language's module, without the messages that are not wanted. */
async function linesOf(code, isWanted) {
  const lines = (await readFile(moduleOf(code), 'utf8')).split('\n');
  return lines.filter((line) => !idOf(line) || isWanted(idOf(line)));
}

/** The words of a part in the languages inside the bundle. */
async function writePart(name) {
  const isItsOwn = (id) => partOf(id) === name;
  const inside = await Promise.all(
    INSIDE.map(async (code) => {
      const entries = (await linesOf(code, isItsOwn)).filter(idOf).map((line) => `  ${line.trim()}`);
      return `export const ${code} = {\n${entries.join('\n')}\n};\n`;
    }),
  );
  await mkdir(new URL('generated/parts/', folder), {recursive: true});
  await writeFile(
    new URL(`generated/parts/${name}.ts`, folder),
    `${HEADER}import {str} from '@lit/localize';\n\nexport const en = ${asObject(english.filter(([id]) => isItsOwn(id)))};\n${inside.join('')}`,
  );
}

/**
 * The tool fills forms that a language does not have with English; they are never used. Forms that are as the one for
 * `other` are not needed either, since that one is taken where a form is missing.
 */
function dropUnusedForms(text, code) {
  const lines = text.split('\n');
  const wordsOf = (line) => line?.replace(/^\s*'[^']+':/, '');
  const others = new Map(
    lines.filter((line) => idOf(line)?.endsWith('-other')).map((line) => [idOf(line), wordsOf(line)]),
  );
  const isOther = (line) => wordsOf(line) === others.get(idOf(line)?.replace(CATEGORY, '-other'));
  return lines
    .filter(
      (line) =>
        isNeeded(idOf(line) ?? '', code) &&
        (idOf(line)?.endsWith('-other') || !CATEGORY.test(idOf(line) ?? '') || !isOther(line)),
    )
    .join('\n');
}

async function snapshot() {
  const files = [
    ...(await modules()).map(({url}) => url),
    ...PARTS.map((name) => new URL(`generated/parts/${name}.ts`, folder)),
    ...(await readdir(new URL('xliff/', folder))).map((name) => new URL(`xliff/${name}`, folder)),
  ];
  return (await Promise.all(files.map((url) => readFile(url, 'utf8')))).join('\0');
}
