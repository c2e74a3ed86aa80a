/**
 * Runs the tests, and prints their totals in the last line.
 *
 * - `npm test`: unit and element tests in one engine, on the source; no build is needed
 * - `npm run verify`: everything else: types, lint and committed output; the same tests in the other engines; the
 *   element tests on the built files and the page tests in every engine; all elements in old browsers; rendering in
 *   Deno, Bun and workers; the packed package in apps; a real WordPress; IBM's accessibility engine and the
 *   Nu HTML checker; a real screen reader; random documents for every reader
 * - `node tools/test.mjs NAME…`: some of the runs below
 */
import {spawn} from 'node:child_process';
import {readdir} from 'node:fs/promises';
import {fileURLToPath} from 'node:url';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));

/**
 * The outcome of a run.
 * @typedef {{code: number | null, passed: number, failed: number, skipped: number, failures: string[]}} Outcome
 * @typedef {Record<'passed' | 'failed' | 'skipped', RegExp>} Counts
 */

/** @type {Record<string, () => Promise<Outcome>>} */
const RUNS = {
  quick: () => inBrowsers('quick'),
  node: async () => inNode([...(await testsIn('test/contract')), ...(await testsIn('bench/test'))], 2),
  source: () => inBrowsers('source'),
  built: () => inBrowsers('built'),
  pages: () => inBrowsers('pages'),
  'old-browsers': () => inNode(['test/old-browsers/old-browsers.test.mjs']),
  runtimes: () => inNode(['test/runtimes/runtimes.test.mjs']),
  frameworks: () => inNode(['test/frameworks/frameworks.test.mjs']),
  wordpress: () =>
    inNode(['test/wordpress/wordpress.test.mjs', 'test/wordpress/plugin.test.mjs', 'test/wordpress/attacks.test.mjs']),
  checkers: () => inNode(['test/checkers/checkers.test.mjs', 'test/checkers/text-zoom.test.mjs']),
  'screen-reader': () => inNode(['test/screen-reader/screen-reader.test.mjs']),
  fuzz: async () => inNode(await testsIn('test/fuzz'), 2),
  bundlers: () => inNode(['test/bundlers/bundlers.test.mjs']),
};
const [name = 'quick', ...more] = process.argv.slice(2);
const names = name === 'verify' ? Object.keys(RUNS).filter((each) => each !== 'quick') : [name, ...more];

/** @type {Outcome[]} */
const outcomes = [];
for (const each of names) {
  const run = RUNS[each];
  if (!run) throw new Error(`unknown run "${each}"; available: verify, ${Object.keys(RUNS).join(', ')}`);
  console.log(`\n== ${each} ==`);
  const start = Date.now();
  outcomes.push(await run());
  console.log(`${each}: ${Math.round((Date.now() - start) / 1000)} s`);
}
const sum = (/** @type {'passed' | 'failed' | 'skipped'} */ key) =>
  outcomes.reduce((total, outcome) => total + outcome[key], 0);
// Again at the end, where someone who reads only the last lines finds them.
const failures = outcomes.flatMap((outcome) => outcome.failures);
if (failures.length) console.log(`\nFailed:\n${failures.join('\n')}`);
console.log(`\n${sum('passed')} passed, ${sum('failed')} failed, ${sum('skipped')} skipped`);
process.exit(sum('failed') || outcomes.some(({code}) => code) ? 1 : 0);

/** @param {string} folder */
async function testsIn(folder) {
  return (await readdir(folder)).filter((file) => file.endsWith('.test.mjs')).map((file) => `${folder}/${file}`);
}

/** @param {string} tests the tests that `test/wtr.config.mjs` selects */
function inBrowsers(tests) {
  return run(
    ['node_modules/@web/test-runner/dist/bin.js', '--config', 'test/wtr.config.mjs'],
    {
      passed: /(\d+) passed, \d+ failed/g,
      failed: /\d+ passed, (\d+) failed/g,
      skipped: /\d+ passed, \d+ failed, (\d+) skipped/g,
    },
    {TESTS: tests},
  );
}

/**
 * @param {string[]} files
 * @param {number} [atOnce] how many files may run at once; one by default, because most runs have one server or screen
 */
function inNode(files, atOnce = 1) {
  return run(
    ['--test', `--test-concurrency=${atOnce}`, '--test-reporter=spec', ...files],
    // The summary of Node's runner: "ℹ pass 12"
    {passed: /\bpass (\d+)/g, failed: /\bfail (\d+)/g, skipped: /\bskipped (\d+)/g},
  );
}

/**
 * Runs a script, shows its output, and reads the last totals that it prints. A run that prints none has failed.
 * @param {string[]} args
 * @param {Counts} counts
 * @param {Record<string, string>} [env]
 * @returns {Promise<Outcome>}
 */
function run(args, counts, env = {}) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, args, {
      stdio: ['ignore', 'pipe', 'inherit'],
      env: {...process.env, ...env},
    });
    let output = '';
    child.stdout.setEncoding('utf8').on('data', (/** @type {string} */ chunk) => {
      process.stdout.write(chunk);
      output += chunk;
    });
    child.on('close', (code) => {
      const last = (/** @type {RegExp} */ pattern) => Number([...output.matchAll(pattern)].at(-1)?.[1] ?? NaN);
      const failed = last(counts.failed);
      // A runner that was interrupted counts as one failure more than it reported.
      const isBroken = Number.isNaN(failed) || (code && !failed);
      resolve({
        code,
        passed: last(counts.passed) || 0,
        failed: isBroken ? 1 : failed,
        skipped: last(counts.skipped) || 0,
        failures: [...new Set(output.match(/^\s*✖ (?!failing tests:).+$/gm)?.map((line) => line.trim()))],
      });
    });
  });
}
