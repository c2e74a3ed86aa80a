/*
 * The packed package in bundlers and in frameworks that render pages: each app is installed from the tarball by its own
 * lockfile, built or started below /town/, and opened in Chromium. All apps show the same four elements.
 *
 * Everything happens in a temporary folder. Environment variables:
 * - `PACKAGE=/path/to/folder` tests another folder's package instead of this repository's.
 * - `APPS=next,nuxt` tests only these apps.
 * - `LOCK=1` updates the lockfiles after a change of dependencies. They have no entry for the package's own hash.
 * - `NODE_DEBUG=bundlers` prints how long each command takes.
 */
import assert from 'node:assert/strict';
import {execFile, spawn} from 'node:child_process';
import {rmSync} from 'node:fs';
import {cp, mkdtemp, readFile, writeFile} from 'node:fs/promises';
import {createServer} from 'node:http';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {after, before, describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {debuglog, promisify} from 'node:util';
import puppeteer from 'puppeteer-core';
import {findChromium} from '../support/find-chromium.mjs';
/**
 * @import {AddressInfo} from 'node:net'
 * @import {Browser, Page} from 'puppeteer-core'
 * @typedef {object} Cell
 * @property {string} app
 * @property {string} name
 * @property {string} [build]
 * @property {string} [folder]
 * @property {string} [server]
 * @property {boolean} [isClientOnly]
 * @property {RegExp} [atRoot]
 * @property {string} [serverPage]
 * @property {string} [rendered]
 * @property {string} [way]
 * @typedef {{address: string, output: () => string, close: () => Promise<void>}} Site
 */

/**
 * One row is one test. `build` runs first and has to end. Then either the test's own server serves `folder` as /town/,
 * or `server` starts one on $PORT. Every app has the feed in public/.
 * - `isClientOnly`: the HTML has no elements, a script creates them.
 * - `atRoot`: paths outside of /town/ that the tool's dev server requests for itself, with any base path.
 * - `serverPage`: another page, whose elements no script defines in the browser.
 * - `rendered`: another page, with a list that the server has rendered, and a card that gets `data` and a listener.
 * - `way`: a page with a link to the former, which the browser follows without a request for its HTML.
 * @type {Cell[]}
 */
const CELLS = [
  {
    app: 'esbuild',
    name: 'esbuild, build',
    build: 'esbuild main.js --bundle --splitting --format=esm --minify --outdir=dist && cp index.html public/* dist',
    folder: 'dist',
  },
  {app: 'rollup', name: 'Rollup, build', build: 'rollup -c && cp index.html public/* dist', folder: 'dist'},
  {
    app: 'parcel',
    name: 'Parcel 2, dev server',
    build: 'mkdir served && cp public/* served',
    server: 'parcel serve index.html --public-url /town/ --dist-dir served --port $PORT',
  },
  {
    app: 'parcel',
    name: 'Parcel 2, build',
    build: 'parcel build index.html --public-url /town/ && cp public/* dist',
    folder: 'dist',
  },
  {
    app: 'webpack',
    name: 'webpack 5, dev server',
    build: 'cp index.html public',
    server: 'webpack serve --mode development --port $PORT',
  },
  {
    app: 'webpack',
    name: 'webpack 5, build',
    build: 'cp index.html public && webpack --mode production && cp public/* dist',
    folder: 'dist',
  },
  {app: 'vite7', name: 'Vite 7, dev server', server: 'vite --base /town/ --port $PORT --strictPort'},
  {
    app: 'vite7',
    name: 'Vite 7, build and preview',
    build: 'vite build --base /town/',
    server: 'vite preview --base /town/ --port $PORT --strictPort',
  },
  {app: 'vite8', name: 'Vite 8, dev server', server: 'vite --base /town/ --port $PORT --strictPort'},
  {app: 'vite8', name: 'Vite 8, build', build: 'vite build --base /town/', folder: 'dist'},
  {
    app: 'astro',
    name: 'Astro, dev server',
    server: 'astro dev --port $PORT',
    rendered: 'rendered',
    atRoot: /^\/(@vite|@id|@fs|src|node_modules)\//,
  },
  {app: 'astro', name: 'Astro, build', build: 'astro build', folder: 'dist', rendered: 'rendered/'},
  {
    app: 'next',
    name: 'Next, dev server',
    server: 'next dev --port $PORT',
    serverPage: 'on-the-server',
    rendered: 'rendered',
    way: 'way',
    atRoot: /^\/__nextjs_font\//,
  },
  {
    app: 'next',
    name: 'Next, build and start',
    build: 'next build',
    server: 'next start --port $PORT',
    serverPage: 'on-the-server',
    rendered: 'rendered',
    way: 'way',
  },
  {app: 'nuxt', name: 'Nuxt, dev server', server: 'nuxt dev --port $PORT', rendered: 'rendered'},
  {
    app: 'nuxt',
    name: 'Nuxt, build and server',
    build: 'nuxt build',
    server: 'node .output/server/index.mjs',
    rendered: 'rendered',
  },
  {
    app: 'sveltekit',
    name: 'SvelteKit, dev server',
    server: 'vite dev --port $PORT --strictPort',
    rendered: 'rendered',
  },
  {
    app: 'sveltekit',
    name: 'SvelteKit, build and preview',
    build: 'vite build',
    server: 'vite preview --port $PORT --strictPort',
    rendered: 'rendered',
  },
  {
    app: 'preact',
    name: 'Preact, build and server',
    build: 'vite build && vite build --ssr src/server.jsx --outDir dist-server',
    server: 'node server.mjs',
    rendered: 'rendered',
  },
  {
    app: 'solid-ssr',
    name: 'Solid, build and server',
    build: 'vite build && vite build --ssr src/server.jsx --outDir dist-server',
    server: 'node server.mjs',
    rendered: 'rendered',
  },
  {
    app: 'angular-ssr',
    name: 'Angular, build and server',
    build: 'ng build',
    server: 'node dist/server/server.mjs',
    rendered: 'rendered',
  },
  {app: 'solid', name: 'Solid, dev server', server: 'vite --port $PORT --strictPort', isClientOnly: true},
  {app: 'solid', name: 'Solid, build', build: 'vite build', folder: 'dist', isClientOnly: true},
];

/** Apps that have only a configuration: they get the files in page/. */
const PLAIN = ['esbuild', 'rollup', 'parcel', 'webpack', 'vite7', 'vite8'];

/** Apps that need a server for what they render: they get the one in served/. */
const SERVED = ['preact', 'solid-ssr'];

/** The link inside each element, which visitors see without JavaScript. */
const FALLBACKS = {
  'learning-city-badge': 'membership',
  'network-stats': 'figures',
  'news-card': 'latest',
  'news-list': 'news',
};
/**
 * The expected state of every page.
 * @type {Record<string, unknown>}
 */
const RIGHT = {
  'learning-city-badge': 'ready',
  'network-stats': 'ready',
  'news-card': 'ready',
  'news-list': 'ready',
  language: 'de',
  badge: '2022',
  chart: 'drawn',
  mark: 'Ventspils',
  complaints: [],
};
/** Limits in milliseconds. The first page of a dev server waits for the compiler. */
const BUILD_LIMIT = 300_000;
const START_LIMIT = 120_000;
const READY_LIMIT = 60_000;
const QUIET_LIMIT = 10_000;
const STOP_LIMIT = 5_000;
/** @type {Partial<Record<string, string>>} */
const TYPES = {'.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css', '.json': 'application/json'};
const TARBALL = 'learning-city-widgets.tgz';
const log = debuglog('bundlers');
const here = import.meta.dirname;
const root = fileURLToPath(new URL('../..', import.meta.url));
const NEWS = /** @type {{items: {title: string}[]}} */ (
  JSON.parse(await readFile(path.join(root, 'test/examples/news/sample.json'), 'utf8'))
);
const only = process.env.APPS?.split(',');
const all = [...new Set(CELLS.map(({app}) => app))];
const apps = all.filter((app) => only?.includes(app) ?? true);
assert(
  only?.every((app) => all.includes(app)) ?? true,
  `unknown app in APPS=${process.env.APPS}; available: ${all.join(', ')}`,
);

/** @type {string} */
let folder;
/** @type {Browser | undefined} */
let browser;
/**
 * Process groups that are running.
 * @type {Set<number>}
 */
const groups = new Set();
// A signal, such as Ctrl+C, also ends the servers and removes the temporary folder.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, () => process.exit(1));
process.on('exit', () => {
  for (const group of groups) signalGroup(group, 'SIGKILL');
  if (folder) rmSync(folder, {recursive: true, force: true, maxRetries: 3});
});

before(async () => {
  // A short name: Nuxt puts a socket inside, and the path of a socket is limited to about 100 characters.
  folder = await mkdtemp(path.join(tmpdir(), 'town-'));
  const source = path.resolve(process.env.PACKAGE || root);
  const {stdout} = await promisify(execFile)(
    'npm',
    ['pack', '--ignore-scripts', '--json', '--pack-destination', folder],
    {cwd: source, env: environment(), maxBuffer: 1 << 26},
  );
  const [{filename}] = /** @type {[{filename: string}]} */ (JSON.parse(stdout));
  await cp(path.join(folder, filename), path.join(folder, TARBALL));
  const {executablePath, headless, args} = await findChromium();
  browser = await puppeteer.launch({executablePath, headless, args: ['--no-sandbox', '--disable-gpu', ...args]});
});
after(() => browser?.close());

// Two apps keep two cores busy; the cells of one app share its folder.
describe('the packed package with', {concurrency: 2}, () => {
  for (const app of apps) {
    describe(app, {concurrency: 1}, () => {
      /** @type {Promise<void> | undefined} */
      let installing;
      const home = () => path.join(folder, app);

      for (const cell of CELLS.filter((each) => each.app === app)) {
        it(`${cell.name}: shows all four elements below /town/`, async () => {
          await (installing ??= install(app, home()));
          if (cell.build) await run(home(), cell.build);
          const site = cell.server
            ? await start(home(), cell.server)
            : await serve(path.join(home(), cell.folder ?? ''));
          try {
            if (!cell.isClientOnly) {
              const html = await textOf(site.address);
              for (const [tag, link] of Object.entries(FALLBACKS)) assert.match(html, fallbackOf(tag, link));
            }
            assert.deepEqual(await look(site.address, cell), RIGHT);
            if (cell.serverPage) {
              const address = `${site.address}${cell.serverPage}`;
              assert.match(await textOf(address), fallbackOf('news-list', 'news'));
              assert.deepEqual(await complaintsOf(address, cell), []);
            }
            if (cell.rendered) await checkRendered(`${site.address}${cell.rendered}`, cell);
            if (cell.way) await checkWay(`${site.address}${cell.way}`, cell);
          } catch (error) {
            if (error instanceof Error) error.message += site.output();
            throw error;
          } finally {
            await site.close();
          }
        });
      }
    });
  }
});

/**
 * Checks that the server has rendered the list, that the element takes it over without a request, and that the framework
 * gives the card its object and its listener when it hydrates.
 * @param {string} address
 * @param {Cell} cell
 */
async function checkRendered(address, cell) {
  const html = await textOf(address);
  const [, list = ''] = /<news-list[^>]*>\s*<template shadowrootmode="open">([^]*?)<\/template>/.exec(html) ?? [];
  for (const {title} of NEWS.items.slice(0, 2)) assert(list.includes(title), `${title} is not in ${list}`);
  const {page, complaints} = await open(address, cell);
  /** @type {string[]} */
  const requests = await page.evaluate(() => performance.getEntriesByType('resource').map(({name}) => name));
  page.on('request', (request) => requests.push(request.url()));
  try {
    await seesRendered(page);
    assert.deepEqual(complaints, []);
    assert.deepEqual(
      requests.filter((url) => url.endsWith('/news.json')),
      [],
    );
  } finally {
    await page.close();
  }
}

/**
 * Checks that the elements show the same when the browser comes from another page of the app.
 * @param {string} address
 * @param {Cell} cell
 */
async function checkWay(address, cell) {
  const {page, complaints} = await open(address, cell);
  try {
    await quiet(page);
    await page.evaluate(() => Object.assign(window, {isSamePage: true}));
    await page.click('a');
    await seesRendered(page);
    assert.equal(await page.evaluate(() => 'isSamePage' in window), true, 'the page has been loaded again');
    // The documents say that Chromium warns about it.
    const others = complaints.filter((text) => !text.startsWith('warn: Found declarative shadowrootmode attribute'));
    assert.deepEqual(others, []);
  } finally {
    await page.close();
  }
}

/** @param {Page} page */
async function seesRendered(page) {
  const expected = {
    list: 'ready, from the server: false',
    titles: NEWS.items.slice(0, 2).map(({title}) => title),
    card: 'From data',
    outcome: 'loaded',
  };
  /** @type {Record<string, unknown>} */
  let seen = {};
  for (const end = Date.now() + READY_LIMIT; Date.now() < end; await sleep(100)) {
    seen = await page.evaluate(describeRendered).catch((cause) => ({cause: String(cause)}));
    if (JSON.stringify(seen) === JSON.stringify(expected)) break;
  }
  await quiet(page);
  assert.deepEqual(seen, expected);
}

/** Runs in the page. */
function describeRendered() {
  const list = document.querySelector('news-list');
  /** @type {(tag: string) => string[]} */
  const titlesOf = (tag) =>
    [...(document.querySelector(tag)?.shadowRoot?.querySelectorAll('[part=heading]') ?? [])].map(({textContent}) =>
      textContent.trim(),
    );
  return {
    list: `${list?.matches(':state(ready)') ? 'ready' : 'not ready'}, from the server: ${!!list?.shadowRoot?.querySelector('script')}`,
    titles: titlesOf('news-list'),
    card: titlesOf('news-card').join(),
    outcome: String(document.querySelector('output')?.textContent),
  };
}

/** @type {(tag: string, link: string) => RegExp} */
const fallbackOf = (tag, link) =>
  new RegExp(`<${tag}[^>]*>\\s*(?:<template shadowrootmode="open">[^]*?</template>)?\\s*<a href="?/town/${link}\\b`);

/** @param {string} address */
async function textOf(address) {
  const response = await fetch(address);
  assert.equal(response.status, 200, address);
  return response.text();
}

/**
 * Opens the page and describes it as in `RIGHT`, once it is right or the time is up.
 * @param {string} address
 * @param {Cell} cell
 */
async function look(address, cell) {
  const {page, complaints} = await open(address, cell);
  try {
    /** @type {Record<string, unknown>} */
    let seen = {};
    for (const end = Date.now() + READY_LIMIT; Date.now() < end; await sleep(100)) {
      // A dev server may reload the page during the call.
      seen = await page.evaluate(describePage, Object.keys(FALLBACKS)).catch((cause) => ({cause: String(cause)}));
      if (Object.entries(seen).every(([name, value]) => RIGHT[name] === value)) break;
    }
    await quiet(page);
    return {...seen, complaints};
  } finally {
    await page.close();
  }
}

/**
 * Runs in the page. A value that is wrong shows what is there instead.
 * @param {string[]} tags
 */
function describePage(tags) {
  /** @type {(tag: string, selector: string) => HTMLElement | null | undefined} */
  const inside = (tag, selector) => document.querySelector(tag)?.shadowRoot?.querySelector(selector);
  /** @type {(text: string | undefined, word: string) => string} */
  const wordIn = (text, word) => (text?.includes(word) ? word : String(text).trim());
  const states = tags.map((tag) => {
    const element = document.querySelector(tag);
    return [tag, element?.matches(':state(ready)') ? 'ready' : String(element?.shadowRoot?.textContent).trim()];
  });
  return {
    ...Object.fromEntries(states),
    language: inside('news-list', '[part=base]')?.lang,
    badge: wordIn(inside('learning-city-badge', '[part=base]')?.textContent, '2022'),
    chart: inside('network-stats', '[part=chart] svg.plot') ? 'drawn' : 'missing',
    mark: wordIn(inside('network-stats', 'text.mark')?.textContent, 'Ventspils'),
  };
}

/**
 * @param {string} address
 * @param {Cell} cell
 */
async function complaintsOf(address, cell) {
  const {page, complaints} = await open(address, cell);
  await quiet(page);
  await page.close();
  return complaints;
}

/**
 * Waits for late requests. A dev server may keep a request open, so the wait is limited.
 * @param {Page} page
 */
const quiet = (page) => page.waitForNetworkIdle({idleTime: 500, timeout: QUIET_LIMIT}).catch(() => undefined);

/**
 * Opens a page and collects its errors and warnings, failed requests, and requests outside of /town/.
 * @param {string} address
 * @param {Cell} cell
 */
async function open(address, {atRoot}) {
  const page = await /** @type {Browser} */ (browser).newPage();
  /** @type {string[]} */
  const complaints = [];
  const {origin} = new URL(address);
  /** @type {(url: string) => boolean} */
  const isFavicon = (url) => url === `${origin}/favicon.ico`;
  /**
   * The base path with or without its slash, as Next redirects from one to the other.
   * @type {(url: string) => boolean}
   */
  const isInside = (url) => url.startsWith(`${origin}/town/`) || url === `${origin}/town`;
  /** @type {(url: string) => boolean} */
  const isOfTool = (url) => url.startsWith(origin) && !!atRoot?.test(new URL(url).pathname);
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('console', (message) => {
    const text = message.text();
    // Lit's development build, which dev servers choose, says so in a warning.
    if (!['error', 'warn'].includes(message.type()) || text.startsWith('Lit is in dev mode')) return;
    if (!isFavicon(message.location().url ?? address)) complaints.push(`${message.type()}: ${text}`);
  });
  page.on('request', (request) => {
    const url = request.url();
    const isAllowed = !/^https?:/.test(url) || isInside(url) || isFavicon(url) || isOfTool(url);
    if (!isAllowed) complaints.push(`outside: ${url}`);
  });
  page.on('response', (response) => {
    const url = response.url();
    if (response.status() >= 400 && !isFavicon(url)) complaints.push(`${response.status()}: ${url}`);
  });
  await page.goto(address, {timeout: START_LIMIT});
  return {page, complaints};
}

/**
 * One installation at a time: each fills the disk's queue.
 * @type {Promise<void>}
 */
let installed = Promise.resolve();
/** @type {(app: string, home: string) => Promise<void>} */
function install(app, home) {
  const result = installed.then(async () => {
    if (SERVED.includes(app)) await cp(path.join(here, 'served'), home, {recursive: true});
    if (PLAIN.includes(app)) await cp(path.join(here, 'page'), home, {recursive: true});
    await cp(path.join(here, app), home, {recursive: true});
    await cp(path.join(root, 'test/examples/news/sample.json'), path.join(home, 'public/news.json'));
    await cp(path.join(folder, TARBALL), path.join(home, TARBALL));
    if (process.env.LOCK) await renewLockfile(app, home);
    await run(home, 'npm ci --no-audit --no-fund --prefer-offline');
  });
  installed = result.catch(() => undefined);
  return result;
}

/**
 * Brings the lockfile in line with package.json, and keeps addresses and the package's own hash out of it.
 * @param {string} app
 * @param {string} home
 */
async function renewLockfile(app, home) {
  await run(home, 'npm install --omit-lockfile-registry-resolved --no-audit --no-fund');
  const lock = /** @type {{packages: Record<string, {resolved?: string, integrity?: string}>}} */ (
    JSON.parse(await readFile(path.join(home, 'package-lock.json'), 'utf8'))
  );
  const own = lock.packages['node_modules/learning-city-widgets'];
  delete own.resolved;
  delete own.integrity;
  const text = `${JSON.stringify(lock, null, 2)}\n`;
  await writeFile(path.join(home, 'package-lock.json'), text);
  await writeFile(path.join(here, app, 'package-lock.json'), text);
}

/**
 * The caller's environment without npm's settings for this repository. No tool reports its use or asks questions.
 * @param {NodeJS.ProcessEnv} [more]
 * @returns {NodeJS.ProcessEnv}
 */
function environment(more) {
  const inherited = Object.entries(process.env).filter(
    ([name]) => !/^(npm_(package|lifecycle|command)|NODE_ENV$|NODE_TEST)/i.test(name),
  );
  return {
    ...Object.fromEntries(inherited),
    TMPDIR: folder,
    CI: '1',
    NO_COLOR: '1',
    ASTRO_TELEMETRY_DISABLED: '1',
    NEXT_TELEMETRY_DISABLED: '1',
    NUXT_TELEMETRY_DISABLED: '1',
    ...more,
  };
}

/**
 * Starts a shell command in a new process group, with the app's tools in its path.
 * @param {string} home
 * @param {string} command
 * @param {NodeJS.ProcessEnv} [more]
 */
function launch(home, command, more) {
  const PATH = [path.join(home, 'node_modules/.bin'), process.env.PATH].join(path.delimiter);
  const child = spawn(command, {
    cwd: home,
    shell: true,
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: environment({PATH, ...more}),
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (/** @type {string} */ chunk) => {
      output = (output + chunk).slice(-20_000);
    });
  }
  const group = child.pid ?? assert.fail(`not started: ${command}`);
  groups.add(group);
  /** @type {Promise<number | string | null>} */
  const ended = new Promise((resolve) => {
    child.once('exit', (code, signal) => resolve(code ?? signal));
  });
  return {
    ended,
    output: () => `\n$ ${command}\n${output}`,
    async close() {
      signalGroup(group, 'SIGTERM');
      // Members may outlive their leader; signal 0 only asks if there are any.
      for (const end = Date.now() + STOP_LIMIT; Date.now() < end && signalGroup(group, 0);) await sleep(50);
      signalGroup(group, 'SIGKILL');
      await ended;
      groups.delete(group);
    },
  };
}

/**
 * Returns false when every process of the group has ended.
 * @param {number} group
 * @param {NodeJS.Signals | 0} signal
 */
function signalGroup(group, signal) {
  try {
    return process.kill(-group, signal);
  } catch {
    return false;
  }
}

/**
 * Runs a command to its end.
 * @param {string} home
 * @param {string} command
 */
async function run(home, command) {
  const began = Date.now();
  const job = launch(home, command);
  const code = await Promise.race([job.ended, sleep(BUILD_LIMIT).then(() => 'took too long')]);
  await job.close();
  log('%d s, %s: %s', (Date.now() - began) / 1000, path.basename(home), command);
  assert.equal(code, 0, `${code}: ${job.output()}`);
}

/**
 * Starts a server on a free port, and waits until it responds.
 * @param {string} home
 * @param {string} command
 * @returns {Promise<Site>}
 */
async function start(home, command) {
  const began = Date.now();
  const port = await freePort();
  const address = `http://localhost:${port}/town/`;
  // Without a shell in between, the tool gets the signal and cleans up.
  const job = launch(home, `exec ${command}`, {PORT: String(port)});
  /** @type {number | string | null | undefined} */
  let end;
  void job.ended.then((code) => (end = code));
  for (const limit = Date.now() + START_LIMIT; Date.now() < limit && end === undefined; await sleep(250)) {
    const isUp = await fetch(address, {signal: AbortSignal.timeout(START_LIMIT)}).then(
      async (response) => {
        await response.text();
        return response.ok;
      },
      () => false,
    );
    if (!isUp) continue;
    log('%d s, %s: %s', (Date.now() - began) / 1000, path.basename(home), command);
    return {address, output: job.output, close: job.close};
  }
  await job.close();
  throw new Error(`${end === undefined ? 'no response in time' : `ended with ${end}`}: ${job.output()}`);
}

async function freePort() {
  const server = createServer();
  await new Promise((resolve) => void server.listen(0, () => resolve(undefined)));
  const {port} = /** @type {AddressInfo} */ (server.address());
  await new Promise((resolve) => void server.close(resolve));
  return port;
}

/**
 * Serves a folder of files as /town/.
 * @param {string} files
 * @returns {Promise<Site>}
 */
async function serve(files) {
  const server = createServer(async ({url = ''}, response) => {
    const {pathname} = new URL(url, 'http://localhost');
    const name = /^\/town\/(.*)$/.exec(pathname)?.[1];
    try {
      assert(name !== undefined);
      const file = path.join(files, /(^|\/)$/.test(name) ? `${name}index.html` : name);
      response.setHeader('content-type', TYPES[path.extname(file)] ?? 'application/octet-stream');
      response.end(await readFile(file));
    } catch {
      response.statusCode = 404;
      response.end();
    }
  });
  await new Promise((resolve) => void server.listen(0, 'localhost', () => resolve(undefined)));
  const {port} = /** @type {AddressInfo} */ (server.address());
  return {
    address: `http://localhost:${port}/town/`,
    output: () => '',
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** @param {number} ms */
function sleep(ms) {
  return new Promise((resolve) => setTimeout(resolve, ms).unref());
}
