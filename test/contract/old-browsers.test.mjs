/**
 * Phones that get no updates: every element can be read in Chromium 119 (October 2023) and 103 (June 2022). The browsers
 * come in packages, which are large: `npm install --no-save chromium-103@npm:@sparticuz/chromium@103.0.0
 * chromium-119@npm:@sparticuz/chromium@119.0.0`. Without them the tests are skipped; `OLD_BROWSERS` names another folder
 * of packages.
 */
import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {chmodSync, createReadStream, createWriteStream, existsSync, mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {pipeline} from 'node:stream/promises';
import {after, before, test} from 'node:test';
import {createBrotliDecompress} from 'node:zlib';
import {startDevServer} from '@web/dev-server';
import puppeteer from 'puppeteer-core';
import {pages} from '../support/pages.mjs';

const packages = path.resolve(process.env.OLD_BROWSERS ?? 'node_modules');
const BODY = `
  <news-card src="/test/examples/news/seed.json"><a href="/news">News</a></news-card>
  <news-list src="/test/examples/news/sample.json" limit="2" more><a href="/news">All news</a></news-list>
  <learning-city-badge city="Ventspils" country="LV"><a href="/city">Ventspils</a></learning-city-badge>
  <network-stats chart="growth" figures="cities" lang="ar"><a href="/network">The network</a></network-stats>
  <div data-widget="learning-city-badge" data-variant="seal" data-city="Cork" data-country="IE"><a href="/">Cork</a></div>`;

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
  const from = path.join(packages, `chromium-${version}`);
  const skip = existsSync(from) ? false : `chromium-${version} is not installed`;
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
      await page.setViewport({width: 360, height: 740});
      const address = /** @type {import('node:net').AddressInfo} */ (server.server?.address());
      const query = new URLSearchParams({body: BODY, lang: 'en'}).toString();
      await page.goto(`http://localhost:${address.port}/pages/open?${query}`);
      await page.waitForFunction(
        () =>
          [...document.querySelectorAll('news-card, news-list, learning-city-badge, network-stats')].every((element) =>
            element.shadowRoot?.querySelector('[part=heading], [part=figure]'),
          ) && document.querySelectorAll('learning-city-badge').length === 2,
        {timeout: 20_000},
      );
      if (process.env.PICTURES) await page.screenshot({path: `${process.env.PICTURES}/${version}.png`, fullPage: true});
      const seen = await page.evaluate(() => {
        const list = [...document.querySelectorAll('news-card, news-list, learning-city-badge, network-stats')];
        const root = /** @type {ShadowRoot} */ (document.querySelector('network-stats')?.shadowRoot);
        const style = (/** @type {string} */ selector) =>
          getComputedStyle(/** @type {Element} */ (root.querySelector(selector)));
        const {width, height} = /** @type {Element} */ (root.querySelector('.plot')).getBoundingClientRect();
        return {
          words: list.map((element) => element.shadowRoot?.textContent?.replace(/\s+/g, ' ').trim()),
          boxes: list.map((element) => element.getBoundingClientRect().width),
          plot: [width, height],
          fill: style('.area').fill,
          text: style('text').fill,
          line: style('.line').stroke,
          border: getComputedStyle(
            /** @type {Element} */ (document.querySelector('news-card')?.shadowRoot?.querySelector('.box')),
          ).borderInlineStartWidth,
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
      assert.match(seen.fill, /^none$|rgba\(.*, 0(\.[0-2]\d*)?\)|color\(.*\/ 0?\.[0-2]/);
      assert.notEqual(seen.text, 'none');
      assert.notEqual(seen.line, 'none');
      assert.equal(seen.border, '1px');
      assert.deepEqual(seen.reports, []);
    } finally {
      await browser.close();
      rmSync(folder, {recursive: true, force: true});
    }
  });
}
