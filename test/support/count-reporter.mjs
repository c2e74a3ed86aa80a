import {reasonIn} from './engines.mjs';
/**
 * @import {Reporter} from '@web/test-runner'
 * @typedef {{passed: number, failed: number, skipped: number}} Counts
 * @typedef {Counts & {reasons: Map<string, number>}} EngineCounts
 * @typedef {{name: string, passed: boolean, skipped?: boolean}} Result
 * @typedef {{tests: Result[], suites: Suite[]}} Suite
 * @typedef {{browser: {name: string}, passed?: boolean, testResults?: Suite}} Session
 */

/**
 * Reporter: the run ends with one line, `N passed, N failed, N skipped`, for people and machines that read only the
 * last line. The runner's own summary counts only failed tests: a file that does not load, a hook that throws or an
 * error outside any test fails the run, but the summary says "0 failed". This reporter counts each such file as one
 * failure, and also each test that is skipped without one of the reasons in `engines.mjs`.
 * @returns {Reporter}
 */
export const countReporter = () => ({
  stop({sessions}) {
    const {passed, failed, skipped, unnamed, byEngine} = count(sessions);
    // The runner still prints its progress and an empty line after the reporters have finished; on exit nothing
    // follows.
    process.once('exit', (code) => {
      for (const name of unnamed) console.log(`Skipped without a reason listed in test/support/engines.mjs: ${name}`);
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
  const unnamed = [];
  for (const session of sessions) {
    const engine = session.browser.name;
    /** @type {EngineCounts} */
    const of = byEngine.get(engine) ?? {passed: 0, failed: 0, skipped: 0, reasons: new Map()};
    byEngine.set(engine, of);
    const tests = session.testResults ? testsOf(session.testResults) : [];
    let left = 0;
    for (const {name} of tests.filter((test) => test.skipped)) {
      const reason = reasonIn(name, engine);
      if (reason) {
        left++;
        of.reasons.set(reason, (of.reasons.get(reason) ?? 0) + 1);
      } else unnamed.push(name);
    }
    const bad = tests.filter((test) => !test.passed).length - left;
    of.skipped += left;
    of.passed += tests.length - bad - left;
    // A file without tests proves nothing, so it counts as a failure too.
    of.failed += bad || Number(!session.passed || !tests.length);
  }
  const sum = (/** @type {keyof Counts} */ key) => [...byEngine.values()].reduce((total, of) => total + of[key], 0);
  return {passed: sum('passed'), failed: sum('failed'), skipped: sum('skipped'), unnamed, byEngine};
}

const words = (/** @type {Counts} */ {passed, failed, skipped}) =>
  `${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`;
/** @type {(suite: Suite) => Result[]} */
const testsOf = ({tests, suites}) => [...tests, ...suites.flatMap(testsOf)];
