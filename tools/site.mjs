/*
 * A town's site on this machine, and a browser that never leaves it, used for pictures, for the compliance sheet and
 * for the snippets of the documentation. The built files are at `/widgets/` and samples at the addresses that the
 * documentation names; the same server plays a few sites with other host names.
 */
import {readFile} from 'node:fs/promises';
import {createServer} from 'node:http';
import path from 'node:path';
import {fileURLToPath} from 'node:url';
import puppeteer from 'puppeteer-core';
import {findChromium} from '../test/support/find-chromium.mjs';
/**
 * @import {AddressInfo} from 'node:net'
 * @import {Browser, Page} from 'puppeteer-core'
 */

const root = fileURLToPath(new URL('..', import.meta.url));
const HTML = 'text/html; charset=utf-8';
/** @type {Record<string, string>} */
const TYPES = {
  '.css': 'text/css',
  '.html': HTML,
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};
/**
 * Samples by their address on the town's site.
 * @type {Record<string, string>}
 */
const SAMPLES = {
  '/news.json': 'test/examples/news/sample.json',
  '/wp-json/wp/v2/posts': 'test/examples/news/wordpress.json',
  '/unemployment.json': 'test/examples/statistics/eurostat.json',
};
/** Sites with other host names: a WordPress site, and a host that serves the built files to several sites. */
const WORDPRESS = 'https://town.example/wp-json/wp/v2';
/**
 * Topics by the route that looks them up.
 * @type {Record<string, object[]>}
 */
const TOPICS = {tags: [{id: 7, name: 'mūžizglītība'}], categories: []};
const SHARED = /^https:\/\/widgets\.example\/\d+\.\d+\.\d+\//;

/**
 * A page on the site: `body` is its markup, `policy` its Content-Security-Policy.
 * @typedef {{head?: string, body?: string | undefined, lang?: string | undefined, policy?: string}} PageOptions
 * @typedef {Awaited<ReturnType<typeof openSite>>} Site
 */

export async function openSite() {
  /** @type {Map<string, {text: string, policy: string | undefined}>} */
  const pages = new Map();
  const server = createServer(async ({url = ''}, response) => {
    const {pathname} = new URL(url, 'http://localhost');
    const page = pages.get(pathname);
    if (page) {
      if (page.policy) response.setHeader('content-security-policy', page.policy);
      response.setHeader('content-type', HTML);
      response.end(page.text);
      return;
    }
    try {
      const file = SAMPLES[pathname] ?? pathname.slice(1).replace(/^widgets\//, 'dist/');
      response.setHeader('content-type', TYPES[path.extname(file)] ?? 'application/octet-stream');
      response.end(await readFile(path.join(root, path.normalize(file))));
    } catch {
      response.statusCode = pathname === '/favicon.ico' ? 204 : 404;
      response.end();
    }
  });
  await new Promise((/** @type {(_: void) => void} */ resolve) => {
    server.listen(0, 'localhost', resolve);
  });
  const {port} = /** @type {AddressInfo} */ (server.address());
  const origin = `http://localhost:${port}`;
  return {
    origin,
    /**
     * Adds a page to the site, and returns its address.
     * @param {PageOptions} options
     */
    add({head = '', body = '', lang = 'en', policy}) {
      const address = `/page-${pages.size}`;
      const text = `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>A page</title>${head}</head><body>${body}</body></html>`;
      pages.set(address, {text, policy});
      return origin + address;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(resolve);
        server.closeAllConnections();
      }),
  };
}

export async function openBrowser() {
  const {executablePath, headless, args} = await findChromium();
  return puppeteer.launch({
    executablePath,
    headless,
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--hide-scrollbars', ...args],
  });
}

/**
 * Opens a tab that can reach only the site and the host names that it plays. `asked` collects every requested address,
 * `complaints` every error and warning on the console.
 * @param {Browser} browser
 * @param {Pick<Site, 'origin'>} site
 */
export async function openTab(browser, site) {
  const page = await browser.newPage();
  /** @type {string[]} */
  const asked = [];
  /** @type {string[]} */
  const complaints = [];
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('console', (message) => {
    if (['error', 'warn'].includes(message.type())) complaints.push(message.text());
  });
  await page.setRequestInterception(true);
  page.on('request', async (request) => {
    const url = request.url();
    asked.push(url);
    if (new URL(url).origin === site.origin || /^(data|blob):/.test(url)) return request.continue();
    const file = SHARED.test(url)
      ? `dist/${new URL(url).pathname.split('/').slice(2).join('/')}`
      : url.startsWith(`${WORDPRESS}/posts`) && 'test/examples/news/wordpress.json';
    const topics = url.startsWith(`${WORDPRESS}/`) && TOPICS[path.basename(new URL(url).pathname)];
    if (!file && !topics) return request.abort();
    return request.respond({
      contentType: file ? TYPES[path.extname(file)] : TYPES['.json'],
      headers: {'access-control-allow-origin': '*'},
      body: file ? await readFile(path.join(root, file)) : JSON.stringify(topics),
    });
  });
  return {page, asked, complaints};
}

/**
 * Every element of this library on a page, including those in placeholders, with its state; other elements are ignored.
 * @param {Page} page
 */
export const statesOf = (page) =>
  page.evaluate(() =>
    [
      .../** @type {NodeListOf<HTMLElement>} */ (
        document.querySelectorAll(
          'news-card, news-list, learning-city-badge, network-map, network-stats, [data-widget]',
        )
      ),
    ]
      .filter((element) => !element.parentElement?.closest('[data-widget]'))
      .map((element) => {
        const own = element.dataset.widget ? element.querySelector(element.dataset.widget) : element;
        const states = ['idle', 'loading', 'ready', 'empty', 'stale', 'failed'];
        return `${element.localName} ${states.find((state) => own?.matches(`:state(${state})`)) ?? 'not there'}`;
      }),
  );

/**
 * Waits until every element on the page is ready, for up to a minute on a busy machine; the error lists the elements that are not.
 * @param {Page} page
 */
export async function allReady(page) {
  for (let tries = 0; ; tries++) {
    const states = await statesOf(page);
    if (states.length && states.every((state) => state.endsWith(' ready'))) return;
    if (tries === 1200) throw new Error(`not ready: ${states.join(', ') || 'no element'}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
