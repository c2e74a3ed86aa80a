/**
 * Turns the changes in `.changeset/` into a version. `changeset version` updates package.json and CHANGELOG.md; this
 * script writes the number to every other place. Build, README and tests follow from it.
 */
import {execFileSync} from 'node:child_process';
import {existsSync} from 'node:fs';
import {readdir, readFile, writeFile} from 'node:fs/promises';
import {fileURLToPath} from 'node:url';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
/** @param {...string} args */
const node = (...args) => execFileSync(process.execPath, args, {stdio: 'inherit'});

node('node_modules/@changesets/cli/bin.js', 'version');
const {version} = /** @type {{version: string}} */ (JSON.parse(await readFile('package.json', 'utf8')));
await change('src/util/version.ts', /(?<=VERSION = ')[^']+/, version);
const plugin = 'integrations/wordpress/learning-city-widgets';
await change(`${plugin}/learning-city-widgets.php`, /(?<=^ \* Version: +)\S+/m, version);
await change(`${plugin}/readme.txt`, /(?<=^Stable tag: )\S+/m, version);
await change(`${plugin}/readme.txt`, /(?<=^== Changelog ==\n\n= )\S+/m, version);
await change('docs/read-sources-on-a-server.md', /(?<=learning-city-widgets@)\d[\d.]*/g, version);
await change('publiccode.yml', /(?<=^softwareVersion: ).*/m, version);
await change('publiccode.yml', /(?<=^releaseDate: ).*/m, new Date().toISOString().slice(0, 10));
// The apps in test/ install the packed package, and their lockfiles name its version.
for (const kind of ['frameworks', 'bundlers']) {
  for (const app of await readdir(`test/${kind}`, {withFileTypes: true})) {
    const file = `test/${kind}/${app.name}/package-lock.json`;
    if (app.isDirectory() && existsSync(file)) {
      await change(file, /(?<="node_modules\/learning-city-widgets": \{\s+"version": ")[^"]+/, version);
    }
  }
}
const lock = /** @type {{version: string, packages: {'': {version: string}}}} */ (
  JSON.parse(await readFile('package-lock.json', 'utf8'))
);
lock.version = lock.packages[''].version = version;
await writeFile('package-lock.json', `${JSON.stringify(lock, null, 2)}\n`);
node('node_modules/prettier/bin/prettier.cjs', '--write', '--log-level=warn', 'CHANGELOG.md', 'package.json');
console.log(`Version ${version}. Next: npm run build && npm run readme && node tools/compliance.mjs && npm test`);

/** @type {(file: string, pattern: RegExp, text: string) => Promise<void>} */
async function change(file, pattern, text) {
  const before = await readFile(file, 'utf8');
  if (!pattern.test(before)) throw new Error(`${file} has no place for the version`);
  await writeFile(file, before.replace(pattern, text));
}
