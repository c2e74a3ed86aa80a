/**
 * Phones that get no updates: every element can be read in Chromium 119 (October 2023) and 103 (June 2022). The browsers
 * are packages of this folder, because they are large; the test installs them. Where that is impossible, for example
 * without the network, the tests are skipped. `PICTURES` names a folder for a picture of each browser's page.
 */
import assert from 'node:assert/strict';
import {execFile, execFileSync} from 'node:child_process';
import {chmodSync, createReadStream, createWriteStream, mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {pipeline} from 'node:stream/promises';
import {after, before, test} from 'node:test';
import {fileURLToPath} from 'node:url';
import {promisify} from 'node:util';
import {createBrotliDecompress} from 'node:zlib';
import {startDevServer} from '@web/dev-server';
import puppeteer from 'puppeteer-core';
import {pages} from '../support/pages.mjs';

process.chdir(fileURLToPath(new URL('../..', import.meta.url)));
const HOME = 'test/old-browsers';
/** How long the packages may take to arrive, in milliseconds. */
const INSTALL_LIMIT = 300_000;

/**
 * Installs the browsers.
 * @returns {Promise<string | false>} the reason why the tests cannot run, or false
 */
async function install() {
  if (process.platform !== 'linux' || process.arch !== 'x64') return 'the old browsers are built for Linux x64';
  const args = ['ci', '--prefix', HOME, '--ignore-scripts', '--prefer-offline', '--no-audit', '--no-fund'];
  try {
    await promisify(execFile)('npm', args, {timeout: INSTALL_LIMIT});
    return false;
  } catch (error) {
    return `npm ci --prefix ${HOME} failed: ${String(error).split('\n', 3).join(' ')}`;
  }
}
const skip = await install();

const BODY = `
  <news-card src="/test/examples/news/seed.json" look="card"><a href="/news">News</a></news-card>
  <news-list src="/test/examples/news/sample.json" limit="2" more><a href="/news">All news</a></news-list>
  <learning-city-badge city="Ventspils" country="LV"><a href="/city">Ventspils</a></learning-city-badge>
  <network-stats chart="growth" figures="cities" lang="ar"><a href="/network">The network</a></network-stats>
  <div data-widget="learning-city-badge" data-variant="seal" data-city="Cork" data-country="IE"><a href="/">Cork</a></div>
  <network-map country="LV" lang="lv"><a href="/network">The network</a></network-map>`;

/** @type {Awaited<ReturnType<typeof startDevServer>>} */
let server;
before(async () => {
  const config = {rootDir: process.cwd(), port: 0, middleware: [pages]};
  server = await startDevServer({config, readCliArgs: false, readFileConfig: false, logStartMessage: false});
});
after(() => server.stop());

/**
 * Unpacks a browser into a folder.
 * @param {string} from
 * @param {string} to
 */
async function unpack(from, to) {
  for (const name of ['chromium', 'swiftshader.tar', 'aws.tar']) {
    const file = path.join(to, name);
    await pipeline(createReadStream(`${from}/bin/${name}.br`), createBrotliDecompress(), createWriteStream(file));
    if (name.endsWith('.tar')) execFileSync('tar', ['xf', file, '-C', to]);
  }
  chmodSync(path.join(to, 'chromium'), 0o755);
  return path.join(to, 'chromium');
}

for (const version of [119, 103]) {
  const from = `${HOME}/node_modules/chromium-${version}`;
  test(`every element can be read in Chromium ${version}, and the console is silent`, {skip}, async () => {
    const folder = mkdtempSync(path.join(tmpdir(), `chromium-${version}-`));
    const browser = await puppeteer.launch({
      executablePath: await unpack(from, folder),
      headless: 'shell',
      args: ['--no-sandbox', '--single-process', '--no-zygote', '--disable-gpu'],
      env: {...process.env, LD_LIBRARY_PATH: path.join(folder, 'lib')},
    });
    try {
      const page = await browser.newPage();
      await page.setViewport({width: 360, height: 2600});
      const address = /** @type {import('node:net').AddressInfo} */ (server.server?.address());
      const query = new URLSearchParams({body: BODY, lang: 'en'}).toString();
      await page.goto(`http://localhost:${address.port}/pages/open?${query}`);
      await page.waitForFunction(
        () =>
          [...document.querySelectorAll('news-card, news-list, learning-city-badge, network-stats, network-map')].every(
            (element) => element.shadowRoot?.querySelector('[part=heading], [part=figure], [part=map]'),
          ) && document.querySelectorAll('learning-city-badge').length === 2,
        {timeout: 20_000},
      );
      // The chart loads later than the figures.
      await page.waitForSelector('network-stats >>> .plot text');
      await page.evaluate(() => {
        const details = document.querySelector('network-stats')?.shadowRoot?.querySelector('details');
        if (details) details.open = true;
      });
      if (process.env.PICTURES) await page.screenshot({path: `${process.env.PICTURES}/${version}.png`});
      const seen = await page.evaluate(() => {
        const list = [
          ...document.querySelectorAll('news-card, news-list, learning-city-badge, network-stats, network-map'),
        ];
        const root = /** @type {ShadowRoot} */ (document.querySelector('network-stats')?.shadowRoot);
        const style = (/** @type {string} */ selector) =>
          getComputedStyle(/** @type {Element} */ (root.querySelector(selector)));
        const {width, height} = /** @type {Element} */ (root.querySelector('.plot')).getBoundingClientRect();
        return {
          words: list.map((element) => element.shadowRoot?.textContent?.replace(/\s+/g, ' ').trim()),
          boxes: list.map((element) => element.getBoundingClientRect().width),
          plot: [width, height],
          fill: style('.area').fill,
          opacity: Number(style('.area').fillOpacity),
          cells: [...root.querySelectorAll('tbody :is(th, td)')].map((cell) => {
            const {color, opacity} = getComputedStyle(cell);
            return {
              text: cell.textContent?.trim() ?? '',
              color: `${color} ${opacity}`,
              size: Math.min(cell.getBoundingClientRect().width, cell.getBoundingClientRect().height),
            };
          }),
          text: style('text').fill,
          line: style('.line').stroke,
          border: getComputedStyle(
            /** @type {Element} */ (document.querySelector('news-card')?.shadowRoot?.querySelector('.box')),
          ).borderInlineStartWidth,
          marks: [...document.querySelectorAll('learning-city-badge')].map(
            ({shadowRoot}) => shadowRoot?.querySelector('.mark')?.getBoundingClientRect().width ?? 0,
          ),
          discs: [...(document.querySelector('network-map')?.shadowRoot?.querySelectorAll('.discs circle') ?? [])].map(
            (disc) => [getComputedStyle(disc).stroke, disc.getBoundingClientRect().width],
          ),
          reports: /** @type {unknown} */ (Reflect.get(window, 'reports')),
        };
      });
      assert.match(seen.words.join('\n'), /Ventspils pilsēta[\s\S]*UNESCO learning city since 2022[\s\S]*Cork/);
      assert.ok(seen.words.every((text) => (text ?? '').length > 30));
      assert.ok(seen.boxes.every((width) => width > 190 && width <= 360));
      assert.ok(
        seen.plot.every((length) => length > 100),
        'the chart has a size',
      );
      // An area as dark as its labels hides them.
      assert.ok(seen.fill === 'none' || seen.opacity < 0.25, `the area is ${seen.fill}, ${seen.opacity}`);
      assert.notEqual(seen.text, 'none');
      assert.notEqual(seen.line, 'none');
      assert.equal(seen.border, '1px');
      for (const width of seen.marks) assert.ok(width >= 40 && width <= 80, `a mark has ${width} px`);
      assert.ok(seen.discs.length > 3, 'the map has cities');
      for (const [stroke, width] of seen.discs) {
        assert.equal(stroke, 'rgb(0, 0, 0)');
        assert.ok(Number(width) > 5);
      }
      assert.ok(seen.cells.length > 10, 'the table is open');
      for (const {text, color, size} of seen.cells) {
        assert.equal(color, 'rgb(0, 0, 0) 1', text);
        assert.ok(size > 15, `the cell ${text} has ${size} px`);
      }
      assert.deepEqual(seen.reports, []);
    } finally {
      await browser.close();
      rmSync(folder, {recursive: true, force: true});
    }
  });
}
