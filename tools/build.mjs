/**
 * Builds everything that is committed: `dist/` and `custom-elements.json`.
 * With `--check` it builds into a temporary folder instead, and fails when the committed files differ by a byte.
 */
import {execFileSync} from 'node:child_process';
import {createHash} from 'node:crypto';
import {chmod, cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {fileURLToPath, pathToFileURL} from 'node:url';
import {editorData} from './editor-data.mjs';
import {buildNetwork, buildRegister, formatRows} from './facts.mjs';
import {frameworkTypes} from './framework-types.mjs';
import {buildSchemas} from './schemas.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
process.chdir(root);

if (process.argv.includes('--check')) {
  const fresh = await mkdtemp(path.join(tmpdir(), 'learning-city-widgets-'));
  await build(fresh);
  const differing = await differences(fresh);
  await rm(fresh, {recursive: true});
  if (differing.length) {
    console.error(`Not what a fresh build gives; run npm run build:\n  ${differing.join('\n  ')}`);
    process.exit(1);
  }
  console.log('dist/ and custom-elements.json are what a fresh build gives.');
} else {
  await rm('dist', {recursive: true, force: true});
  await build(root);
}

/** Builds into a folder that is laid out like the repository. */
async function build(target) {
  const dist = path.join(target, 'dist');
  await rm('build', {recursive: true, force: true});
  run('typescript/bin/tsc');
  run('typescript/bin/tsc', ['-p', 'src/cli']);
  run('rollup/dist/bin/rollup', ['--config', '--silent'], {OUT_DIR: dist});
  await cp('build', path.join(dist, 'npm'), {
    recursive: true,
    filter: (file) => !path.extname(file) || file.endsWith('.d.ts'),
  });
  await removeEmptyFolders(path.join(dist, 'npm'));
  await chmod(path.join(dist, 'npm/cli/main.js'), 0o755);
  await cp('src/page/reserve.css', path.join(dist, 'reserve.css'));
  await writeFile(path.join(dist, 'register.json'), formatRows(await buildRegister()));
  await writeFile(path.join(dist, 'network.json'), formatRows(await buildNetwork()));
  await mkdir(path.join(dist, 'schema'), {recursive: true});
  for (const [name, schema] of Object.entries(await buildSchemas(pathToFileURL(`${root}build/`)))) {
    await writeFile(path.join(dist, 'schema', name), `${JSON.stringify(schema, null, 2)}\n`);
  }
  await writeFile(path.join(dist, 'LICENSES.txt'), await licences());
  await writeFile(path.join(dist, 'integrity.json'), await integrity(dist));
  run('@custom-elements-manifest/analyzer/cem.js', [
    'analyze',
    '--config',
    'tools/custom-elements-manifest.config.mjs',
    '--outdir',
    path.relative(root, target) || '.',
    '--quiet',
  ]);
  await mkdir(path.join(dist, 'npm/frameworks'));
  const manifest = JSON.parse(await readFile(path.join(target, 'custom-elements.json'), 'utf8'));
  for (const [name, text] of Object.entries(frameworkTypes(manifest))) {
    await writeFile(path.join(dist, 'npm/frameworks', name), text);
  }
  await mkdir(path.join(dist, 'editors'));
  for (const [name, text] of Object.entries(await editorData(manifest))) {
    await writeFile(path.join(dist, 'editors', name), text);
  }
}

/** Runs a tool that npm has installed. */
function run(script, args = [], env = {}) {
  execFileSync(process.execPath, [path.join('node_modules', script), ...args], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: {...process.env, ...env},
  });
}

/** The licences of what the files for pages hold. */
async function licences() {
  const own = await readFile('LICENSE', 'utf8');
  const lit = await readFile('node_modules/lit/LICENSE', 'utf8');
  return `learning-city-widgets\n\n${own}\n\nLit and @lit/localize\n\n${lit}`;
}

/** Subresource Integrity of every script and style sheet that a page can load. */
async function integrity(dist) {
  const scripts = (await files(dist)).filter((file) => /\.(?:js|css)$/.test(file) && !file.startsWith('npm')).sort();
  const hashes = await Promise.all(
    scripts.map(async (file) => {
      const hash = createHash('sha384').update(await readFile(path.join(dist, file)));
      return [file.split(path.sep).join('/'), `sha384-${hash.digest('base64')}`];
    }),
  );
  return `${JSON.stringify(Object.fromEntries(hashes), null, 2)}\n`;
}

async function files(folder) {
  const entries = await readdir(folder, {recursive: true, withFileTypes: true});
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath ?? entry.path, entry.name)));
}

async function removeEmptyFolders(folder) {
  for (const entry of await readdir(folder, {withFileTypes: true})) {
    if (!entry.isDirectory()) continue;
    const inside = path.join(folder, entry.name);
    await removeEmptyFolders(inside);
    if (!(await readdir(inside)).length) await rm(inside, {recursive: true});
  }
}

/** Files that are missing, left over or different, compared with a fresh build. */
async function differences(fresh) {
  const built = (await files(fresh)).sort();
  const committed = [...(await files('dist')).map((file) => path.join('dist', file)), 'custom-elements.json'];
  const all = [...new Set([...built, ...committed])];
  const same = await Promise.all(
    all.map(async (file) => {
      const [one, other] = await Promise.all(
        [fresh, root].map((folder) => readFile(path.join(folder, file)).catch(() => undefined)),
      );
      return one !== undefined && other !== undefined && one.equals(other);
    }),
  );
  return all.filter((_, index) => !same[index]);
}
