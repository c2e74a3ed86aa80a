/** A failing build explains why and keeps the previous output. */
import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {appendFile, cp, mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {test} from 'node:test';
import {fileURLToPath} from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

test('a failing build shows the compiler’s errors and leaves dist/ unchanged', async () => {
  const copy = await mkdtemp(path.join(tmpdir(), 'learning-city-widgets-build-'));
  try {
    for (const name of ['src', 'tools', 'data', 'tsconfig.json', 'package.json', 'rollup.config.mjs']) {
      await cp(path.join(root, name), path.join(copy, name), {recursive: true});
    }
    await symlink(path.join(root, 'node_modules'), path.join(copy, 'node_modules'));
    await mkdir(path.join(copy, 'dist'));
    await writeFile(path.join(copy, 'dist/last.js'), 'the last build');
    await appendFile(path.join(copy, 'src/util/version.ts'), 'const wrong: number = "text";\n');
    const {status, stdout, stderr} = spawnSync(process.execPath, ['tools/build.mjs'], {cwd: copy, encoding: 'utf8'});
    assert.equal(status, 1);
    assert.match(stdout + stderr, /src\/util\/version\.ts\(\d+,\d+\): error TS2322/);
    assert.match(stderr, /dist\/ is unchanged/);
    assert.equal(await readFile(path.join(copy, 'dist/last.js'), 'utf8'), 'the last build');
    assert.deepEqual(
      (await readdir(copy)).filter((name) => name.startsWith('dist')),
      ['dist'],
    );
  } finally {
    await rm(copy, {recursive: true, force: true});
  }
});
