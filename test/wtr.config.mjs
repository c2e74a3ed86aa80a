/*
 * Unit, element and page tests, in Chromium and in Firefox and WebKit where they are installed. `ENGINES=WebKit,Firefox`
 * leaves others out. `--coverage` adds coverage of the source, which Chromium alone measures; without it a run is about
 * a third faster and stack traces stay readable.
 */
import {fileURLToPath} from 'node:url';
import puppeteer from 'puppeteer-core';
import {esbuildPlugin} from '@web/dev-server-esbuild';
import {defaultReporter} from '@web/test-runner';
import {chromeLauncher} from '@web/test-runner-chrome';
import {a11ySnapshotPlugin} from '@web/test-runner-commands/plugins';
import {copies} from './support/copies.mjs';
import {countReporter} from './support/count-reporter.mjs';
import {findChromium} from './support/find-chromium.mjs';
import {findEngines} from './support/find-engines.mjs';
import {mediaPlugin} from './support/media-plugin.mjs';
import {news} from './support/news-server.mjs';
import {pages} from './support/pages.mjs';
import {securePagePlugin} from './support/secure-page.mjs';
import {faults} from './support/server.mjs';
import {shippedDataPlugin} from './support/shipped-data.mjs';
import {tabsPlugin} from './support/tabs-plugin.mjs';
import {webkitLauncher} from './support/webkit-launcher.mjs';

const inRoot = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url));
const {executablePath, headless, args} = await findChromium();
const {firefox, webkit, missing} = findEngines();
if (missing) console.warn(missing);

/** Requests of the browser's own would be noise beside those that tests count; without a sandbox it runs as root in a container. */
const quiet = [
  '--no-sandbox',
  '--no-first-run',
  '--disable-gpu',
  '--disable-quic',
  '--disable-sync',
  '--disable-background-networking',
  '--disable-component-update',
];

const engines = {
  Chromium: () => chromeLauncher({launchOptions: {executablePath, headless, args: [...quiet, ...args]}}),
  ...(firefox && {
    // By WebDriver BiDi, which the runner's own launcher speaks when it is handed Puppeteer.
    Firefox: () => chromeLauncher({puppeteer, launchOptions: {browser: 'firefox', executablePath: firefox}}),
  }),
  // In a time zone of its own, as far from the others as there is.
  ...(webkit && {WebKit: () => webkitLauncher({...webkit, env: {TZ: 'Pacific/Kiritimati'}})}),
};
const chosen = process.env.ENGINES?.split(',') ?? Object.keys(engines);
for (const name of chosen) if (!engines[name]) throw new Error(`ENGINES: there is no ${name} here`);

export default {
  // Absolute, so that a run may be started from any folder.
  rootDir: inRoot('.'),
  files: [inRoot('test/{unit,elements,page}/**/*.test.ts').replaceAll('\\', '/')],
  // Development builds of Lit warn about what goes unnoticed in production.
  nodeResolve: {exportConditions: ['browser', 'development']},
  middleware: [faults, news, pages, copies],
  plugins: [
    // Without the tsconfig esbuild would define class fields anew, over Lit's accessors.
    esbuildPlugin({ts: true, target: 'es2022', tsconfig: inRoot('tsconfig.json')}),
    shippedDataPlugin(),
    a11ySnapshotPlugin(),
    mediaPlugin(),
    tabsPlugin(),
    securePagePlugin(),
  ],
  browsers: chosen.map((name) => Object.assign(engines[name](), {name})),
  // Three at once outrun the clocks of tests on two cores.
  concurrentBrowsers: 2,
  // One page at a time: a page behind another gets no frames, and what waits for being seen would wait for ever.
  concurrency: 1,
  testFramework: {
    config: {
      // Room for a busy machine; no test is meant to come near it.
      timeout: 20_000,
      // A test that leaves the others out fails the run; one that is left out without a known reason does so by the
      // reporter.
      forbidOnly: true,
    },
  },
  // What is left in the log is ours, and worth reading.
  filterBrowserLogs: ({args}) => !args.some((arg) => String(arg).startsWith('Lit is in dev mode')),
  coverageConfig: {
    include: ['src/**/*.ts'],
    exclude: ['src/locale/generated/**'],
    reporters: ['text-summary', 'lcov'],
  },
  reporters: [defaultReporter(), countReporter()],
};
