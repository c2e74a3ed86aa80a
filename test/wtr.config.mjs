/*
 * Unit, element and page tests, in Chromium, and in Firefox and WebKit if they are installed. `ENGINES=WebKit,Firefox`
 * selects engines. `TESTS` selects the tests:
 *
 * - `quick`: unit and element tests on the source, in the first engine only, without the long ones
 * - `source`: in the engines that `quick` leaves out, the same tests except those that `built` has
 * - `built`: element tests on the page bundle, and the long unit tests, in every engine
 * - `pages`: whole pages with the built files, in every engine
 *
 * Without it, all tests of `source` and `pages` run, or the ones in `--files`. `--coverage` adds coverage of the
 * source, which only Chromium measures; without it a run is about a third faster and stack traces stay readable.
 */
import {fileURLToPath} from 'node:url';
import puppeteer from 'puppeteer-core';
import {esbuildPlugin} from '@web/dev-server-esbuild';
import {defaultReporter} from '@web/test-runner';
import {chromeLauncher} from '@web/test-runner-chrome';
import {a11ySnapshotPlugin} from '@web/test-runner-commands/plugins';
import {builtFilesPlugin, ONLY_SOURCE} from './support/built-files.mjs';
import {copies} from './support/copies.mjs';
import {countReporter} from './support/count-reporter.mjs';
import {findChromium} from './support/find-chromium.mjs';
import {findEngines} from './support/find-engines.mjs';
import {inFront} from './support/in-front.mjs';
import {joiners} from './support/joiners.mjs';
import {mediaPlugin} from './support/media-plugin.mjs';
import {news} from './support/news-server.mjs';
import {pages} from './support/pages.mjs';
import {picturePlugin} from './support/picture-plugin.mjs';
import {securePagePlugin} from './support/secure-page.mjs';
import {faults} from './support/server.mjs';
import {tampered} from './support/tampered.mjs';
import {tabsPlugin} from './support/tabs-plugin.mjs';
import {webkitLauncher} from './support/webkit-launcher.mjs';

const inRoot = (/** @type {string} */ path) => fileURLToPath(new URL(`../${path}`, import.meta.url));
const {executablePath, headless, args} = await findChromium();
const {firefox, webkit, missing} = findEngines();
if (missing) console.warn(missing);

/**
 * The browser's own requests would be noise in the requests that tests count; without a sandbox the browser can run as root in a
 * container.
 */
const quiet = [
  '--no-sandbox',
  '--no-first-run',
  '--disable-gpu',
  '--disable-quic',
  '--disable-sync',
  '--disable-background-networking',
  '--disable-component-update',
];

/** @type {Partial<Record<string, () => import('@web/test-runner').BrowserLauncher>>} */
const engines = {
  Chromium: () => inFront(chromeLauncher({launchOptions: {executablePath, headless, args: [...quiet, ...args]}})),
  ...(firefox && {
    // Uses WebDriver BiDi, which the runner's own launcher speaks if it is given Puppeteer.
    Firefox: () =>
      inFront(
        chromeLauncher({
          puppeteer,
          launchOptions: {
            browser: 'firefox',
            executablePath: firefox,
            // The panel would take the focus from the page.
            extraPrefsFirefox: {'browser.download.alwaysOpenPanel': false},
          },
        }),
      ),
  }),
  // A time zone as far from the others as possible.
  ...(webkit && {WebKit: () => webkitLauncher({...webkit, env: {TZ: 'Pacific/Kiritimati'}})}),
};
const tests = process.env.TESTS;
const isQuick = tests === 'quick';
const known = Object.keys(engines);
const chosen =
  process.env.ENGINES?.split(',') ?? (isQuick ? known.slice(0, 1) : tests === 'source' ? known.slice(1) : known);
const launch = (/** @type {string} */ name) => {
  const launcher = engines[name]?.();
  if (!launcher) throw new Error(`ENGINES: ${name} is not available here`);
  return Object.assign(launcher, {name});
};

const inFolders = (/** @type {string} */ folders) => inRoot(`test/${folders}/**/*.test.ts`).replaceAll('\\', '/');
/** Unit tests that take half of the time of all: every row of the register, and documents of megabytes. */
const LONG = ['badge-files', 'evidence', 'growth'].map((name) => `test/unit/${name}.test.ts`);
/** Element tests that wait for seconds: they come first, while the unit tests need the processors. */
const WAITING = ['states', 'news-list-more', 'virtual-screen-reader'].map((name) => `test/elements/${name}.test.ts`);
const without = (/** @type {readonly string[]} */ names) => names.map((name) => `!${inRoot(name)}`);
const files = {
  quick: [],
  source: [inFolders('unit'), ...without(LONG), ...ONLY_SOURCE.map(inRoot)],
  built: [inFolders('elements'), ...without(ONLY_SOURCE), ...LONG.map(inRoot)],
  pages: [inFolders('page')],
};

/** @type {import('@web/test-runner').TestRunnerConfig} */
export default {
  // Absolute, so that a run may be started from any folder.
  rootDir: inRoot('.'),
  ...(isQuick
    ? // Runs both halves at once. Unit tests need not be visible, so two of their pages may run side by side.
      {
        groups: [
          {name: 'elements', files: [...WAITING.map(inRoot), inFolders('elements')], browsers: chosen.map(launch)},
          {
            name: 'unit',
            files: [inFolders('unit'), ...without(LONG)],
            browsers: chosen.map((name) => Object.assign(launch(name), {concurrency: 2})),
          },
        ],
      }
    : {
        files: files[/** @type {keyof typeof files} */ (tests)] ?? [inFolders('{unit,elements,page}')],
        browsers: chosen.map(launch),
      }),
  // Development builds of Lit warn about problems that go unnoticed in production.
  nodeResolve: {exportConditions: ['browser', 'development']},
  middleware: [faults, news, pages, copies, tampered, joiners],
  plugins: [
    // Without the tsconfig, esbuild would redefine class fields over Lit's accessors.
    esbuildPlugin({ts: true, target: 'es2022', tsconfig: inRoot('tsconfig.json')}),
    ...(tests === 'built' ? [builtFilesPlugin()] : []),
    a11ySnapshotPlugin(),
    mediaPlugin(),
    tabsPlugin(),
    picturePlugin(),
    securePagePlugin(),
  ],
  // Three pages at once are too slow for the timeouts of tests on two cores.
  concurrentBrowsers: 2,
  // One page at a time: a page behind another gets no frames, so anything that waits to become visible would wait
  // forever.
  concurrency: 1,
  // A file has up to a hundred whole pages, so this leaves room for a busy machine.
  testsFinishTimeout: 480_000,
  testFramework: {
    config: {
      // Leaves room for a busy machine; no test should come near it.
      timeout: 20_000,
      // A test that excludes the others (`.only`) fails the run; the reporter fails it for a test skipped without a
      // known reason.
      forbidOnly: true,
    },
  },
  // The rest of the log is ours and worth reading.
  filterBrowserLogs: ({args}) => !args.some((arg) => String(arg).startsWith('Lit is in dev mode')),
  coverageConfig: {
    include: ['src/**/*.ts'],
    exclude: ['src/locale/generated/**'],
    reporters: ['text-summary', 'lcov'],
  },
  reporters: [defaultReporter(), countReporter()],
};
