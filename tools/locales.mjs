/**
 * Extracts the messages from the source into XLIFF for translators, and builds a module for each language from the
 * XLIFF files. It fails if a translation or a description is missing, if placeholders differ from the source, if there
 * is a plural form that the language does not have, or if a translation is older than its source. An outdated
 * translation is marked in its file until someone has checked it and removes the mark. `--check` also fails if the
 * files in the repository differ from the output.
 *
 * `--preview` builds the languages that are not complete too, so that a translator can look at them: texts without a
 * translation are in English and in brackets, ⟦Show more⟧, and those with an outdated one are shown as they are. The
 * output is only for looking: `--check` refuses it.
 *
 * A language outside the page bundle is one module with all words. English and Latvian are inside the bundle, except
 * for words used only by a view that is loaded on demand; those are in a module for that view,
 * `generated/views/<name>.ts`. The folder of a message in the source determines its view. The source is in English, so
 * only its counted nouns are needed. Each language also has its date and number forms, from `src/locale/forms.json`
 * (tools/forms.mjs).
 */
import {execFileSync} from 'node:child_process';
import {mkdir, readdir, readFile, rm, writeFile} from 'node:fs/promises';
import {fileURLToPath} from 'node:url';
import {format, resolveConfig} from 'prettier';

/**
 * A message in a translation file, with placeholders such as `{0}`.
 * @typedef {{ id: string, source: string, target: string | undefined, note: string | undefined, isOutdated: boolean, }}
 *   Unit
 * @typedef {[id: string, text: string][]} Words
 */

const folder = new URL('../src/locale/', import.meta.url);
const root = fileURLToPath(new URL('..', import.meta.url));
/** Languages inside the page bundle, in addition to English. */
const INSIDE = ['lv'];
/** Views that are loaded on demand, with the folder in `src/elements/` that contains their messages. */
const FOLDERS = {
  'learning-city-badge': 'learning-city-badge',
  'network-stats': 'network-stats',
  'network-map': 'network-map',
  'network-chart': 'network-stats/chart',
};
/** The view whose words are separate files, because few pages have a map and a language file has a size limit. */
const APART = 'network-map';
const HEADER = '// Do not modify this file by hand!\n// Re-generate this file by running npm run locales\n\n';
/** A state of XLIFF 1.2: the source has changed since the translation. */
const OUTDATED = ' state="needs-review-translation"';
const UNIT = /<trans-unit id="([^"]+)">[\s\S]*?<\/trans-unit>/g;
const PLURAL = /-(zero|one|two|few|many|other)$/;

/** Faults of a translation that is not complete yet. */
const UNFINISHED = ['no translation', 'the source has changed'];

const isCheck = process.argv.includes('--check');
const isPreview = !isCheck && process.argv.includes('--preview');
const before = isCheck ? await snapshot() : undefined;

const sources = await dropNotes();
extract();
await markOutdated();
const languages = await readTranslations();
const faults = Object.entries(languages).flatMap(([code, units]) =>
  units.flatMap((unit) => faultsOf(unit, code).map((fault) => `${code}, ${unit.id}: ${fault}`)),
);
if (faults.length) {
  console.error(`The files in src/locale/xliff/ need changes:\n  ${faults.join('\n  ')}`);
  const isUnfinished = (/** @type {string} */ fault) => UNFINISHED.some((each) => fault.includes(`: ${each}`));
  if (!isPreview || !faults.every(isUnfinished)) process.exit(1);
  console.error('Built for a preview, with the source in ⟦brackets⟧ where a translation is missing.');
}
/** @type {Record<string, Set<string>>} */
const viewIds = Object.fromEntries(
  await Promise.all(Object.entries(FOLDERS).map(async ([name, from]) => [name, await idsIn(from)])),
);
/** @type {Record<string, object | undefined>} */
const forms = JSON.parse(await readFile(new URL('forms.json', folder), 'utf8'));
/** @type {Words} */
const nouns = languages.lv.filter(({id}) => PLURAL.test(id) && hasForm('en', id)).map(({id, source}) => [id, source]);
const english = dropLikeOther(nouns);

