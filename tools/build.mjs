/**
 * Builds everything that is committed: `dist/` and `custom-elements.json`. With `--check` it only compares them with a
 * fresh build, and fails if any byte differs.
 *
 * The build runs in a temporary folder that replaces the previous build when it is complete; a failed build shows the
 * errors of its tools and leaves `dist/` unchanged.
 */
import {spawnSync} from 'node:child_process';
import {createHash} from 'node:crypto';
import {chmod, copyFile, cp, mkdir, mkdtemp, readdir, readFile, rename, rm, stat, writeFile} from 'node:fs/promises';
import path from 'node:path';
import {fileURLToPath, pathToFileURL} from 'node:url';
import {builderFiles} from './builder.mjs';
import {editorData} from './editor-data.mjs';
import {buildNetwork, buildRegister, formatRows} from './facts.mjs';
import {frameworkTypes} from './framework-types.mjs';
import {openData} from './open-data.mjs';
import {buildSchemas} from './schemas.mjs';
/** @import {Manifest} from './editor-data.mjs' */

const root = fileURLToPath(new URL('..', import.meta.url));
process.chdir(root);
/** Next to `dist/`, so that source maps contain the same paths and the rename stays within one file system. */
const fresh = await mkdtemp(path.join(root, 'dist-'));
const MANIFEST = 'custom-elements.json';

/** A tool has failed and has already printed the reason. */
class ToolError extends Error {}

try {
  await build(fresh);
  if (process.argv.includes('--check')) {
    const differing = await differences();
    if (differing.length) {
      console.error(`dist/ differs from a fresh build; run npm run build:\n  ${differing.join('\n  ')}`);
      process.exitCode = 1;
    } else console.log(`dist/ and ${MANIFEST} match a fresh build.`);
  } else {
    await rm('dist', {recursive: true, force: true});
    // A temporary folder is readable only by its owner.
    await chmod(fresh, 0o755);
    await rename(fresh, 'dist');
    await rename(path.join('build', MANIFEST), MANIFEST);
  }
} catch (error) {
  console.error(error instanceof ToolError ? error.message : error);
  process.exitCode = 1;
} finally {
  await rm(fresh, {recursive: true, force: true});
}

/**
 * Fills a folder with the contents of `dist/`, and `build/` with the manifest.
 * @param {string} dist
 */
async function build(dist) {
  await rm('build', {recursive: true, force: true});
  runTool('tools/data.mjs', ['--check']);
  run('typescript/bin/tsc');
  run('typescript/bin/tsc', ['-p', 'src/cli']);
  run('rollup/dist/bin/rollup', ['--config', '--silent'], {OUT_DIR: dist});
  await copyModules(path.join(dist, 'npm'));
  await copyFile('src/script-tag/reserve.css', path.join(dist, 'reserve.css'));
  await writeFile(path.join(dist, 'register.json'), formatRows(await buildRegister()));
  await writeFile(path.join(dist, 'network.json'), formatRows(await buildNetwork()));
  const {csv, geojson} = await openData();
  await writeFile(path.join(dist, 'register.csv'), csv);
  await writeFile(path.join(dist, 'register.geojson'), geojson);
  await mkdir(path.join(dist, 'schema'), {recursive: true});
  for (const [name, schema] of Object.entries(await buildSchemas(pathToFileURL(`${root}build/`)))) {
    await writeFile(path.join(dist, 'schema', name), `${JSON.stringify(schema, null, 2)}\n`);
  }
  await writeStyles(path.join(dist, 'styles'));
  await writeFile(path.join(dist, 'LICENSES.txt'), await licences());
  await writeFile(path.join(dist, 'integrity.json'), await integrity(dist));
  run('@custom-elements-manifest/analyzer/cem.js', [
    'analyze',
    '--config',
    'tools/custom-elements-manifest.config.mjs',
    '--outdir',
    'build',
    '--quiet',
  ]);
  await mkdir(path.join(dist, 'npm/frameworks'));
  const manifest = /** @type {Manifest} */ (JSON.parse(await readFile(path.join('build', MANIFEST), 'utf8')));
  for (const [name, text] of Object.entries(frameworkTypes(manifest))) {
    await writeFile(path.join(dist, 'npm/frameworks', name), text);
  }
  const hashes = /** @type {Record<string, string>} */ (
    JSON.parse(await readFile(path.join(dist, 'integrity.json'), 'utf8'))
  );
  for (const [name, text] of Object.entries(await builderFiles(manifest, hashes))) {
    await writeFile(path.join(dist, 'builder', name), text);
  }
  await mkdir(path.join(dist, 'editors'));
  for (const [name, text] of Object.entries(await editorData(manifest))) {
    await writeFile(path.join(dist, 'editors', name), text);
  }
}

