/** The ZIP file of a release holds what a site needs, with true hashes, and is the same whoever packs it. */
import assert from 'node:assert/strict';
import {execFile} from 'node:child_process';
import {createHash} from 'node:crypto';
import {mkdtemp, readdir, readFile, rm, stat} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {after, before, test} from 'node:test';
import {promisify} from 'node:util';
import {unzipSync} from 'fflate';

/** @type {string} */
let folder;
before(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'learning-city-widgets-release-'));
});
after(() => rm(folder, {recursive: true, force: true}));

/**
 * Packs a release in a time zone, and gives its files by name.
 * @param {string} zone
 */
async function pack(zone) {
  const into = path.join(folder, zone.replace('/', '-'));
  await promisify(execFile)(process.execPath, ['tools/release.mjs', into], {env: {...process.env, TZ: zone}});
  const names = (await readdir(into)).sort();
  return new Map(
    await Promise.all(names.map(async (name) => /** @type {const} */ ([name, await readFile(path.join(into, name))]))),
  );
}
/** @type {(algorithm: string, bytes: Uint8Array) => string} */
const hash = (algorithm, bytes) => createHash(algorithm).update(bytes).digest('hex');

test('a release has the same bytes wherever and whenever it is packed', async () => {
  const [one, other] = [await pack('Pacific/Kiritimati'), await pack('America/Los_Angeles')];
  assert.deepEqual([...one.keys()], [...other.keys()]);
  for (const [name, bytes] of one) assert.ok(other.get(name)?.equals(bytes), name);
});

test('a release holds every built file for pages and no other, with hashes that are true', async () => {
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
