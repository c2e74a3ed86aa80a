/*
 * Storybook, built into a temporary folder and opened in one page of Chromium. Stories are switched through the
 * preview's own channel, as the sidebar does: loading the page for each story would take ten times as long.
 */
import {execFile} from 'node:child_process';
import {mkdtemp, readFile, rm} from 'node:fs/promises';
import {createServer} from 'node:http';
import {tmpdir} from 'node:os';
import {extname, join} from 'node:path';
import {promisify} from 'node:util';
import puppeteer from 'puppeteer-core';
import {findChromium} from './find-chromium.mjs';
/**
 * @import {AddressInfo} from 'node:net'
 * @import {Browser} from 'puppeteer-core'
 * @import {Channel} from 'storybook/internal/channels'
 *
 * @typedef {{id: string, title: string, name: string, type: 'story' | 'docs'}} Entry
 *
 * @typedef {object} Outcome Storybook's report at the end of a story
 * @property {string} storyId
 * @property {string} status
 * @property {{type: string, result: {violations?: Violation[]}}[]} reporters
 * @typedef {{id: string, nodes: {target: (string | string[])[], failureSummary?: string}[]}} Violation
 */

/** @type {Partial<Record<string, string>>} */
const TYPES = {
  '.css': 'text/css',
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml',
};

/** Pictures that examples name but nobody has, and the icon that a browser requests by itself. */
const NOWHERE = /^\/(demo\/pictures\/missing\.svg|sites\/default\/files\/|media\/|pictures\/|favicon\.ico)/;

/** Builds Storybook, serves it and starts a browser. `close()` stops all of them. */
export async function openStorybook() {
  const folder = await mkdtemp(join(tmpdir(), 'storybook-'));
  await promisify(execFile)(
    process.execPath,
    ['node_modules/storybook/dist/bin/dispatcher.js', 'build', '-c', 'stories/.storybook', '-o', folder, '--quiet'],
    {env: {...process.env, STORYBOOK_DISABLE_TELEMETRY: '1'}},
  );
  const server = createServer(async ({url = ''}, response) => {
    const {pathname} = new URL(url, 'http://localhost');
    const path = pathname.endsWith('/') ? `${pathname}index.html` : pathname;
    const body = await readFile(join(folder, path)).catch(() => undefined);
    response.writeHead(body ? 200 : NOWHERE.test(path) ? 204 : 404, {
      'content-type': TYPES[extname(path)] ?? '',
      // The cache makes every page after the first cheaper.
      'cache-control': 'max-age=3600',
    });
    response.end(body);
  });
  await new Promise((/** @type {(_: void) => void} */ resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const {port} = /** @type {AddressInfo} */ (server.address());
  const origin = `http://127.0.0.1:${port}`;
  const {executablePath, headless, args} = await findChromium();
  const browser = await puppeteer.launch({
    executablePath,
    headless,
    args: ['--no-sandbox', '--disable-gpu', '--no-first-run', ...args],
  });
  const {entries} = /** @type {{entries: Record<string, Entry>}} */ (
    JSON.parse(await readFile(join(folder, 'index.json'), 'utf8'))
  );
  return {
    entries: Object.values(entries),
    openPage: () => openPage(browser, origin),
    async close() {
      await browser.close();
      server.close();
      await rm(folder, {recursive: true, force: true});
    },
  };
}

/**
 * A page that records its errors and warnings until `takeReports()` is called.
 * @param {Browser} browser
 * @param {string} origin
 */
async function openPage(browser, origin) {
  const page = await browser.newPage();
  await page.setViewport({width: 1280, height: 900});
  /** @type {string[]} */
  const reports = [];
  page.on('pageerror', (error) => reports.push(`error: ${error instanceof Error ? error.message : String(error)}`));
  page.on('console', (message) => {
    if (message.type() === 'error') reports.push(`console: ${message.text()}`);
  });
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (url.origin !== origin && !['data:', 'blob:'].includes(url.protocol)) reports.push(`requested ${url.href}`);
  });
  return {
    page,
    /** Opens an address of the server: `iframe.html?id=…&globals=…`, or nothing for Storybook itself. */
    open: (/** @type {string} */ path) => page.goto(`${origin}/${path}`, {waitUntil: 'networkidle0'}),
    /**
     * Sets media features, such as `forced-colors`; Puppeteer's own method does not support all of them.
     * @param {Record<string, string>} features
     */
    async emulate(features) {
      const session = await page.createCDPSession();
      await session.send('Emulation.setEmulatedMedia', {
        features: Object.entries(features).map(([name, value]) => ({name, value})),
      });
    },
    /**
     * Switches to a story, waits for its rendering, its play function and the accessibility check, and returns their
     * outcome.
     */
    show: (/** @type {string} */ storyId) => page.evaluate(showStory, storyId),
    takeReports: () => reports.splice(0),
  };
}

/**
 * Runs in the page.
 * @param {string} storyId
 * @returns {Promise<{status: string, said: string[], isChecked: boolean, violations: string[]}>}
 */
function showStory(storyId) {
  const {__STORYBOOK_ADDONS_CHANNEL__: channel} = /** @type {{__STORYBOOK_ADDONS_CHANNEL__: Channel}} */ (
    /** @type {unknown} */ (window)
  );
  /** @type {string[]} */
  const said = [];
  const say = (/** @type {{message?: string, description?: string}} */ error) =>
    said.push(error.message ?? error.description ?? JSON.stringify(error));
  const events = ['storyErrored', 'storyThrewException', 'storyMissing', 'playFunctionThrewException'];
  for (const name of events) channel.on(name, say);
  return new Promise((resolve) => {
    channel.on('storyFinished', function end(/** @type {Outcome} */ outcome) {
      if (outcome.storyId !== storyId) return;
      channel.off('storyFinished', end);
      for (const name of events) channel.off(name, say);
      const [check] = outcome.reporters.filter(({type}) => type === 'a11y');
      resolve({
        status: outcome.status,
        said,
        isChecked: check !== undefined,
        violations: (check?.result.violations ?? []).flatMap(({id, nodes}) =>
          nodes.map(({target, failureSummary}) => `${id}: ${target.flat().join(' ')}: ${failureSummary}`),
        ),
      });
    });
    channel.emit('setCurrentStory', {storyId, viewMode: 'story'});
  });
}