/**
 * Writes the style sheets of rendered elements: the same text as inside a page, so that one hash allows both.
 * @param {string} target
 */
async function writeStyles(target) {
  const {SHEETS, styleFile, styleText} = /** @type {typeof import('../src/render/styles.js')} */ (
    await import(new URL('../build/render/styles.js', import.meta.url).href)
  );
  await mkdir(target);
  for (const name of /** @type {(keyof typeof SHEETS)[]} */ (Object.keys(SHEETS))) {
    await writeFile(path.join(target, '..', styleFile(name)), styleText(name));
  }
}

/**
 * The npm modules are the output of tsc, except the entry of the page bundle and the builder page.
 * @param {string} target
 */
async function copyModules(target) {
  const pageOnly = ['index.js', 'index.js.map', 'index.d.ts', 'script-tag', 'builder'].map((name) =>
    path.join('build', name),
  );
  await cp('build', target, {recursive: true, filter: (file) => !pageOnly.includes(file)});
  await chmod(path.join(target, 'cli/main.js'), 0o755);
}

/**
 * Runs an installed npm tool and shows its output.
 * @param {string} script
 * @param {string[]} [args]
 * @param {Record<string, string>} [env]
 */
function run(script, args = [], env = {}) {
  runTool(path.join('node_modules', script), args, env);
}

/**
 * Runs a Node script.
 * @param {string} script
 * @param {string[]} args
 * @param {Record<string, string>} [env]
 */
function runTool(script, args, env = {}) {
  const {status} = spawnSync(process.execPath, [script, ...args], {
    stdio: 'inherit',
    env: {...process.env, ...env},
  });
  if (status !== 0) throw new ToolError(`The build has stopped: ${script} failed. dist/ is unchanged.`);
}

/** The licences of everything that the page files contain. */
async function licences() {
  const own = await readFile('LICENSE', 'utf8');
  const lit = await readFile('node_modules/lit/LICENSE', 'utf8');
  const cldr = await readFile('node_modules/cldr-core/LICENSE', 'utf8');
  return `learning-city-widgets\n\n${own}\n\nLit and @lit/localize\n\n${lit}\n\nNames of countries: Unicode CLDR\n\n${cldr}`;
}

/**
 * Subresource Integrity hashes of every script and style sheet that a page can load.
 * @param {string} dist
 */
async function integrity(dist) {
  const scripts = (await filesIn(dist))
    .filter((file) => /\.(?:js|css)$/.test(file) && !/^(npm|builder)\b/.test(file))
    .sort();
  const hashes = await Promise.all(
    scripts.map(async (file) => {
      const hash = createHash('sha384').update(await readFile(path.join(dist, file)));
      return [file.split(path.sep).join('/'), `sha384-${hash.digest('base64')}`];
    }),
  );
  return `${JSON.stringify(Object.fromEntries(hashes), null, 2)}\n`;
}

/**
 * All files in a folder and its subfolders, as relative paths.
 * @param {string} folder
 */
async function filesIn(folder) {
  const names = await readdir(folder, {recursive: true});
  const stats = await Promise.all(names.map((name) => stat(path.join(folder, name))));
  return names.filter((_, index) => stats[index].isFile());
}

/** Files that are missing, extra or different, compared with the fresh build. */
async function differences() {
  const names = [...new Set([...(await filesIn(fresh)), ...(await filesIn('dist'))])].sort();
  const pairs = [
    ...names.map((name) => [path.join('dist', name), path.join(fresh, name)]),
    [MANIFEST, path.join('build', MANIFEST)],
  ];
  const isSame = await Promise.all(
    pairs.map(async (pair) => {
      const [one, other] = await Promise.all(pair.map((file) => readFile(file).catch(() => undefined)));
      return one !== undefined && other !== undefined && one.equals(other);
    }),
  );
  return pairs.filter((_, index) => !isSame[index]).map(([file]) => file);
}
