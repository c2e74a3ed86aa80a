/**
 * Runs all tests: those of the project itself in Node, then those of the code in a real browser.
 * Ends with one line that adds up both.
 */
import {spawn} from 'node:child_process';
import {readdir} from 'node:fs/promises';
import {fileURLToPath} from 'node:url';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));

const contract = (await readdir('test/contract')).filter((name) => name.endsWith('.test.mjs'));
const inNode = await run(
  ['--test', '--test-concurrency=1', '--test-reporter=spec', ...contract.map((name) => `test/contract/${name}`)],
  // The summary of Node's runner: "ℹ pass 12"
  {passed: /\bpass (\d+)/g, failed: /\bfail (\d+)/g},
);
const inBrowser = await run(['node_modules/@web/test-runner/dist/bin.js', '--config', 'test/wtr.config.mjs'], {
  passed: /(\d+) passed, \d+ failed/g,
  failed: /\d+ passed, (\d+) failed/g,
});

const passed = inNode.passed + inBrowser.passed;
const failed = inNode.failed + inBrowser.failed;
console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed || inNode.code || inBrowser.code ? 1 : 0);

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
      resolve({code, passed, failed: Number.isNaN(told) || (code && !told) ? 1 : told});
    });
  });
}
