/** The published types can be found in every promised way, and are correct. */
import assert from 'node:assert/strict';
import {execFile} from 'node:child_process';
import {mkdtemp, readdir, readFile, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {test} from 'node:test';
import {promisify} from 'node:util';
import {checkPackage, createPackageFromTarballData} from '@arethetypeswrong/core';
import ts from 'typescript';

/** With the module resolution of Node and of bundlers, checking every imported declaration too. */
for (const {name, module, moduleResolution} of [
  {name: 'Node', module: ts.ModuleKind.NodeNext, moduleResolution: ts.ModuleResolutionKind.NodeNext},
  {name: 'bundlers', module: ts.ModuleKind.ESNext, moduleResolution: ts.ModuleResolutionKind.Bundler},
]) {
  test(`the types satisfy test/types with the module resolution of ${name}`, () => {
    const program = ts.createProgram(['test/types/elements.ts'], {
      module,
      moduleResolution,
      target: ts.ScriptTarget.ES2022,
      strict: true,
      exactOptionalPropertyTypes: true,
      noEmit: true,
      skipLibCheck: false,
      types: [],
    });
    const told = ts.getPreEmitDiagnostics(program);
    assert.equal(ts.formatDiagnostics(told, ts.createCompilerHost({})), '');
  });
}

test('every entry point has types, and they match the code that runs', async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'learning-city-widgets-types-'));
  try {
    const {stdout} = await promisify(execFile)('npm', ['pack', '--json', '--pack-destination', folder]);
    const [{filename}] = /** @type {[{filename: string}]} */ (JSON.parse(stdout));
    const elements = (await readdir('src/define')).map((file) => `define/${path.basename(file, '.ts')}`);
    const result = await checkPackage(
      createPackageFromTarballData(new Uint8Array(await readFile(path.join(folder, filename)))),
      {includeEntrypoints: elements},
    );
    assert.ok(result.types, 'the package has types');
    const {entrypoints, problems} = result;
    for (const entry of [
      '.',
      './define',
      './preact',
      './react',
      './solid',
      './svelte',
      './vue',
      ...elements.map((each) => `./${each}`),
    ]) {
      const {resolution} = entrypoints[entry].resolutions.bundler;
      assert.match(resolution?.fileName ?? '', /\.d\.ts$/, entry);
    }
    // The package is ESM only, so a resolution without `exports` finds nothing, and CommonJS has to `import()` it.
    /** @type {Record<string, string>} */
    const byDesign = {NoResolution: 'node10', CJSResolvesToESM: 'node16-cjs'};
    assert.deepEqual(
      problems.filter((each) => !('resolutionKind' in each) || byDesign[each.kind] !== each.resolutionKind),
      [],
    );
  } finally {
    await rm(folder, {recursive: true, force: true});
  }
});
