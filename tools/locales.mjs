/**
 * Extracts the messages from the source into XLIFF, for translators, and builds a module for each language from there.
 * Fails when a translation or a description is missing, when placeholders are not the source's, when there is a plural
 * form that the language does not have, and when a translation is older than its source: such a one is marked in its
 * file, until someone has looked at it and takes the mark away. `--check` also fails when the files in the repository
 * are not what comes out.
 *
 * A language outside the page bundle is one module with all words. Of those inside it (English, Latvian) the words that
 * only a part says (tools/parts.mjs) lie in a module of that part, `generated/parts/<name>.ts`: the bundle does not
 * carry them, and the part needs no further file. Which words these are is known by where they stand in the source.
 * English is the language of the source; of it only the counted nouns are needed. Besides the words each language has
 * the forms of its days and numbers, from `src/locale/forms.json` (tools/forms.mjs).
 */
import {execFileSync} from 'node:child_process';
import {mkdir, readdir, readFile, rm, writeFile} from 'node:fs/promises';
import {fileURLToPath} from 'node:url';
import {format, resolveConfig} from 'prettier';
import {FOLDERS} from './parts.mjs';

const folder = new URL('../src/locale/', import.meta.url);
const root = fileURLToPath(new URL('..', import.meta.url));
/** Languages inside the page bundle, besides English. */
const INSIDE = ['lv'];
const HEADER = '// Do not modify this file by hand!\n// Re-generate this file by running npm run locales\n\n';
/** Of XLIFF 1.2: the source has changed since. */
const OUTDATED = ' state="needs-review-translation"';
const UNIT = /<trans-unit id="([^"]+)">[\s\S]*?<\/trans-unit>/g;
const PLURAL = /-(zero|one|two|few|many|other)$/;

const isCheck = process.argv.includes('--check');
const before = isCheck ? await snapshot() : undefined;

const sources = await dropNotes();
extract();
await markOutdated();
const languages = await readTranslations();
const faults = [...languages].flatMap(([code, units]) =>
  units.flatMap((unit) => faultsOf(unit, code).map((fault) => `${code}, ${unit.id}: ${fault}`)),
);
if (faults.length) {
  console.error(`The files in src/locale/xliff/ want a hand:\n  ${faults.join('\n  ')}`);
  process.exit(1);
}
const partIds = new Map(
  await Promise.all(Object.entries(FOLDERS).map(async ([name, from]) => [name, await idsIn(from)])),
);
const forms = JSON.parse(await readFile(new URL('forms.json', folder), 'utf8'));
const nouns = languages
  .get('lv')
  .filter(({id}) => PLURAL.test(id) && hasForm('en', id))
  .map(({id, source}) => [id, source]);
const english = [...dropLikeOther(nouns), ...formsOf('en')];

await rm(new URL('generated/', folder), {recursive: true, force: true});
await mkdir(new URL('generated/parts/', folder), {recursive: true});
await write('generated/en.ts', exported('templates', withoutParts(english)));
for (const code of languages.keys()) {
  const words = wordsOf(code);
  await write(`generated/${code}.ts`, exported('templates', INSIDE.includes(code) ? withoutParts(words) : words));
}
for (const name of Object.keys(FOLDERS)) {
  const ofPart = (words) => words.filter(([id]) => partOf(id) === name);
  const inside = INSIDE.map((code) => exported(code, ofPart(wordsOf(code))));
  await write(`generated/parts/${name}.ts`, [exported('en', ofPart(english)), ...inside].join('\n'));
}
await write(
  'files.ts',
  `import type {Templates} from './locale.js';

/** Languages that come as files. The build turns each into one file beside the script. */
export const files: Map<string, () => Promise<{templates: Templates}>> = new Map<string, () => Promise<{templates: Templates}>>([
${outside()
  .map((code) => `['${code}', () => import('./generated/${code}.js')],`)
  .join('\n')}
]);`,
);

if (isCheck && (await snapshot()) !== before) {
  console.error('The language files were out of date; they are rebuilt now: look at them and commit.');
  process.exit(1);
}

/** Brings the files for translators up to date with the source. */
function extract() {
  const cli = fileURLToPath(new URL('../node_modules/@lit/localize-tools/bin/lit-localize.js', import.meta.url));
  execFileSync(process.execPath, [cli, 'extract', '--config', 'src/locale/lit-localize.json'], {
    cwd: root,
    stdio: 'pipe',
  });
}

/**
 * Takes the descriptions out of the files for translators: the extraction writes those that it finds, and leaves those
 * that are in the source no longer.
 * @returns the sources of the messages, by file and id
 */
async function dropNotes() {
  const before = new Map();
  await rewriteEach((text, name) => {
    before.set(name, new Map(unitsIn(text).map(({id, source}) => [id, source])));
    return text.replace(/\n *<note from="lit-localize">[^<]*<\/note>/g, '');
  });
  return before;
}

