/*
 * Two more judges than axe: IBM's accessibility engine and the Nu HTML checker, on every story (and so every example and
 * every state), on the sample pages, and on rendered HTML.
 */
import assert from 'node:assert/strict';
import {readdir, readFile} from 'node:fs/promises';
import {after, before, describe, test} from 'node:test';
import {fileURLToPath, pathToFileURL} from 'node:url';
import {allReady, openBrowser, openSite, openTab} from '../../tools/site.mjs';
import {openStorybook} from '../support/storybook.mjs';
import * as ibm from './ibm.mjs';
import * as nu from './nu.mjs';
import {cutOff, smallTargets, spaceTexts} from './sizes.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
process.chdir(root);
const {renderToString} = /** @type {typeof import('../../src/render/render.js')} */ (
  await import(pathToFileURL(`${root}dist/npm/render/render.js`).href)
);
const manifest = /** @type {import('../../tools/editor-data.mjs').Manifest} */ (
  JSON.parse(await readFile('custom-elements.json', 'utf8'))
);
const TAGS = manifest.modules.flatMap(({declarations = []}) =>
  declarations.flatMap(({tagName}) => (tagName ? [tagName] : [])),
);
const DEMO = (await readdir('demo')).filter((name) => name.endsWith('.html'));
const skip = nu.missingJava ?? false;
const TIMEOUT = {timeout: 120_000};

const storybook = await openStorybook();
const site = await openSite();
const browser = await openBrowser();
after(async () => {
  await Promise.all([storybook.close(), browser.close(), site.close()]);
});

/** Serves the files of the project to `renderToString`. @type {typeof fetch} */
const fetchFile = async (input) => {
  const {pathname} = new URL(input instanceof Request ? input.url : String(input));
  return new Response(await readFile(pathname.slice(1), 'utf8'), {headers: {'content-type': 'application/json'}});
};

/** @param {string} name */
const rendered = async (name) =>
  renderToString(await readFile(`demo/${name}`, 'utf8'), {
    baseUrl: `https://town.example/demo/${name}`,
    folder: '/dist/',
    fetch: fetchFile,
  });

describe('a story', () => {
  /** @type {Awaited<ReturnType<typeof storybook.openPage>>} */
  let tab;
  /** The content of shadow roots, by the story and element that showed it. @type {Map<string, string>} */
  const roots = new Map();
  before(async () => {
    tab = await storybook.openPage();
    // Another test runs axe; here it would double the time.
    const last = storybook.entries.findLast(({type}) => type === 'story');
    await tab.open(`iframe.html?viewMode=story&id=${last?.id}&globals=a11y.manual:!true`);
  });

  for (const {id, title, name} of storybook.entries.filter(({type}) => type === 'story')) {
    test(`passes IBM’s accessibility engine: ${title}, ${name}`, TIMEOUT, async () => {
      // Its play function is the concern of another test.
      await tab.show(id);
      assert.deepEqual(await ibm.ibmFindings(tab.page), []);
      const contents = await tab.page.$$eval(TAGS.join(), (all) =>
        all.map(({shadowRoot, localName}) => [localName, shadowRoot?.innerHTML ?? '']),
      );
      for (const [tag = '', content = ''] of contents) roots.set(content, `${id}, <${tag}>`);
    });
  }

  test('has shadow roots of valid HTML', {skip, ...TIMEOUT}, async () => {
    /** @type {[string, string][]} */
    const pages = [...roots].map(([content, name], index) => [`${name}, ${index}`, nu.pageOfRoot(content)]);
    for (const tag of TAGS)
      assert.ok(
        pages.some(([name]) => name.includes(`<${tag}>`)),
        tag,
      );
    assert.deepEqual(await nu.nuFindings(Object.fromEntries(pages)), []);
  });
});

