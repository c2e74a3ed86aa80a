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
/** @type {(algorithm: string, bytes: Uint8Array) => string} */
const hash = (algorithm, bytes) => createHash(algorithm).update(bytes).digest('hex');

test('a release has the same bytes whenever and wherever it is packed', async () => {
  const [one, other] = [await pack('Pacific/Kiritimati'), await pack('America/Los_Angeles')];
  assert.deepEqual([...one.keys()], [...other.keys()]);
  for (const [name, bytes] of one) assert.ok(other.get(name)?.equals(bytes), name);
});

test('a release contains every built page file and nothing else, with correct hashes', async () => {
  const packed = await pack('UTC');
  const [[zipName, zip], ...sums] = packed;
  const {version} = /** @type {{version: string}} */ (JSON.parse(await readFile('package.json', 'utf8')));
  assert.equal(zipName, `learning-city-widgets-${version}.zip`);
  for (const [name, text] of sums) {
    assert.equal(String(text), `${hash(path.extname(name).slice(1), zip)}  ${zipName}\n`);
  }
  const inside = new Map(
    Object.entries(unzipSync(zip)).map(([name, bytes]) => [name.replace(/^[^/]+\//, ''), Buffer.from(bytes)]),
  );
  /** @type {Map<string, Buffer>} */
  const built = new Map();
  for (const entry of await readdir('dist', {recursive: true})) {
    const file = path.join('dist', entry);
    const name = entry.split(path.sep).join('/');
    if (!/^(npm|editors)(\/|$)/.test(name) && (await stat(file)).isFile()) built.set(name, await readFile(file));
  }
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