/** Marks the translations of messages whose source has another text now. */
function markOutdated() {
  return rewriteEach((text, name) =>
    text.replace(UNIT, (unit, id) => {
      const before = sources.get(name)?.get(id);
      return before === undefined || before === textOf(unit, 'source')
        ? unit
        : unit.replace(/<target>/, `<target${OUTDATED}>`);
    }),
  );
}

async function rewriteEach(change) {
  const rewrite = async (name) => {
    const file = new URL(`xliff/${name}`, folder);
    const text = await readFile(file, 'utf8');
    const changed = change(text, name);
    if (changed !== text) await writeFile(file, changed);
  };
  await Promise.all((await readdir(new URL('xliff/', folder))).map(rewrite));
}

/** Of each language its messages. */
async function readTranslations() {
  const names = (await readdir(new URL('xliff/', folder))).sort();
  const read = names.map(async (name) => [
    name.replace('.xlf', ''),
    unitsIn(await readFile(new URL(`xliff/${name}`, folder), 'utf8')),
  ]);
  return new Map(await Promise.all(read));
}

/** The messages of a file: id, source, target, note, and whether they are outdated, with placeholders as `{0}`. */
function unitsIn(text) {
  return [...text.matchAll(UNIT)].map(([unit, id]) => ({
    id,
    source: textOf(unit, 'source'),
    target: textOf(unit, 'target'),
    note: textOf(unit, 'note'),
    isOutdated: unit.includes(OUTDATED),
  }));
}

function textOf(unit, tag) {
  const entities = {'&lt;': '<', '&gt;': '>', '&quot;': '"', '&apos;': "'", '&amp;': '&'};
  return new RegExp(`<${tag}[^>]*>([\\s\\S]*?)</${tag}>`)
    .exec(unit)?.[1]
    .replace(/<x id="(\d)"[^>]*\/>/g, '{$1}')
    .replace(/&(?:lt|gt|quot|apos|amp);/g, (entity) => entities[entity]);
}

function faultsOf({id, source, target, note, isOutdated}, code) {
  const placeholders = (text) => [...text.matchAll(/\{\d\}/g)].map(String).sort().join();
  const isWanted = hasForm(code, id);
  return [
    !note && 'no description for translators (desc)',
    isWanted && !target?.trim() && 'no translation',
    isWanted && target && placeholders(source) !== placeholders(target) && 'other placeholders than in the source',
    isOutdated && `the source has changed: look at the translation, then take away${OUTDATED}`,
    !isWanted && target && 'a plural form that the language does not have',
  ].filter(Boolean);
}

/** Whether a language has the plural form that a message is for; all have what is no such form. */
function hasForm(code, id) {
  const category = PLURAL.exec(id)?.[1];
  return !category || new Intl.PluralRules(code).resolvedOptions().pluralCategories.includes(category);
}

function wordsOf(code) {
  const words = languages.get(code).flatMap(({id, target}) => (target ? [[id, target]] : []));
  return [...dropLikeOther(words), ...formsOf(code)];
}

/** How a language writes days and numbers, under ids of their own. */
function formsOf(code) {
  return Object.entries(forms[code] ?? {});
}

/** Leaves out plural forms that are as the one for `other`, which is taken where a form is missing. */
function dropLikeOther(words) {
  const all = new Map(words);
  return words.filter(
    ([id, text]) => id.endsWith('-other') || !PLURAL.test(id) || all.get(id.replace(PLURAL, '-other')) !== text,
  );
}

function withoutParts(words) {
  return words.filter(([id]) => !partOf(id));
}

/** The part that a message belongs to, if any. */
function partOf(id) {
  return Object.keys(FOLDERS).find((name) => partIds.get(name).has(id));
}

/** The ids of the messages that stand in the source of a part. */
async function idsIn(name) {
  const source = new URL(`../elements/${name}/`, folder);
  const files = (await readdir(source)).filter((file) => file.endsWith('.ts'));
  const texts = await Promise.all(files.map((file) => readFile(new URL(file, source), 'utf8')));
  return new Set(texts.flatMap((text) => [...text.matchAll(/\bid: '([\w-]+)'/g)].map(([, id]) => id)));
}

function outside() {
  return [...languages.keys()].filter((code) => !INSIDE.includes(code));
}

function exported(name, words) {
  const inOrder = [...words].sort(([one], [other]) => (one < other ? -1 : 1));
  return `export const ${name} = ${JSON.stringify(Object.fromEntries(inOrder))};\n`;
}

async function write(name, text) {
  const file = new URL(name, folder);
  const options = await resolveConfig(fileURLToPath(file));
  await writeFile(file, await format(HEADER + text, {...options, parser: 'typescript'}));
}

/** Everything that this script writes, as one text. */
async function snapshot() {
  const names = (await readdir(folder, {recursive: true})).filter((name) =>
    /^(generated|xliff)\b.*\.\w+$|^files\.ts$/.test(name),
  );
  return (await Promise.all(names.sort().map((name) => readFile(new URL(name, folder), 'utf8')))).join('\0');
}
