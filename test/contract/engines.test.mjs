/** Skipped tests name their reason, and missing engines are reported. */
import assert from 'node:assert/strict';
import {readdir, readFile} from 'node:fs/promises';
import {resolve} from 'node:path';
import {test} from 'node:test';
import {count} from '../support/count-reporter.mjs';
import {engine, LACKS, reasonIn} from '../support/engines.mjs';
import {findEngines} from '../support/find-engines.mjs';
/** @import {Result, Session} from '../support/count-reporter.mjs' */

/** @type {(name: string, tests: Result[], passed?: boolean) => Session} */
const session = (name, tests, passed = true) => ({
  passed,
  browser: {name},
  testFile: resolve('test/page/some.test.ts'),
  testResults: {tests: [], suites: [{name: 'a suite', suites: [], tests}]},
});
const REASON = LACKS.Firefox['forced colours'];
const named = {name: `draws a line [not in Firefox: ${REASON}]`, passed: false, skipped: true};

test('every ability that an engine lacks is needed by a test', async () => {
  const files = (await readdir('test', {recursive: true})).filter((name) => name.endsWith('.test.ts'));
  const texts = (await Promise.all(files.map((name) => readFile(`test/${name}`, 'utf8')))).join('\n');
  const needed = [...texts.matchAll(/\bneeds\('([^']+)'\)/g)].map(([, ability]) => ability);
  const lacked = Object.values(LACKS).flatMap((of) => Object.keys(of));
  assert.deepEqual([...new Set(needed)].sort(), [...new Set(lacked)].sort());
});

test('a test skipped for a known reason counts as skipped, any other skipped test as failed', () => {
  const {passed, failed, skipped, failures, byEngine} = count([
    session('Firefox', [
      named,
      {name: 'a', passed: true},
      {name: 'b', passed: false, error: {message: 'too wide\nby 2 px'}},
    ]),
    session('Chromium', [named, {name: 'c', passed: false, skipped: true}, {name: 'a', passed: true}]),
  ]);
  assert.deepEqual({passed, failed, skipped}, {passed: 2, failed: 3, skipped: 1});
  const unnamed = 'skipped without a reason listed in test/support/engines.mjs';
  assert.deepEqual(failures, [
    'Firefox, test/page/some.test.ts › a suite › b: too wide',
    `Chromium, test/page/some.test.ts › a suite › ${named.name}: ${unnamed}`,
    `Chromium, test/page/some.test.ts › a suite › c: ${unnamed}`,
  ]);
  assert.deepEqual([...(byEngine.get('Firefox')?.reasons ?? [])], [[REASON, 1]]);
});

test('a file that fails as a whole, or has no tests, counts as one failure', () => {
  const {passed, failed, failures} = count([
    session('WebKit', [{name: 'a', passed: true}], false),
    session('WebKit', []),
    {...session('WebKit', [], false), errors: [{message: 'cannot be loaded'}]},
  ]);
  assert.deepEqual({passed, failed}, {passed: 1, failed: 3});
  assert.deepEqual(failures, [
    'WebKit, test/page/some.test.ts: failed outside its tests',
    'WebKit, test/page/some.test.ts: has no tests',
    'WebKit, test/page/some.test.ts: cannot be loaded',
  ]);
});

test('engines are recognised by their user agent', () => {
  const agents = {
    Chromium: 'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/156.0.0.0 Safari/537.36',
    Firefox: 'Mozilla/5.0 (X11; Linux x86_64; rv:153.0) Gecko/20100101 Firefox/153.0',
    WebKit: 'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/60.5 Safari/605.1.15',
  };
  for (const [name, agent] of Object.entries(agents)) assert.equal(engine(agent), name);
  assert.equal(reasonIn(named.name, 'WebKit'), undefined);
});

test('one sentence names the missing engines and how to install them', () => {
  const has = (/** @type {string[]} */ ...paths) =>
    findEngines({env: {}, exists: (path) => paths.some((part) => path.includes(part))});
  assert.match(
    has().missing ?? '',
    /^Firefox and WebKit not found.*apt-get install firefox-esr webkit2gtk-driver xvfb$/,
  );
  assert.match(has('firefox-esr', 'Xvfb').missing ?? '', /^WebKit not found.*install webkit2gtk-driver xvfb$/);
  const all = has('firefox-esr', 'Xvfb', 'WebKitWebDriver', 'x86_64-linux-gnu/webkit2gtk-4.1');
  assert.equal(all.missing, undefined);
  assert.match(all.webkit?.browser ?? '', /MiniBrowser$/);
});