await rm(new URL('generated/', folder), {recursive: true, force: true});
await mkdir(new URL('generated/views/', folder), {recursive: true});
await mkdir(new URL('generated/map/', folder), {recursive: true});
await writeLanguage('en', withoutViews(english));
for (const code of Object.keys(languages)) {
  const words = wordsOf(code);
  if (INSIDE.includes(code)) {
    await writeLanguage(code, withoutViews(words));
    continue;
  }
  await writeLanguage(
    code,
    words.filter(([id]) => viewOf(id) !== APART),
  );
  await write(
    `generated/map/${code}.ts`,
    exported(
      'templates',
      words.filter(([id]) => viewOf(id) === APART),
    ),
  );
}
for (const name of Object.keys(FOLDERS)) {
  const ofView = (/** @type {Words} */ words) => words.filter(([id]) => viewOf(id) === name);
  const inside = INSIDE.map((code) => exported(code, ofView(wordsOf(code))));
  await write(`generated/views/${name}.ts`, [exported('en', ofView(english)), ...inside].join('\n'));
}
await write(
  'files.ts',
  `import type {Language} from './locale.js';

/** Languages that are loaded on demand. In the page bundle each is a file beside the script. */
export const files: Map<string, () => Promise<Language>> = new Map<string, () => Promise<Language>>([
${outside()
  .map((code) => `  ['${code}', () => import('./generated/${code}.js')],`)
  .join('\n')}
]);`,
);

await write(
  'map-files.ts',
  `import {OnDemand} from '../util/on-demand.js';
import type {Language} from './locale.js';

/** The words of a map in languages that are loaded on demand. */
export type MapWords = OnDemand<Pick<Language, 'templates'>>;
export const mapWords: ReadonlyMap<string, MapWords> = /* @__PURE__ */ new Map<string, MapWords>([
${outside()
  .map((code) => `  ['${code}', new OnDemand('map-words/${code}.js', () => import('./generated/map/${code}.js'))],`)
  .join('\n')}
]);`,
);
const identifier = (/** @type {string} */ code) =>
  `in${code.replace(/\W/g, '').replace(/^./, (letter) => letter.toUpperCase())}`;
await write(
  '../server/map-words.ts',
  `import {mapWords} from '../locale/map-files.js';
${outside()
  .map((code) => `import * as ${identifier(code)} from '../locale/generated/map/${code}.js';`)
  .join('\n')}

${outside()
  .map((code) => `mapWords.get('${code}')?.provide(${identifier(code)});`)
  .join('\n')}`,
);

if (isCheck && (await snapshot()) !== before) {
  console.error('The language files were out of date and have been rebuilt: review and commit them.');
  process.exit(1);
}

/** Updates the translation files from the source. */
function extract() {
  const cli = fileURLToPath(new URL('../node_modules/@lit/localize-tools/bin/lit-localize.js', import.meta.url));
  execFileSync(process.execPath, [cli, 'extract', '--config', 'src/locale/lit-localize.json'], {
    cwd: root,
    stdio: 'pipe',
  });
}

/**
 * Removes the descriptions from the translation files: the extraction writes the ones that it finds, but also keeps outdated ones.
 * @returns the sources of the messages, by file and id
 */
async function dropNotes() {
  /** @type {Map<string, Map<string, string>>} */
  const before = new Map();
  await rewriteEach((text, name) => {
    before.set(name, new Map(unitsIn(text).map(({id, source}) => [id, source])));
    return text.replace(/\n *<note from="lit-localize">[^<]*<\/note>/g, '');
  });
  return before;
}

/** Marks the translations of messages whose source text has changed. */
function markOutdated() {
  return rewriteEach((text, name) =>
    text.replace(UNIT, (unit, /** @type {string} */ id) => {
      const before = sources.get(name)?.get(id);
      return before === undefined || before === textOf(unit, 'source')
        ? unit
        : unit.replace(/<target>/, `<target${OUTDATED}>`);
    }),
  );
}

/** @param {(text: string, name: string) => string} change */
async function rewriteEach(change) {
  const rewrite = async (/** @type {string} */ name) => {
    const file = new URL(`xliff/${name}`, folder);
    const text = await readFile(file, 'utf8');
    const changed = change(text, name);
    if (changed !== text) await writeFile(file, changed);
  };
  await Promise.all((await readdir(new URL('xliff/', folder))).map(rewrite));
}

/**
 * Reads the messages of each language.
 * @returns {Promise<Record<string, Unit[]>>}
 */
async function readTranslations() {
  const names = (await readdir(new URL('xliff/', folder))).sort();
  const read = names.map(async (name) => [
    name.replace('.xlf', ''),
    unitsIn(await readFile(new URL(`xliff/${name}`, folder), 'utf8')),
  ]);
  return Object.fromEntries(await Promise.all(read));
}

/**
 * Reads the messages of a translation file.
 * @param {string} text
 * @returns {Unit[]}
 */
function unitsIn(text) {
  return [...text.matchAll(UNIT)].map(([unit, id]) => ({
    id,
    // XLIFF requires a source in each unit.
    source: /** @type {string} */ (textOf(unit, 'source')),
    target: textOf(unit, 'target'),
    note: textOf(unit, 'note'),
    isOutdated: unit.includes(OUTDATED),
  }));
}

