/**
 * Makes the pictures of README, `docs/pictures/*.webp`, from the built files: `node tools/pictures.mjs [folder]`.
 * Fonts, and therefore pixels, differ between machines, so the committed pictures are checked by eye and not compared.
 */
import {mkdir} from 'node:fs/promises';
import path from 'node:path';
import {fileURLToPath} from 'node:url';
import {allReady, openBrowser, openSite, openTab} from './site.mjs';

const LOOK = `<link rel="stylesheet" href="/demo/demo.css"><style>body{padding:24px;background:var(--paper)}</style>
  <script type="module" src="/widgets/learning-city-widgets.js"></script>`;
const PICTURES = '/test/examples/news/pictures.json';

/**
 * Each picture by name: the content of the page, its language and colour scheme, and its width.
 * @type {Record<string, {width: number, height?: number, dark?: boolean, address?: string, body?: string}>}
 */
const pictures = {
  'town-page': {address: '/demo/index.html', width: 1280, height: 900},
  'news-list': {
    body: `<news-list src="/test/examples/news/sample.json" limit="2"></news-list>`,
    width: 1000,
  },
  'news-card': {body: `<news-card look="card" src="${PICTURES}"></news-card>`, width: 760},
  'learning-city-badge': {
    body: `<div style="display:flex;gap:32px;align-items:center"><learning-city-badge style="flex:1" city="Ventspils"></learning-city-badge>
      <learning-city-badge style="flex:1" city="Ventspils" lang="lv" variant="seal"></learning-city-badge></div>`,
    width: 760,
  },
  'network-map': {
    body: `<network-map region="europe" city="Ventspils" loading="eager"></network-map>`,
    width: 760,
  },
  'network-stats': {
    body: `<network-stats figures="cities countries" chart="growth" city="Ventspils"></network-stats>`,
    width: 760,
  },
  'network-stats-dark': {
    body: `<network-stats lang="ar" figures="cities countries" chart="growth" city="Ventspils"></network-stats>`,
    width: 760,
    dark: true,
  },
};

/** @param {string} folder */
export async function makePictures(folder) {
  await mkdir(folder, {recursive: true});
  const site = await openSite();
  const browser = await openBrowser();
  /** @type {string[]} */
  const made = [];
  try {
    for (const [name, {address, body, width, height = 300, dark = false}] of Object.entries(pictures)) {
      const {page, complaints} = await openTab(browser, site);
      await page.setViewport({width, height});
      await page.emulateMediaFeatures([
        {name: 'prefers-color-scheme', value: dark ? 'dark' : 'light'},
        {name: 'prefers-reduced-motion', value: 'reduce'},
      ]);
      await page.goto(address ? site.origin + address : site.add({head: LOOK, body}), {waitUntil: 'networkidle0'});
      await allReady(page);
      if (complaints.length) throw new Error(`${name}: ${complaints.join('\n')}`);
      const file = /** @type {const} */ (`${path.join(folder, name)}.webp`);
      await page.screenshot({path: file, type: 'webp', quality: 80, fullPage: !address});
      made.push(file);
      await page.close();
    }
  } finally {
    await browser.close();
    await site.close();
  }
  return made;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const folder = process.argv[2] ?? fileURLToPath(new URL('../docs/pictures', import.meta.url));
  for (const file of await makePictures(folder)) console.log(path.relative('.', file));
}
