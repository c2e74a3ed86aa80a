/**
 * Extracts the messages from the source into XLIFF and builds a module for each language.
 * Fails when a translation is missing. `--check` also fails when the files in the repository are not what comes out.
 */
import {execFileSync} from 'node:child_process';
import {readdir, readFile, writeFile} from 'node:fs/promises';
import {fileURLToPath} from 'node:url';

const folder = new URL('../src/locale/', import.meta.url);
const root = fileURLToPath(new URL('..', import.meta.url));
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

await writeEnglish();

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
async function writeEnglish() {
  const [name] = await readdir(new URL('xliff/', folder));
  const units = (await readFile(new URL(`xliff/${name}`, folder), 'utf8')).matchAll(
    /<trans-unit id="([^"]+)">\s*<source>([^<]*)<\/source>/g,
  );
  const forms = [...units]
    .filter(([, id]) => CATEGORY.test(id) && isNeeded(id, 'en'))
    .map(([, id, words]) => `  '${id}': \`${words}\`,`);
  const text = `// Do not modify this file by hand!\n// Re-generate this file by running npm run locales\n\nexport const templates = {\n${forms.sort().join('\n')}\n};\n`;
  await writeFile(new URL('generated/en.ts', folder), text);
}

/** The tool fills forms that a language does not have with English; they are never used. */
function dropUnusedForms(text, code) {
  const lines = text.split('\n');
  return lines.filter((line) => isNeeded(/^\s*'([^']+)':/.exec(line)?.[1] ?? '', code)).join('\n');
}

async function snapshot() {
  const files = [
    ...(await modules()).map(({url}) => url),
    ...(await readdir(new URL('xliff/', folder))).map((name) => new URL(`xliff/${name}`, folder)),
  ];
  return (await Promise.all(files.map((url) => readFile(url, 'utf8')))).join('\0');
}
