/**
 * Packs the files that a site puts on its own server (the built files without those for bundlers) as
 * `release/learning-city-widgets-<version>.zip`, with a hash of each: `node tools/release.mjs [folder]`. Packing the
 * same files always gives the same bytes: names are sorted, times are fixed, and the deflater is a pinned package
 * rather than that of the local Node.
 */
import {createHash} from 'node:crypto';
import {mkdir, readdir, readFile, stat, writeFile} from 'node:fs/promises';
import path from 'node:path';
import {fileURLToPath} from 'node:url';
import {zipSync} from 'fflate';

const root = fileURLToPath(new URL('..', import.meta.url));
const dist = path.join(root, 'dist');
/** The earliest time that a ZIP file can store, in any local time zone. */
const TIME = new Date(1980, 0, 1);
/** @type {(algorithm: string, bytes: Uint8Array) => string} */
const hash = (algorithm, bytes) => createHash(algorithm).update(bytes).digest('hex');
/** @typedef {[name: string, bytes: Uint8Array]} Entry */
/** @type {(algorithm: string, entries: Entry[]) => string} */
const sums = (algorithm, entries) => entries.map(([file, bytes]) => `${hash(algorithm, bytes)}  ${file}\n`).join('');
/** @type {(one: Entry, other: Entry) => number} */
const byName = ([one], [other]) => (one < other ? -1 : 1);

/** @param {string} folder */
export async function release(folder) {
  const {version} = /** @type {{version: string}} */ (
    JSON.parse(await readFile(path.join(root, 'package.json'), 'utf8'))
  );
  const name = `learning-city-widgets-${version}`;
  /** @type {Map<string, Uint8Array>} */
  const files = new Map();
  for (const entry of await readdir(dist, {recursive: true})) {
    const file = path.join(dist, entry);
    const inside = entry.split(path.sep).join('/');
    if (!/^(npm|editors)\//.test(inside) && (await stat(file)).isFile()) files.set(inside, await readFile(file));
  }
  const built = [...files].sort(byName);
  for (const algorithm of ['sha256', 'sha384']) {
    files.set(`${algorithm.toUpperCase()}SUMS`, Buffer.from(sums(algorithm, built)));
  }
  const entries = [...files].sort(byName);
  // Unix permissions (readable by everyone), on any operating system.
  /** @type {import('fflate').ZipOptions} */
  const options = {mtime: TIME, level: 9, os: 3, attrs: (0o100644 << 16) >>> 0};
  const zip = zipSync(Object.fromEntries(entries.map(([file, bytes]) => [`${name}/${file}`, [bytes, options]])));
  await mkdir(folder, {recursive: true});
  await writeFile(path.join(folder, `${name}.zip`), zip);
  for (const algorithm of ['sha256', 'sha384']) {
    await writeFile(path.join(folder, `${name}.zip.${algorithm}`), sums(algorithm, [[`${name}.zip`, zip]]));
  }
  return path.join(folder, `${name}.zip`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  console.log(path.relative('.', await release(process.argv[2] ?? path.join(root, 'release'))));
}
