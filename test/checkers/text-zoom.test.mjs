/* Firefox enlarges only the texts of the sample pages to 200 %, as its menu "Zoom text only" does (WCAG 1.4.4). */
import assert from 'node:assert/strict';
import {readdir, readFile} from 'node:fs/promises';
import {after, before, describe, test} from 'node:test';
import {fileURLToPath} from 'node:url';
import puppeteer from 'puppeteer-core';
import {allReady, openSite} from '../../tools/site.mjs';
import {findEngines} from '../support/find-engines.mjs';
import {cutOff} from './sizes.mjs';

process.chdir(fileURLToPath(new URL('../..', import.meta.url)));
const pages = (await readdir('demo')).filter((file) => file.endsWith('.html'));
const {firefox, missing} = findEngines();
const manifest = /** @type {import('../../tools/editor-data.mjs').Manifest} */ (
  JSON.parse(await readFile('custom-elements.json', 'utf8'))
);
const tags = manifest.modules
  .flatMap(({declarations = []}) => declarations.flatMap(({tagName}) => (tagName ? [tagName] : [])))
  .join();
/** The scale of texts is the system's setting; the other preference applies it to texts only, without a menu. */
const ZOOM = {'browser.display.os-zoom-behavior': 2, 'ui.textScaleFactor': 200};

describe('a sample page with texts of 200 % in Firefox', {skip: firefox ? false : missing, timeout: 120_000}, () => {
  /** @type {import('puppeteer-core').Browser} */
  let browser;
  /** @type {Awaited<ReturnType<typeof openSite>>} */
  let site;
  before(async () => {
    site = await openSite();
    browser = await puppeteer.launch({
      browser: 'firefox',
      executablePath: firefox ?? '',
      headless: true,
      extraPrefsFirefox: ZOOM,
    });
  });
  after(() => Promise.all([browser.close(), site.close()]));

  test('has texts of twice the size in boxes of the same size', async () => {
    const page = await browser.newPage();
    await page.setContent('<p style="width: 100px; font: 20px/1 serif">A</p>');
    assert.deepEqual(
      await page.$eval('p', (box) => [box.getBoundingClientRect().width, box.getBoundingClientRect().height]),
      [100, 40],
    );
    await page.close();
  });

  for (const name of pages) {
    for (const width of [640, 1280]) {
      test(`loses no text of the elements, in ${width} px: ${name}`, async () => {
        const page = await browser.newPage();
        await page.setViewport({width, height: 900});
        await page.goto(`${site.origin}/demo/${name}`);
        await allReady(page);
        assert.deepEqual(await page.evaluate(cutOff, tags), []);
        await page.close();
      });
    }
  }
});
