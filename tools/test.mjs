/**
 * Runs all tests: those of the project itself and of its bench in Node, then those of the code in each engine that is
 * there; or, with `frameworks`, those of the packed package in apps. Ends with one line that adds up all of them.
 */
import {spawn} from 'node:child_process';
import {readdir} from 'node:fs/promises';
import {fileURLToPath} from 'node:url';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));

if (process.argv[2] === 'frameworks') {
  end([await inNode(['test/frameworks/frameworks.test.mjs'])]);
} else {
  const folders = ['test/contract', 'bench/test'];
  const files = await Promise.all(
    folders.map(async (folder) => (await readdir(folder)).map((name) => `${folder}/${name}`)),
  );
  end([await inNode(files.flat().filter((name) => name.endsWith('.test.mjs'))), await inBrowsers()]);
}

function inBrowsers() {
  return run(['node_modules/@web/test-runner/dist/bin.js', '--config', 'test/wtr.config.mjs'], {
    passed: /(\d+) passed, \d+ failed/g,
    failed: /\d+ passed, (\d+) failed/g,
    skipped: /\d+ passed, \d+ failed, (\d+) skipped/g,
  });
}

/** Ends the process, and its output, with the sum of some runs. */
function end(runs) {
  const sum = (key) => runs.reduce((total, each) => total + each[key], 0);
  const [passed, failed, skipped] = ['passed', 'failed', 'skipped'].map(sum);
  console.log(`\n${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`);
  process.exit(failed || runs.some(({code}) => code) ? 1 : 0);
}

function inNode(files) {
  return run(
    ['--test', '--test-concurrency=1', '--test-reporter=spec', ...files],
    // The summary of Node's runner: "ℹ pass 12"
    {passed: /\bpass (\d+)/g, failed: /\bfail (\d+)/g, skipped: /\bskipped (\d+)/g},
  );
}

/** Runs a script with its output shown, and reads the last counts it prints. A run that prints none has failed. */
function run(args, counts) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, args, {stdio: ['ignore', 'pipe', 'inherit']});
    let output = '';
    child.stdout.on('data', (chunk) => {
      process.stdout.write(chunk);
      output += chunk;
    });
    child.on('close', (code) => {
      const last = (pattern) => Number([...output.matchAll(pattern)].at(-1)?.[1] ?? NaN);
      const passed = last(counts.passed) || 0;
      // A runner that broke off counts as one failure more than it told of.
      const told = last(counts.failed);
      const skipped = last(counts.skipped) || 0;
      resolve({code, passed, skipped, failed: Number.isNaN(told) || (code && !told) ? 1 : told});
    });
  });
}
