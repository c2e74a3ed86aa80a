/**
 * Measures how much longer a page takes to grow by ten thousand rows if the script watches it for placeholders: in
 * Chromium, and in Firefox if it is installed. Pages with and without the script take turns, so a machine that slows
 * down affects both. Prints the ratio of the medians and of the shortest times for each way to add the rows.
 *
 *     npm run build && node bench/observer.mjs [ROUNDS]
 */
import {createServer} from 'node:http';
import {readFile} from 'node:fs/promises';
import puppeteer from 'puppeteer-core';
import {findChromium} from '../test/support/find-chromium.mjs';
import {findEngines} from '../test/support/find-engines.mjs';

const ROWS = 10_000;
const rounds = Number(process.argv[2] ?? 10);
if (!(rounds >= 1)) throw new Error(`expected a number of rounds, found ${process.argv[2]}`);

/** Each adds rows to `box`; `row` creates one. */
const WAYS = {
  'one after another': `for (let n = 0; n < ROWS; n++) box.append(row());`,
  'with a pause after each': `for (let n = 0; n < ROWS; n++) { box.append(row()); await null; }`,
  'each filled after it is added': `for (let n = 0; n < ROWS; n++) {
    const empty = document.createElement('div');
    box.append(empty);
    empty.append(row().firstChild);
  }`,
  'each before the previous one, deep in the page': `for (let n = 0; n < 300; n++) box = box.appendChild(document.createElement('div'));
    for (let n = 0; n < ROWS; n++) box.prepend(row());`,
};

/** @type {(way: string, isWatched: boolean) => string} */
const pageOf = (way, isWatched) => `<!doctype html><title>Rows</title>
  ${isWatched ? '<script type="module" src="/dist/learning-city-widgets.js"></script>' : ''}
  <body><script>
    window.grow = async () => {
      const ROWS = ${ROWS};
      const row = () => {
        const div = document.createElement('div');
        div.innerHTML = '<span><b>row</b></span>';
        return div;
      };
      let box = document.body.appendChild(document.createElement('div'));
      await new Promise((resolve) => setTimeout(resolve));
      const start = performance.now();
      ${way}
      // The observer's callback is a microtask, so a task comes after it.
      await new Promise((resolve) => setTimeout(resolve));
      return performance.now() - start;
    };
  </script>`;

const script = await readFile(new URL('../dist/learning-city-widgets.js', import.meta.url));
const server = createServer(({url = '/'}, response) => {
  const {pathname, searchParams} = new URL(url, 'http://localhost');
  const isScript = pathname === '/dist/learning-city-widgets.js';
  response.setHeader('content-type', isScript ? 'text/javascript' : 'text/html');
  const way = /** @type {keyof typeof WAYS} */ (searchParams.get('way'));
  response.end(isScript ? script : pageOf(WAYS[way] ?? '', searchParams.has('watched')));
});
await new Promise((resolve) => {
  server.listen(0, '127.0.0.1', () => resolve(undefined));
});
const {port} = /** @type {import('node:net').AddressInfo} */ (server.address());

const chromium = await findChromium();
const {firefox} = findEngines();
/** @type {Record<string, import('puppeteer-core').LaunchOptions>} */
const engines = {
  Chromium: {...chromium, args: [...chromium.args, '--no-sandbox']},
  ...(firefox && {Firefox: {browser: 'firefox', executablePath: firefox}}),
};
const sorted = (/** @type {number[]} */ times) => times.toSorted((a, b) => a - b);
const median = (/** @type {number[]} */ times) => sorted(times)[Math.floor(times.length / 2)];

for (const [name, options] of Object.entries(engines)) {
  const browser = await puppeteer.launch(options);
  try {
    for (const way of Object.keys(WAYS)) {
      /** @type {{without: number[], watched: number[]}} */
      const times = {without: [], watched: []};
      for (let round = 0; round < rounds; round++) {
        // Each round begins with the other page.
        for (const kind of round % 2 ? ['without', 'watched'] : ['watched', 'without']) {
          const page = await browser.newPage();
          const query = new URLSearchParams({way, ...(kind === 'watched' && {watched: ''})}).toString();
          await page.goto(`http://127.0.0.1:${port}/?${query}`);
          const time = /** @type {number} */ (await page.evaluate('grow()'));
          times[/** @type {'without' | 'watched'} */ (kind)].push(time);
          await page.close();
        }
      }
      const {without, watched} = times;
      const ratio = (/** @type {(times: number[]) => number} */ of) => (of(watched) / of(without)).toFixed(2);
      const least = (/** @type {number[]} */ list) => sorted(list)[0];
      console.log(
        `${name}, ${way}: ${median(without).toFixed(0)} ms without, ${median(watched).toFixed(0)} ms with the script; medians have a ratio of ${ratio(median)}, the shortest times ${ratio(least)}`,
      );
    }
  } finally {
    await browser.close();
  }
}
server.close();
