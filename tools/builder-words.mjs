/**
 * Extracts the words of the builder page into `src/builder/locale/xliff/`, and writes a module for each language, as
 * `tools/locales.mjs` does for the elements. It fails if a translation is missing or its placeholders differ. `--check`
 * also fails if the files in the repository differ from the output.
 */
import {execFileSync} from 'node:child_process';
import {readdir, readFile, writeFile} from 'node:fs/promises';
import {fileURLToPath} from 'node:url';

const folder = new URL('../src/builder/locale/', import.meta.url);
const root = fileURLToPath(new URL('..', import.meta.url));
const HEADER = '// Do not modify this file by hand!\n// Re-generate this file by running npm run locales\n\n';
const UNIT = /<trans-unit id="([^"]+)">[\s\S]*?<\/trans-unit>/g;

const before = await snapshot();
execFileSync(
  process.execPath,
  [
    'node_modules/@lit/localize-tools/bin/lit-localize.js',
    'extract',
    '--config',
    'src/builder/locale/lit-localize.json',
  ],
  {cwd: root, stdio: 'pipe'},
);
/** @type {string[]} */
const faults = [];
for (const name of await readdir(new URL('xliff/', folder))) {
  const language = name.replace('.xlf', '');
  const text = await readFile(new URL(`xliff/${name}`, folder), 'utf8');
  /** @type {Record<string, string>} */
  const words = {};
  for (const [unit, id] of text.matchAll(UNIT)) {
    const [source, target] = [textOf(unit, 'source') ?? '', textOf(unit, 'target')];
    if (!target?.trim()) faults.push(`${language}, ${id}: no translation`);
    else if (placeholders(source) !== placeholders(target)) faults.push(`${language}, ${id}: other placeholders`);
    else words[id] = target;
  }
  const inOrder = Object.fromEntries(Object.entries(words).sort(([one], [other]) => (one < other ? -1 : 1)));
  await writeFile(
    new URL(`${language}.ts`, folder),
    `${HEADER}export const templates: Readonly<Record<string, string>> = ${JSON.stringify(inOrder, null, 2)};\n`,
  );
}
if (faults.length) {
  console.error(`The files in src/builder/locale/xliff/ need changes:\n  ${faults.join('\n  ')}`);
  process.exitCode = 1;
} else if (process.argv.includes('--check') && (await snapshot()) !== before) {
  console.error('The words of the builder were out of date and have been rebuilt: review and commit them.');
  process.exitCode = 1;
}

/** @param {string} text */
function placeholders(text) {
  return [...text.matchAll(/\{\d\}/g)].map(String).sort().join();
}

/**
 * @param {string} unit
 * @param {'source' | 'target'} tag
 */
function textOf(unit, tag) {
  /** @type {Record<string, string>} */
  const entities = {'&lt;': '<', '&gt;': '>', '&quot;': '"', '&apos;': "'", '&amp;': '&'};
  return new RegExp(`<${tag}[^>]*>([\\s\\S]*?)</${tag}>`)
    .exec(unit)?.[1]
    .replace(/<x id="(\d)"[^>]*\/>/g, '{$1}')
    .replace(/&(?:lt|gt|quot|apos|amp);/g, (entity) => entities[entity]);
}

/** All output of this script, as one text. */
async function snapshot() {
  const names = (await readdir(folder, {recursive: true})).filter((name) => /\.(xlf|ts)$/.test(name));
  return (await Promise.all(names.sort().map((name) => readFile(new URL(name, folder), 'utf8')))).join('\0');
}
