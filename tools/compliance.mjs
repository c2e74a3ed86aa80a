/**
 * Writes `docs/compliance.md`: what pages with the built files request, store and report, measured in Chromium, and the
 * tests behind each promise and each WCAG criterion. With `--check` it fails if the committed sheet differs.
 */
import {readFile, writeFile} from 'node:fs/promises';
import {fileURLToPath} from 'node:url';
import {format, resolveConfig} from 'prettier';
import {allReady, openBrowser, openSite, openTab} from './site.mjs';
import {tested} from './tested.mjs';
/**
 * @import {PageOptions} from './site.mjs'
 * @import {Tested} from './tested.mjs'
 */

const sheet = fileURLToPath(new URL('../docs/compliance.md', import.meta.url));
/** The strictest policy under which everything is promised to work, with Trusted Types. */
const POLICY =
  "default-src 'none'; script-src 'self'; connect-src 'self'; img-src 'self'; style-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html";
const SCRIPT = '<script type="module" src="/widgets/learning-city-widgets.js"></script>';
const NEWS = '/test/examples/news/pictures.json';

/**
 * The measured pages, by the content of each.
 * @type {Record<string, PageOptions>}
 */
const PAGES = {
  'the script, and no element': {},
  'a card and a list, with pictures': {
    body: `<news-card src="${NEWS}"></news-card><news-list src="${NEWS}" limit="2"></news-list>`,
  },
  'a badge': {body: '<learning-city-badge city="Ventspils"></learning-city-badge>'},
  'a map': {body: '<network-map city="Ventspils" country="LV" loading="eager"></network-map>'},
  'figures with a chart': {body: '<network-stats chart="growth" city="Ventspils"></network-stats>'},
  'placeholders of all five': {
    body: ['news-card', 'news-list', 'learning-city-badge', 'network-map', 'network-stats']
      .map(
        (tag) =>
          `<div data-widget="${tag}" data-city="Ventspils" ${tag.startsWith('news') ? `data-src="${NEWS}" data-limit="2"` : ''}></div>`,
      )
      .join(''),
  },
  'all five in Arabic, with `reserve.css`': {
    lang: 'ar',
    head: '<link rel="stylesheet" href="/widgets/reserve.css">',
    body: `<news-card src="${NEWS}"></news-card><news-list src="${NEWS}" limit="2"></news-list><learning-city-badge city="Ventspils"></learning-city-badge><network-map></network-map><network-stats></network-stats>`,
  },
};

/** @typedef {typeof window & {reports: number}} Watched a page that counts its policy violations */

/** The number of items that a page has left in each kind of browser storage. */
const keptIn = async () => [
  document.cookie.split(';').filter(Boolean).length,
  localStorage.length + sessionStorage.length,
  (await indexedDB.databases()).length,
  (await caches.keys()).length,
  (await navigator.serviceWorker.getRegistrations()).length,
];

async function measure() {
  const site = await openSite();
  const browser = await openBrowser();
  try {
    const rows = [];
    for (const [what, {head = '', body = '', lang}] of Object.entries(PAGES)) {
      const {page, asked, complaints} = await openTab(browser, site);
      await page.evaluateOnNewDocument(() => {
        const watched = /** @type {Watched} */ (window);
        watched.reports = 0;
        addEventListener('securitypolicyviolation', () => watched.reports++);
      });
      const address = site.add({head: head + SCRIPT, body, lang, policy: POLICY});
      await page.goto(address, {waitUntil: 'networkidle0'});
      if (body) await allReady(page);
      await page.waitForNetworkIdle();
      const [cookies, storage, databases, cached, workers] = await page.evaluate(keptIn);
      const session = await page.createCDPSession();
      const all = (await session.send('Network.getAllCookies')).cookies.length;
      const paths = [...new Set(asked.map((url) => url.replace(site.origin, '')))].filter(
        (path) => path !== new URL(address).pathname && path !== '/favicon.ico',
      );
      rows.push({
        what,
        elsewhere: paths.filter((path) => !path.startsWith('/')).length,
        paths: paths.sort(),
        kept: cookies + all + storage + databases + cached + workers,
        reports: await page.evaluate(() => /** @type {Watched} */ (window).reports),
        complaints: complaints.length,
      });
      await page.close();
    }
    return rows;
  } finally {
    await browser.close();
    await site.close();
  }
}

/** @type {(head: string[], rows: (string | number)[][]) => string} */
const table = (head, rows) =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
/** @param {Tested} each */
const testsOf = ({tests}) =>
  [...new Set(tests.map(([file]) => `[\`${file.split('/').at(-1)}\`](../${file})`))].join(', ');

async function write() {
  const rows = await measure();
  for (const {what, elsewhere, kept, reports, complaints} of rows) {
    // A page that breaks a promise must never produce a sheet.
    if (elsewhere || kept || reports || complaints) {
      throw new Error(`${what}: ${JSON.stringify({elsewhere, kept, reports, complaints})}`);
    }
  }
  const lists = await tested();
  return `# Compliance sheet

\`node tools/compliance.mjs\` writes this sheet from a run in Chromium and from \`tools/tested.json\`, which names the tests of
each promise. A test fails if a new run gives another result. The sheet is a measurement, not a legal opinion.

## Requests and storage of a page with the elements

Each page loads the built files from its own host and has the following policy, which it does not violate:
\`${POLICY}\`.

${table(
  [
    'on the page',
    'requests, each listed once',
    'to other hosts',
    'cookies, storage, databases, caches, workers',
    'policy violations',
    'errors and warnings',
  ],
  rows.map(({what, paths, elsewhere, kept, reports, complaints}) => [
    what,
    paths.map((each) => `\`${each}\``).join('<br>'),
    elsewhere,
    kept,
    reports,
    complaints,
  ]),
)}

## Privacy and security

${table(
  ['promise', 'tested in'],
  [...lists.privacy, ...lists.security].map((each) => [each.promise, testsOf(each)]),
)}

## WCAG 2.2, levels A and AA

The criteria that an element on a page can meet or fail, and the tests that check them. Criteria not listed here have no
automated test: they either depend on the page, such as 2.4.2 Page Titled, or do not apply, because the elements have no
forms, no time limits and no sound. axe runs on every element in every state, but it finds only some of the problems. A
person has to listen to the elements with a screen reader before each release.

${table(
  ['criterion', 'level', 'what the elements do', 'tested in'],
  lists.criteria.map((each) => [each.criterion, each.level, each.promise, testsOf(each)]),
)}

## Reader preferences

${table(
  ['preference', 'tested in'],
  lists.preferences.map((each) => [each.promise, testsOf(each)]),
)}
`;
}

const text = await format(await write(), {...(await resolveConfig(sheet)), parser: 'markdown'});
if (process.argv.includes('--check')) {
  if (text !== (await readFile(sheet, 'utf8'))) {
    console.error('docs/compliance.md differs from a new run; run node tools/compliance.mjs.');
    process.exit(1);
  }
} else await writeFile(sheet, text);
