/**
 * Reporter: the run ends in one line, `N passed, N failed`, for people and machines that read only the last one.
 * The runner's own summary counts failed tests only: a file that does not load, a hook that throws or an error outside
 * of any test fails the run there and yet reads "0 failed". Here each such file counts as one failure.
 */
export const countReporter = () => ({
  stop({sessions}) {
    const {passed, failed} = count(sessions);
    // The runner still prints its progress, and an empty line, after the reporters are done; on exit nothing follows.
    process.once('exit', () => process.stdout.write(`${passed} passed, ${failed} failed\n`));
  },
});

export function count(sessions) {
  let passed = 0;
  let failed = 0;
  for (const session of sessions) {
    const tests = session.testResults ? testsOf(session.testResults) : [];
    const bad = tests.filter((test) => !test.passed).length;
    passed += tests.length - bad;
    // A file without a test proves nothing, so it is no success either.
    failed += bad || Number(!session.passed || !tests.length);
  }
  return {passed, failed};
}

const testsOf = ({tests, suites}) => [...tests, ...suites.flatMap(testsOf)];
