import {relative} from 'node:path';
import {reasonIn} from './engines.mjs';
/**
 * @import {Reporter} from '@web/test-runner'
 * @typedef {{passed: number, failed: number, skipped: number}} Counts
 * @typedef {Counts & {reasons: Map<string, number>}} EngineCounts
 * @typedef {{name: string, passed: boolean, skipped?: boolean, error?: {message?: string}}} Result
 * @typedef {{name?: string, tests: Result[], suites: Suite[]}} Suite
 * @typedef {{browser: {name: string}, testFile?: string, passed?: boolean, testResults?: Suite, errors?: {message?: string}[]}} Session
 */

/**
 * Reporter: the run ends with one line, `N passed, N failed, N skipped`, for people and machines that read only the
 * last line. The runner's own summary counts only failed tests: a file that does not load, a hook that throws or an
 * error outside any test fails the run, but the summary says "0 failed". This reporter counts each such file as one
 * failure, and also each test that is skipped without one of the reasons in `engines.mjs`. Before the totals it names each
 * failure in a line with "✖", as Node's runner does: so the end of a long log says what has failed.
 * @returns {Reporter}
 */
export const countReporter = () => ({
  stop({sessions}) {
    const {passed, failed, skipped, failures, byEngine} = count(sessions);
    // The runner still prints its progress and an empty line after the reporters have finished; on exit nothing
    // follows.
    process.once('exit', (code) => {
      for (const failure of failures) console.log(`✖ ${failure}`);
      for (const [engine, of] of byEngine) {
        console.log(`${engine}: ${words(of)}`);
        for (const [reason, times] of of.reasons) console.log(`  ${times} skipped: ${reason}`);
      }
      console.log(words({passed, failed, skipped}));
      if (!code && failed) process.exitCode = 1;
    });
  },
});

/** @param {Session[]} sessions */
export function count(sessions) {
  /** @type {Map<string, EngineCounts>} */
  const byEngine = new Map();
  /** @type {string[]} */
  const failures = [];
  for (const session of sessions) {
    const engine = session.browser.name;
    /** @type {EngineCounts} */
    const of = byEngine.get(engine) ?? {passed: 0, failed: 0, skipped: 0, reasons: new Map()};
    byEngine.set(engine, of);
    const fail = (/** @type {string} */ what, /** @type {string} */ why) => {
      of.failed++;
      failures.push(`${engine}, ${relative('', session.testFile ?? 'unknown file')}${what}: ${why.split('\n', 1)[0]}`);
    };
    const tests = session.testResults ? testsOf(session.testResults) : [];
    const failedBefore = of.failed;
    for (const {name, path, passed, skipped, error} of tests) {
      const reason = skipped && reasonIn(name, engine);
      if (passed) of.passed++;
      else if (reason) {
        of.skipped++;
        of.reasons.set(reason, (of.reasons.get(reason) ?? 0) + 1);
      } else if (skipped) fail(path, 'skipped without a reason listed in test/support/engines.mjs');
      else fail(path, error?.message ?? 'failed');
    }
    // A file without tests proves nothing, so it counts as a failure too.
    if (of.failed === failedBefore && !(session.passed && tests.length)) {
      fail('', session.errors?.[0]?.message ?? (tests.length ? 'failed outside its tests' : 'has no tests'));
    }
  }
  const sum = (/** @type {keyof Counts} */ key) => [...byEngine.values()].reduce((total, of) => total + of[key], 0);
  return {passed: sum('passed'), failed: sum('failed'), skipped: sum('skipped'), failures, byEngine};
}

const words = (/** @type {Counts} */ {passed, failed, skipped}) =>
  `${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`;
/** @type {(suite: Suite, path?: string) => (Result & {path: string})[]} the tests, each with the names that lead to it */
const testsOf = ({name = '', tests, suites}, path = '') => {
  const here = name ? `${path} › ${name}` : path;
  return [
    ...tests.map((test) => ({...test, path: `${here} › ${test.name}`})),
    ...suites.flatMap((suite) => testsOf(suite, here)),
  ];
};
