/** What is committed beside the source is what the source gives. */
import assert from 'node:assert/strict';
import {execFile} from 'node:child_process';
import {readdir, readFile} from 'node:fs/promises';
import {test} from 'node:test';
import {promisify} from 'node:util';

const run = promisify(execFile);
const node = async (/** @type {string[]} */ ...args) => {
  await run(process.execPath, args);
};

test('dist/ and custom-elements.json are what a fresh build gives, to the byte', () =>
  node('tools/build.mjs', '--check'));

test('every message is translated, and the language files are what the XLIFF files give', () =>
  node('tools/locales.mjs', '--check'));

test('README says of files and elements what they are', () => node('tools/readme.mjs', '--check'));

test('types, lint and format give no error and no warning', async () => {
  const {stdout, stderr} = await run('npm', ['run', '--silent', 'lint'], {shell: process.platform === 'win32'}).catch(
    ({stdout, stderr}) => assert.fail(`${stdout}${stderr}`),
  );
  assert.doesNotMatch(`${stdout}${stderr}`, /\bwarning\b/i);
});

test('no lockfile and no package names a registry', async () => {
  const folders = ['.', 'bench'];
  for (const parent of ['test/frameworks', 'test/bundlers']) {
    for (const entry of await readdir(parent, {withFileTypes: true})) {
      if (entry.isDirectory()) folders.push(`${parent}/${entry.name}`);
    }
  }
  for (const file of folders.flatMap((folder) => [`${folder}/package-lock.json`, `${folder}/package.json`])) {
    // Two of the folders are shared parts of apps.
    const text = await readFile(file, 'utf8').catch(() => '');
    assert.doesNotMatch(text, /"resolved"|registry\./, file);
  }
});
