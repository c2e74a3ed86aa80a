/**
 * The statements in the texts are true: paths, links, numbers, pictures, and the files that catalogues and changesets
 * read.
 */
import assert from 'node:assert/strict';
import {execFile} from 'node:child_process';
import {access, cp, mkdtemp, readdir, readFile, rm, stat, symlink} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {test} from 'node:test';
import {fileURLToPath} from 'node:url';
import {promisify} from 'node:util';
import {parse} from 'yaml';
import {makePictures} from '../../tools/pictures.mjs';
import {anchorsOf, prose, texts} from '../support/markdown.mjs';
import {PICTURES as OF_WORDPRESS} from '../wordpress/pictures.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const read = (/** @type {string} */ file) => readFile(file, 'utf8');
const pkg = /** @type {{name: string, version: string, license: string, engines: {node: string}}} */ (
  JSON.parse(await read('package.json'))
);
const register = /** @type {{members: object[]}} */ (JSON.parse(await read('dist/register.json')));
const all = await texts();
/** @type {(cwd: string, command: string, ...args: string[]) => Promise<void>} */
const run = async (cwd, command, ...args) => {
  await promisify(execFile)(command, args, {cwd});
};

test('every path in the texts exists', async () => {
  const isPath = /^(?:src|test|tools|docs|dist|data|demo|stories|\.changeset)\/[\w./-]*$|^[\w-]+\.(?:md|yml|mjs)$/;
  for (const {file, text} of all) {
    for (const [, code] of prose(text).matchAll(/`([^`\n]+)`/g)) {
      if (!isPath.test(code)) continue;
      // The table of sizes names files in dist/.
      const places = [code, `dist/${code}`];
      await Promise.any(places.map((place) => access(place))).catch(() =>
        assert.fail(`${file}: ${code} does not exist`),
      );
    }
  }
});

test('every link in the texts leads to an existing page and heading', async () => {
  for (const {file, text} of all) {
    for (const [, target] of prose(text).matchAll(/\]\(([^)\s]+)\)/g)) {
      if (/^https?:\/\//.test(target)) continue;
      const [name, anchor] = target.split('#');
      const to = path.posix.join(path.posix.dirname(file), name || path.posix.basename(file));
      await access(to).catch(() => assert.fail(`${file}: ${target} does not exist`));
      if (anchor) assert.ok(anchorsOf(await read(to)).includes(anchor), `${file}: ${target} has no such heading`);
    }
  }
});

test('README has at most 14 kB, so that a newcomer reads it to the end', async () => {
  const {size} = await stat('README.md');
  assert.ok(size <= 14_000, `README.md has ${size} bytes: move what a newcomer does not need into docs/`);
});

/** Numbers that the texts state in words, with the code that defines them. */
const NUMBERS = [
  ['README.md', `Node ${/\d+\.\d+/.exec(pkg.engines.node)?.[0]} or newer`, 'package.json', pkg.engines.node],
  ['docs/elements.md', '30 at least', 'src/controllers/resource.ts', 'REFRESH_FLOOR = 30;'],
  ['docs/size-and-speed.md', 'below 35 kB gzip', 'test/contract/package.test.mjs', 'size <= 35_000'],
  ['README.md', `lists ${register.members.length} learning cities`, 'src/data/register.ts', 'members'],
  ['docs/languages.md', 'for two seconds at most', 'src/controllers/language.ts', 'PATIENCE = 2000;'],
  ['docs/data.md', 'after about 1 and 4 seconds', 'src/http/load.ts', 'BACK_OFF = [1_000, 4_000];'],
  ['docs/data.md', 'up to half a minute', 'src/http/load.ts', 'MAX_WAIT = 30_000;'],
  ['docs/data.md', 'within 15 seconds', 'src/http/load.ts', 'TIMEOUT = 15_000;'],
];

test('numbers in the texts match the source', async () => {
  for (const [text, words, source, code] of NUMBERS) {
    assert.ok((await read(text)).replaceAll(/\s+/g, ' ').includes(words), `${text} does not say “${words}”`);
    assert.ok((await read(source)).includes(code), `${source} does not say “${code}”`);
  }
});

test('every picture is made by a script, and used in README, publiccode.yml or the guide for WordPress', async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'learning-city-widgets-pictures-'));
  try {
    const made = (await makePictures(folder)).map((file) => path.basename(file)).sort();
    // Those of docs/wordpress.md need a WordPress, so they are not made here.
    assert.deepEqual((await readdir('docs/pictures')).sort(), [...made, ...OF_WORDPRESS].sort());
    const shown = (await read('README.md')) + (await read('publiccode.yml'));
    const guide = await read('docs/wordpress.md');
    for (const name of [...made, ...OF_WORDPRESS]) {
      const isMade = made.includes(name);
      assert.ok(isMade ? shown.includes(`docs/pictures/${name}`) : guide.includes(`(pictures/${name})`), name);
      for (const file of [...(isMade ? [path.join(folder, name)] : []), `docs/pictures/${name}`]) {
        const bytes = await readFile(file);
        assert.equal(bytes.toString('latin1', 8, 12), 'WEBP');
        // Large enough to show something, small enough to load fast.
        assert.ok(bytes.length > 5_000 && bytes.length < 100_000, `${file}: ${bytes.length} bytes`);
      }
    }
    for (const [, words, file] of (await read('README.md')).matchAll(/!\[([^\]]*)\]\(([^)]+)\)/g)) {
      assert.ok(words.length > 10, `${file} needs an alternative text`);
    }
  } finally {
    await rm(folder, {recursive: true, force: true});
  }
});

test('the compliance sheet matches a new run', () => run(root, process.execPath, 'tools/compliance.mjs', '--check'));

/**
 * The fields of `publiccode.yml` that the tests read.
 * @typedef {object} PublicCode
 * @property {string} publiccodeYmlVersion
 * @property {string} name
 * @property {string} url
 * @property {string} softwareVersion
 * @property {string} softwareType
 * @property {string} releaseDate
 * @property {string} developmentStatus
 * @property {string[]} platforms
 * @property {string[]} categories
 * @property {{license: string}} legal
 * @property {{type: string, contacts: {name: string}[]}} maintenance
 * @property {{localisationReady: boolean, availableLanguages: string[]}} localisation
 * @property {Record<string, Description>} description
 *
 * @typedef {{shortDescription: string, longDescription: string, features: string[], screenshots?: string[]}} Description
 */

test('publiccode.yml meets version 0.5 of the standard', async () => {
  const code = /** @type {PublicCode} */ (parse(await read('publiccode.yml')));
  assert.equal(code.publiccodeYmlVersion, '0.5');
  assert.equal(code.name, pkg.name);
  assert.equal(code.softwareVersion, pkg.version);
  assert.equal(code.legal.license, pkg.license);
  assert.equal(new URL(code.url).protocol, 'https:');
  assert.match(code.releaseDate, /^\d{4}-\d\d-\d\d$/);
  assert.ok(code.platforms.length && code.categories.length);
  assert.ok(['concept', 'development', 'beta', 'stable', 'obsolete'].includes(code.developmentStatus));
  assert.equal(code.softwareType, 'library');
  assert.ok(['internal', 'contract', 'community', 'none'].includes(code.maintenance.type));
  assert.ok(code.maintenance.contacts.every(({name}) => name));
  assert.equal(code.localisation.localisationReady, true);
  const languages = (await readdir('dist/locales'))
    .filter((file) => file.endsWith('.js'))
    .map((file) => path.basename(file, '.js'));
  assert.deepEqual(code.localisation.availableLanguages, ['en', 'lv', ...languages.sort()]);
  for (const {shortDescription, longDescription, features, screenshots = []} of Object.values(code.description)) {
    assert.ok(shortDescription.length <= 150, shortDescription);
    assert.ok(longDescription.length >= 150 && longDescription.length <= 10_000);
    assert.ok(features.length && features.every((each) => each.length <= 100));
    for (const file of screenshots) await stat(file);
  }
});

test('npm run bump turns the changes into a version, its section of CHANGELOG.md, and the number everywhere', async () => {
  const copy = await mkdtemp(path.join(tmpdir(), 'learning-city-widgets-version-'));
  try {
    const files = ['package.json', 'package-lock.json', 'CHANGELOG.md', 'publiccode.yml', '.prettierignore'];
    files.push('docs/read-sources-on-a-server.md', 'integrations/wordpress');
    for (const app of ['frameworks/vite', 'bundlers/vite8']) files.push(`test/${app}/package-lock.json`);
    for (const file of [...files, '.changeset', 'tools', 'src/util']) {
      await cp(path.join(root, file), path.join(copy, file), {recursive: true});
    }
    await symlink(path.join(root, 'node_modules'), path.join(copy, 'node_modules'), 'junction');
    const git = (/** @type {string[]} */ ...args) =>
      run(copy, 'git', '-c', 'user.name=A', '-c', 'user.email=a@example.org', ...args);
    await git('init', '--quiet', '--initial-branch=main');
    await git('add', '--', ...files, '.changeset', 'tools', 'src');
    await git('commit', '--quiet', '--message=All');
    const changes = (await readdir(path.join(copy, '.changeset'))).filter((name) => /^(?!README).*\.md$/.test(name));
    // Right after a release there are no changes yet.
    if (!changes.length) return;
    const sentences = await Promise.all(
      changes.map(async (name) =>
        (await readFile(path.join(copy, '.changeset', name), 'utf8')).split('---\n')[2].trim(),
      ),
    );
    await run(copy, process.execPath, 'tools/bump.mjs');
    const {version} = /** @type {{version: string}} */ (
      JSON.parse(await readFile(path.join(copy, 'package.json'), 'utf8'))
    );
    assert.notEqual(version, pkg.version);
    const changelog = await readFile(path.join(copy, 'CHANGELOG.md'), 'utf8');
    assert.equal(/^## (\S+)\n/m.exec(changelog)?.[1], version);
    const told = changelog.replaceAll(/\s+/g, ' ');
    for (const sentence of sentences) assert.ok(told.includes(sentence.replaceAll(/\s+/g, ' ')), sentence);
    assert.ok((await readFile(path.join(copy, 'src/util/version.ts'), 'utf8')).includes(`'${version}'`));
    const code = /** @type {PublicCode} */ (parse(await readFile(path.join(copy, 'publiccode.yml'), 'utf8')));
    assert.equal(code.softwareVersion, version);
    const lock = /** @type {{version: string, packages: {'': {version: string}}}} */ (
      JSON.parse(await readFile(path.join(copy, 'package-lock.json'), 'utf8'))
    );
    assert.deepEqual([lock.version, lock.packages[''].version], [version, version]);
  } finally {
    await rm(copy, {recursive: true, force: true});
  }
});
