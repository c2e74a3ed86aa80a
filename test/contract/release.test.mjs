/** The ZIP file of a release contains everything that a site needs, with correct hashes, and is reproducible. */
import assert from 'node:assert/strict';
import {execFile} from 'node:child_process';
import {createHash} from 'node:crypto';
import {mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {after, before, test} from 'node:test';
import {promisify} from 'node:util';
import {unzipSync} from 'fflate';
import {changedSince, unfilled} from '../../tools/release.mjs';

/** @type {string} */
let folder;
before(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'learning-city-widgets-release-'));
});
after(() => rm(folder, {recursive: true, force: true}));

/**
 * Packs a release in a time zone, and returns its files by name.
 * @param {string} zone
 */
async function pack(zone) {
  const into = path.join(folder, zone.replace('/', '-'));
  await promisify(execFile)(process.execPath, ['tools/release.mjs', '--trial', into], {
    env: {...process.env, TZ: zone},
  });
  const names = (await readdir(into)).sort();
  return new Map(
    await Promise.all(names.map(async (name) => /** @type {const} */ ([name, await readFile(path.join(into, name))]))),
  );
}
/**
 * Checks the hashes of a ZIP file, and returns its files by their names in the only folder that it has.
 * @param {Map<string, Buffer>} packed
 * @param {'' | '-wordpress'} kind
 */
async function filesIn(packed, kind) {
  const {version} = /** @type {{version: string}} */ (JSON.parse(await readFile('package.json', 'utf8')));
  const name = `learning-city-widgets${kind}-${version}`;
  const zip = packed.get(`${name}.zip`);
  assert.ok(zip, name);
  for (const algorithm of ['sha256', 'sha384']) {
    assert.equal(String(packed.get(`${name}.zip.${algorithm}`)), `${hash(algorithm, zip)}  ${name}.zip\n`);
  }
  // WordPress replaces a plugin only if the folder keeps its name.
  const top = kind ? 'learning-city-widgets/' : `${name}/`;
  return new Map(
    Object.entries(unzipSync(zip)).map(([file, bytes]) => {
      assert.ok(file.startsWith(top), file);
      return [file.slice(top.length), Buffer.from(bytes)];
    }),
  );
}

/**
 * The files of a folder by their names in it.
 * @param {string} of
 * @param {RegExp} [without]
 */
async function filesOf(of, without = /^$/) {
  /** @type {Map<string, Buffer>} */
  const files = new Map();
  for (const entry of await readdir(of, {recursive: true})) {
    const file = path.join(of, entry);
    const name = entry.split(path.sep).join('/');
    if (!without.test(name) && (await stat(file)).isFile()) files.set(name, await readFile(file));
  }
  return files;
}

/** @type {(algorithm: string, bytes: Uint8Array) => string} */
const hash = (algorithm, bytes) => createHash(algorithm).update(bytes).digest('hex');

test('a release has the same bytes whenever and wherever it is packed', async () => {
  const [one, other] = [await pack('Pacific/Kiritimati'), await pack('America/Los_Angeles')];
  assert.deepEqual([...one.keys()], [...other.keys()]);
  for (const [name, bytes] of one) assert.ok(other.get(name)?.equals(bytes), name);
});

test('a release contains every built page file and nothing else, with correct hashes', async () => {
  const inside = await filesIn(await pack('UTC'), '');
  const built = await filesOf('dist', /^(npm|editors)(\/|$)/);
  assert.deepEqual([...inside.keys()].sort(), [...built.keys(), 'SHA256SUMS', 'SHA384SUMS'].sort());
  for (const [name, bytes] of built) assert.ok(inside.get(name)?.equals(bytes), name);
  for (const algorithm of ['sha256', 'sha384']) {
    const lines = String(inside.get(`${algorithm.toUpperCase()}SUMS`))
      .trimEnd()
      .split('\n');
    assert.deepEqual(
      lines,
      [...built]
        .map(([name, bytes]) => /** @type {const} */ ([name, hash(algorithm, bytes)]))
        .sort(([one], [other]) => (one < other ? -1 : 1))
        .map(([name, sum]) => `${sum}  ${name}`),
    );
  }
});

test('the WordPress plugin contains its source, the files that pages load and its translations, and nothing else', async () => {
  const packed = await pack('UTC');
  const inside = await filesIn(packed, '-wordpress');
  const own = await filesOf('integrations/wordpress/learning-city-widgets');
  const built = await filesOf('dist', /^(npm|editors|builder)(\/|$)|\.map$|^learning-city-widgets\.classic\.js$/);
  const made = [
    'languages/learning-city-widgets-lv.mo',
    'languages/learning-city-widgets-lv-learning-city-widgets-blocks.json',
  ];
  assert.deepEqual(
    [...inside.keys()].sort(),
    [...own.keys(), ...[...built.keys()].map((name) => `widgets/${name}`), ...made].sort(),
  );
  for (const [name, bytes] of own) assert.ok(inside.get(name)?.equals(bytes), name);
  for (const [name, bytes] of built) assert.ok(inside.get(`widgets/${name}`)?.equals(bytes), name);
  // Every file that the page's script may load is there, with the content that its hash pins.
  const integrity = /** @type {Record<string, string>} */ (JSON.parse(String(inside.get('widgets/integrity.json'))));
  for (const [name, value] of Object.entries(integrity)) {
    const bytes = inside.get(`widgets/${name}`);
    if (name === 'learning-city-widgets.classic.js') continue;
    assert.ok(bytes, name);
    assert.equal(value, `sha384-${createHash('sha384').update(bytes).digest('base64')}`, name);
  }
  // docs/wordpress.md states the size, as it is on a server that runs many sites.
  const size = [...packed].find(([name]) => /wordpress.*\.zip$/.test(name))?.[1].length ?? 0;
  const [, stated = ''] = /about (\d+) kB/.exec(await readFile('docs/wordpress.md', 'utf8')) ?? [];
  assert.ok(
    Math.abs(size / 1000 - Number(stated)) < 0.1 * Number(stated),
    `${size} bytes; docs/wordpress.md: ${stated} kB`,
  );
});

test('a release is refused while a placeholder is not filled in, and the error names it', async () => {
  const problems = await unfilled();
  // The owner of the repository fills them in; until then nothing can be published.
  const refused = await promisify(execFile)(process.execPath, ['tools/release.mjs', folder]).then(
    () => '',
    (/** @type {import('node:child_process').ExecFileException} */ {stderr}) => String(stderr),
  );
  for (const problem of problems) assert.ok(refused.includes(problem), problem);
  assert.equal(problems.length > 0, refused !== '');
});

test('a release is refused if a file differs from the one released under the same version', async () => {
  const copy = await mkdtemp(path.join(folder, 'repository-'));
  const git = (/** @type {string[]} */ ...args) =>
    promisify(execFile)('git', ['-c', 'user.name=test', '-c', 'user.email=test@site.example', ...args], {cwd: copy});
  await git('init', '--quiet');
  await mkdir(path.join(copy, 'dist'));
  await writeFile(path.join(copy, 'dist/a.js'), 'one');
  await git('add', '.');
  await git('commit', '--quiet', '-m', 'release');
  assert.deepEqual(changedSince('1.0.0', copy), []);
  await git('tag', 'v1.0.0');
  assert.deepEqual(changedSince('1.0.0', copy), []);
  await writeFile(path.join(copy, 'dist/a.js'), 'two');
  assert.deepEqual(changedSince('1.0.0', copy), ['dist/a.js']);
  assert.deepEqual(changedSince('1.0.1', copy), []);
});