describe('an element in 320 px', () => {
  /** @type {Awaited<ReturnType<typeof storybook.openPage>>} */
  let tab;
  let targets = 0;
  const all = TAGS.join();
  before(async () => {
    tab = await storybook.openPage();
    await tab.page.setViewport({width: 320, height: 900});
    const first = storybook.entries.find(({type}) => type === 'docs');
    await tab.open(`iframe.html?viewMode=docs&id=${first?.id}&globals=a11y.manual:!true`);
  });

  /** The number of pixels that the page scrolls sideways. */
  const overflow = () =>
    tab.page.$$eval('html, .page', (boxes) => Math.max(...boxes.map((box) => box.scrollWidth - box.clientWidth)));

  for (const {id, title, name} of storybook.entries.filter(
    ({type, title}) => type === 'story' && !title.startsWith('Tools/'),
  )) {
    test(
      `has targets of 24 px and is not cut off, with the text spacing of WCAG 1.4.12 too: ${title}, ${name}`,
      TIMEOUT,
      async () => {
        await tab.show(id);
        const {small, count} = await tab.page.evaluate(smallTargets, all);
        targets += count;
        assert.deepEqual([...small, ...(await tab.page.evaluate(cutOff, all))], []);
        assert.equal(await overflow(), 0);
        await tab.page.evaluate(spaceTexts, all);
        // The layout adapts in the next frame, such as a table that scrolls.
        await tab.page.evaluate(
          () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
        );
        assert.deepEqual(await tab.page.evaluate(cutOff, all), []);
        assert.equal(await overflow(), 0);
      },
    );
  }

  test('was measured with all its links, buttons and sliders', () => {
    assert.ok(targets > 300, `${targets} targets`);
  });
});

describe('a sample page', () => {
  for (const name of DEMO) {
    test(`passes IBM’s accessibility engine: ${name}`, TIMEOUT, async () => {
      const {page} = await openTab(browser, site);
      await page.goto(`${site.origin}/demo/${name}`);
      await allReady(page);
      assert.deepEqual(await ibm.ibmFindings(page), []);
      await page.close();
    });

    test(
      `passes IBM’s accessibility engine when a server has rendered it, without a script: ${name}`,
      TIMEOUT,
      async () => {
        const {page} = await openTab(browser, site);
        const html = (await rendered(name)).replace(/<script [^>]*src="[^"]*"><\/script>/g, '');
        await page.goto(`${site.origin}/demo/${name}`);
        await page.setContent(html);
        assert.equal(await page.$$eval(TAGS.join(), (all) => all.some(({shadowRoot}) => shadowRoot)), true);
        assert.deepEqual(await ibm.ibmFindings(page), []);
        await page.close();
      },
    );
  }

  test(
    'is valid HTML, as written and with each shadow root that a server has rendered',
    {skip, ...TIMEOUT},
    async () => {
      /** @type {Record<string, string>} */
      const pages = {};
      for (const name of DEMO) {
        const html = await rendered(name);
        const roots = nu.rootsAsPages(name, html);
        assert.ok(Object.keys(roots).length > 3, name);
        Object.assign(pages, {[name]: await readFile(`demo/${name}`, 'utf8'), [`${name}, rendered`]: html, ...roots});
      }
      assert.deepEqual(await nu.nuFindings(pages), []);
    },
  );
});

describe('each checker', () => {
  test('finds the faults of a bad page', {skip, ...TIMEOUT}, async () => {
    const bad = nu.pageOfRoot(
      '<news-card><template shadowrootmode="open"><figure role="none"><img src="a.png"><figcaption>A</figcaption></figure></template></news-card>',
    );
    const {page} = await openTab(browser, site);
    await page.goto(site.add({}));
    await page.setContent(bad);
    assert.match(
      (await ibm.ibmFindings(page)).join('\n'),
      /aria_role_valid[^]*img_alt_valid|img_alt_valid[^]*aria_role_valid/,
    );
    assert.match((await nu.nuFindings(nu.rootsAsPages('bad', bad))).join('\n'), /“figure”[^]*“role”/);
    await page.close();
  });

  test('finds small targets that are close together, and texts that are cut off', async () => {
    const {page} = await openTab(browser, site);
    await page.goto(site.add({}));
    const style = 'a {display: block; font-size: 12px} .base {width: 60px; white-space: nowrap; overflow: hidden}';
    await page.setContent(
      `<news-card><template shadowrootmode="open"><style>${style}</style><div class="base"><a href="/1">A title that is too long</a><a href="/2">B</a></div></template></news-card>`,
    );
    assert.equal((await page.evaluate(smallTargets, 'news-card')).small.length, 2);
    assert.equal((await page.evaluate(cutOff, 'news-card')).length, 1);
    await page.close();
  });

  test('has no exception without a use', {skip}, () => {
    assert.deepEqual([...ibm.unusedExceptions(), ...nu.unusedExceptions()], []);
  });
});
