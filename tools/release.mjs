/**
 * Packs the files that a site puts on its own server (the built files without those for bundlers) as
 * `release/learning-city-widgets-<version>.zip`, with a hash of each, and the WordPress plugin as
 * `release/learning-city-widgets-wordpress-<version>.zip`: `node tools/release.mjs [folder]`. Packing the
 * same files always gives the same bytes: names are sorted, times are fixed, and the deflater is a pinned package rather than the one in Node.
 *
 * It refuses to pack while a placeholder in `tools/placeholders.json` has not been replaced, and if the version was
 * already released with different files. `--trial` packs in any case, to inspect the result.
 */
import {execFileSync} from 'node:child_process';
import {createHash} from 'node:crypto';
import {mkdir, readdir, readFile, stat, writeFile} from 'node:fs/promises';
import path from 'node:path';
import {fileURLToPath} from 'node:url';
import {zipSync} from 'fflate';
import {pluginFiles} from './wordpress-plugin.mjs';

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

/**
 * Packs the files for a site's own server, and the WordPress plugin.
 * @param {string} folder
 * @returns {Promise<string[]>} the paths of the ZIP files
 */
export async function release(folder) {
  const {version} = /** @type {{version: string}} */ (
    JSON.parse(await readFile(path.join(root, 'package.json'), 'utf8'))
  );
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
  await mkdir(folder, {recursive: true});
  const name = `learning-city-widgets-${version}`;
  return [
    await pack(folder, name, name, files),
    // WordPress installs a plugin into the folder that the ZIP file names, and updates must have the same one.
    await pack(folder, `learning-city-widgets-wordpress-${version}`, 'learning-city-widgets', await pluginFiles()),
  ];
}

/**
 * Writes a ZIP file and its hashes.
 * @param {string} folder
 * @param {string} name of the ZIP file, without its ending
 * @param {string} top the folder in the ZIP file
 * @param {Map<string, Uint8Array>} files
 */
async function pack(folder, name, top, files) {
  // Unix permissions (readable by everyone), on any operating system.
  /** @type {import('fflate').ZipOptions} */
  const options = {mtime: TIME, level: 9, os: 3, attrs: (0o100644 << 16) >>> 0};
  const entries = [...files].sort(byName);
  const zip = zipSync(Object.fromEntries(entries.map(([file, bytes]) => [`${top}/${file}`, [bytes, options]])));
  await writeFile(path.join(folder, `${name}.zip`), zip);
  for (const algorithm of ['sha256', 'sha384']) {
    await writeFile(path.join(folder, `${name}.zip.${algorithm}`), sums(algorithm, [[`${name}.zip`, zip]]));
  }
  return path.join(folder, `${name}.zip`);
}

/** Placeholders that are still in their files, each as a sentence. */
export async function unfilled() {
  const placeholders = /** @type {{file: string, text: string, means: string}[]} */ (
    JSON.parse(await readFile(path.join(root, 'tools/placeholders.json'), 'utf8'))
  );
  const found = await Promise.all(
    placeholders.map(async ({file, text, means}) =>
      (await readFile(path.join(root, file), 'utf8')).includes(text)
        ? [`${file}: "${text}" is a placeholder; fill in ${means}`]
        : [],
    ),
  );
  return found.flat();
}

/**
 * Files of `dist/` that differ from those released under this version. SECURITY.md promises that they never differ.
 * @param {string} version whose tag is `v` and the version
 * @param {string} [folder] of the repository
 * @returns {string[]}
 */
export function changedSince(version, folder = root) {
  const git = (/** @type {string[]} */ ...args) => execFileSync('git', args, {cwd: folder, encoding: 'utf8'});
  const tag = `v${version}`;
  if (!git('tag', '--list', tag)) return [];
  return git('diff', '--name-only', tag, '--', 'dist').split('\n').filter(Boolean);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const args = process.argv.slice(2);
  const [folder = path.join(root, 'release')] = args.filter((arg) => !arg.startsWith('--'));
  const {version} = /** @type {{version: string}} */ (
    JSON.parse(await readFile(path.join(root, 'package.json'), 'utf8'))
  );
  const problems = [
    ...(await unfilled()),
    ...changedSince(version).map((file) => `${file} differs from version ${version}; run npm run bump first`),
  ];
  if (problems.length) console.error(problems.join('\n'));
  if (problems.length && !args.includes('--trial')) process.exitCode = 1;
  else console.log((await release(folder)).map((file) => path.relative('.', file)).join('\n'));
}