/**
 * @param {string} unit
 * @param {'source' | 'target' | 'note'} tag
 */
function textOf(unit, tag) {
  /** @type {Record<string, string>} */
  const entities = {'&lt;': '<', '&gt;': '>', '&quot;': '"', '&apos;': "'", '&amp;': '&'};
  return new RegExp(`<${tag}[^>]*>([\\s\\S]*?)</${tag}>`)
    .exec(unit)?.[1]
    .replace(/<x id="(\d)"[^>]*\/>/g, '{$1}')
    .replace(/&(?:lt|gt|quot|apos|amp);/g, (entity) => entities[entity]);
}

/**
 * @param {Unit} unit
 * @param {string} code
 */
function faultsOf({id, source, target, note, isOutdated}, code) {
  const placeholders = (/** @type {string} */ text) => [...text.matchAll(/\{\d\}/g)].map(String).sort().join();
  const isWanted = hasForm(code, id);
  const faults = [
    !note && 'no description for translators (desc)',
    isWanted && !target?.trim() && 'no translation',
    isWanted && target && placeholders(source) !== placeholders(target) && 'the placeholders differ from the source',
    isOutdated && `the source has changed: check the translation, then remove${OUTDATED}`,
    !isWanted && target && 'a plural form that the language does not have',
  ];
  return /** @type {string[]} */ (faults.filter(Boolean));
}

/**
 * Returns true if the language has the plural form of a message, or if the message has none.
 * @param {string} code
 * @param {string} id
 */
function hasForm(code, id) {
  const category = /** @type {Intl.LDMLPluralRule | undefined} */ (PLURAL.exec(id)?.[1]);
  return !category || new Intl.PluralRules(code).resolvedOptions().pluralCategories.includes(category);
}

/** @param {string} code */
function wordsOf(code) {
  return dropLikeOther(
    languages[code].flatMap(({id, source, target}) => {
      // Without `--preview` the translation of each message has been checked.
      const text = target?.trim() || (hasForm(code, id) ? `⟦${source}⟧` : '');
      return text ? [[id, text]] : [];
    }),
  );
}

/**
 * Drops plural forms that are equal to the form for `other`, which is the fallback for missing forms.
 * @param {Words} words
 */
function dropLikeOther(words) {
  const all = new Map(words);
  return words.filter(
    ([id, text]) => id.endsWith('-other') || !PLURAL.test(id) || all.get(id.replace(PLURAL, '-other')) !== text,
  );
}

/** @param {Words} words */
function withoutViews(words) {
  return words.filter(([id]) => !viewOf(id));
}

/**
 * The view that a message belongs to, if any.
 * @param {string} id
 */
function viewOf(id) {
  return Object.keys(FOLDERS).find((name) => viewIds[name].has(id));
}

/**
 * The ids of the messages in the source of a view.
 * @param {string} name
 */
async function idsIn(name) {
  const source = new URL(`../elements/${name}/`, folder);
  const files = (await readdir(source)).filter((file) => file.endsWith('.ts'));
  const texts = await Promise.all(files.map((file) => readFile(new URL(file, source), 'utf8')));
  return new Set(texts.flatMap((text) => [...text.matchAll(/\bid: '([\w-]+)'/g)].map(([, id]) => id)));
}

function outside() {
  return Object.keys(languages).filter((code) => !INSIDE.includes(code));
}

/**
 * @param {string} name
 * @param {Words} words
 */
function exported(name, words) {
  const inOrder = [...words].sort(([one], [other]) => (one < other ? -1 : 1));
  return `export const ${name} = ${JSON.stringify(Object.fromEntries(inOrder))};\n`;
}

/**
 * Writes the words of a language, and its date and number forms.
 * @param {string} code
 * @param {Words} words
 */
function writeLanguage(code, words) {
  const own = forms[code] ? `\nexport const forms = ${JSON.stringify(forms[code])};\n` : '';
  return write(`generated/${code}.ts`, exported('templates', words) + own);
}

/**
 * @param {string} name
 * @param {string} text
 */
async function write(name, text) {
  const file = new URL(name, folder);
  const options = await resolveConfig(fileURLToPath(file));
  await writeFile(file, await format(HEADER + text, {...options, parser: 'typescript'}));
}

/** All output of this script, as one text. */
async function snapshot() {
  const names = (await readdir(folder, {recursive: true})).filter((name) =>
    /^(generated|xliff)\b.*\.\w+$|^(map-)?files\.ts$/.test(name),
  );
  return (await Promise.all(names.sort().map((name) => readFile(new URL(name, folder), 'utf8')))).join('\0');
}
