/** Generated files that are committed match their source. */
import assert from 'node:assert/strict';
import {execFile} from 'node:child_process';
import {readdir, readFile} from 'node:fs/promises';
import {test} from 'node:test';
import {promisify} from 'node:util';

const run = promisify(execFile);
const node = async (/** @type {string[]} */ ...args) => {
  await run(process.execPath, args);
};

test('dist/ and custom-elements.json match a fresh build byte for byte', () => node('tools/build.mjs', '--check'));

test('every message is translated, and the language files match the XLIFF files', () =>
  node('tools/locales.mjs', '--check'));

test('the generated sections of README and docs/ match the files and the elements', () =>
  node('tools/readme.mjs', '--check'));

test('types, lint and format report no errors or warnings', async () => {
  const {stdout, stderr} = await run('npm', ['run', '--silent', 'lint'], {shell: process.platform === 'win32'}).catch(
    ({stdout, stderr}) => assert.fail(`${stdout}${stderr}`),
  );
  assert.doesNotMatch(`${stdout}${stderr}`, /\bwarning\b/i);
});

test('no lockfile and no package names a registry', async () => {
  const folders = ['.', 'bench', 'test/old-browsers', 'test/runtimes/tools'];
  for (const parent of ['test/frameworks', 'test/bundlers']) {
    for (const entry of await readdir(parent, {withFileTypes: true})) {
      if (entry.isDirectory()) folders.push(`${parent}/${entry.name}`);
    }
  }
  for (const file of folders.flatMap((folder) => [`${folder}/package-lock.json`, `${folder}/package.json`])) {
    // Two of the folders contain files shared by several apps.
    const text = await readFile(file, 'utf8').catch(() => '');
    assert.doesNotMatch(text, /"resolved"|registry\./, file);
  }
});
