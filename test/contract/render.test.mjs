/** Checks that `render` changes nothing in a page except our elements, and that no source can break out of them. */
import assert from 'node:assert/strict';
import {execFile} from 'node:child_process';
import {mkdtemp, readFile, readdir, stat, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {after, before, describe, test} from 'node:test';
import {fileURLToPath, pathToFileURL} from 'node:url';
import {gzipSync} from 'node:zlib';
import {parse} from 'parse5';
import {SourceServer} from '../support/source-server.mjs';
/** @import {RenderProblem} from '../../src/render/render.js' */

const root = fileURLToPath(new URL('../..', import.meta.url));
const {renderToString} = /** @type {typeof import('../../src/render/render.js')} */ (
  await import(pathToFileURL(`${root}dist/npm/render/render.js`).href)
);
const {PAYLOADS} = /** @type {{PAYLOADS: readonly string[]}} */ (await payloads());

/** The payloads are TypeScript without imports, so removing the types is enough. */
async function payloads() {
  const {transpileModule, ModuleKind, ScriptTarget} = (await import('typescript')).default;
  const text = await readFile(`${root}test/support/payloads.ts`, 'utf8');
  const {outputText} = transpileModule(text, {
    compilerOptions: {module: ModuleKind.ESNext, target: ScriptTarget.ES2022},
  });
  return import(`data:text/javascript;base64,${Buffer.from(outputText).toString('base64')}`);
}

const FEED = JSON.stringify({
  items: [
    {id: '1', title: 'One', url: '/news/1', date_published: '2026-03-04', image: '/1.png', tags: ['Sport']},
    {id: '2', title: 'Two', url: '/news/2', date_published: '2026-03-03T23:30:00Z', image: '//evil.example/2.png'},
    {id: '3', title: 'Three', url: '/news/3', date_published: '2026-03-02', tags: ['Education']},
  ],
});

const NETWORK = await readFile(`${root}dist/network.json`, 'utf8');

const addressOf = (/** @type {RequestInfo | URL} */ input) => (input instanceof Request ? input.url : String(input));

/**
 * Serves documents by path.
 * @param {Record<string, string>} files
 * @returns {{fetch: typeof fetch, requests: string[]}}
 */
function serving(files) {
  /** @type {string[]} */
  const requests = [];
  return {
    requests,
    fetch: (input) => {
      const {href, pathname} = new URL(addressOf(input));
      requests.push(href);
      const text = files[pathname];
      return Promise.resolve(
        text === undefined
          ? new Response('', {status: 404})
          : new Response(text, {headers: {'content-type': 'application/json'}}),
      );
    },
  };
}

const SITE = {
  baseUrl: 'https://town.example/index.html',
  folder: '/widgets/',
  timeZone: 'Europe/Riga',
  ...serving({'/news.json': FEED}),
};

/** A page without what we have rendered. */
const without = (/** @type {string} */ html) =>
  html
    .replace(/<template shadowrootmode="open"><(?:link|style)[^]*?<\/script><\/template>/g, '')
    .replace(/<link rel="stylesheet" href="[^"]*" data-rendered>/g, '');

describe('renderToString', () => {
  const LIST = '<news-list src="/news.json"></news-list>';
  /** @type {Record<string, string>} */
  const pages = {
    'line breaks of Windows': `<!DOCTYPE html>\r\n<p>\r\n${LIST}\r\n</p>\r\n`,
    'line breaks of old Macs': `<!doctype html>\r<p>\r${LIST}\r`,
    'a byte order mark': `\uFEFF<!doctype html><html lang="lv">${LIST}`,
    'names in capitals': '<!DOCTYPE HTML><BODY><NEWS-LIST SRC="/news.json" LIMIT=1></NEWS-LIST></BODY>',
    'unusual quotes': "<news-list src='/news.json' limit=1 data-x=\"'\"></news-list>",
    'no quotes and a slash': '<news-list src=/news.json />',
    'elements that are not closed': `<ul><li><b>${LIST}<li><p><news-card src=/news.json>`,
    'a table around it': `<table><tr><td>${LIST}<tr><td>x</table>`,
    'an element that the parser moves out of a table': `<table>${LIST}<tr><td>x</table>`,
    'characters beyond the first plane': `<p>😀 &amp; &nbsp;<!-- 😀 --></p>${LIST}<p>😀`,
    'a NUL character': `<p>\0</p>${LIST}`,
    'only a part of a page': `<div>${LIST}</div>`,
    'a row without its table': `<tr><td>${LIST}</td></tr>`,
    'a shadow root of another element': `<x-y><template shadowrootmode="open">${LIST}</template></x-y>`,
  };
  for (const [what, html] of Object.entries(pages)) {
    test(`renders a page with ${what}, and changes nothing else`, async () => {
      const rendered = await renderToString(html, SITE);
      assert.equal(without(rendered), html);
      assert.match(rendered, />One</);
      assert.equal(rendered.split('<template shadowrootmode="open"><link').length, html.split(/src=/i).length);
    });
  }

  /** @type {Record<string, string>} */
  const texts = {
    'a comment': `<!-- ${LIST} -->`,
    'a script': `<script>const a = '${LIST}';</script>`,
    'a style': `<style>/* ${LIST} */</style>`,
    noscript: `<noscript>${LIST}</noscript>`,
    'a text area': `<textarea>${LIST}</textarea>`,
    'a title': `<title>${LIST}</title>`,
    'a template': `<template>${LIST}</template>`,
    'an attribute': `<p title='${LIST}'>x`,
    'the source of a frame': `<iframe srcdoc='${LIST}'></iframe>`,
    'a drawing': `<svg>${LIST}</svg>`,
    'an old element for plain text': `<xmp>${LIST}</xmp>`,
    'a placeholder that is being edited':
      '<div contenteditable><div data-widget="news-list" data-src="/news.json"></div></div>',
    'a page without our elements': '<p>x',
  };
  for (const [what, html] of Object.entries(texts)) {
    test(`leaves ${what} unchanged`, async () => {
      const {fetch, requests} = serving({'/news.json': FEED});
      assert.equal(await renderToString(html, {...SITE, fetch}), html);
      assert.deepEqual(requests, []);
    });
  }

  test('updates what it has rendered before', async () => {
    const html = `<p>${LIST}<div data-widget="news-card" data-src="/news.json" data-item="#3"><a href="/n">N</a></div>`;
    const once = await renderToString(html, SITE);
    const newer = FEED.replace('One', 'Newer').replace('Three', 'Newest');
    const twice = await renderToString(once, {...SITE, ...serving({'/news.json': newer})});
    const direct = await renderToString(html, {...SITE, ...serving({'/news.json': newer})});
    const steady = (/** @type {string} */ text) => text.replace(/"at":\d+/g, '');
    assert.equal(steady(twice), steady(direct));
    assert.match(twice, />Newer</);
    assert.equal(twice.split('<news-card').length, 2);
  });

  /** @type {[string, string, string][]} */
  const heads = [
    ['a whole page', '<!doctype html><html><head><meta charset="utf-8">', '</head><body>'],
    ['a page with an empty head', '<html><head>', '</head><body>'],
    ['a page whose head is not closed', '<!doctype html><html lang="lv"><head>\n', '\n<body>'],
    ['a page without a head tag', '<!doctype html><title>A</title><script src="/a.js"></script>', '\n<p>'],
    ['a page that begins with its content', '<!doctype html>', '<p>x'],
    ['a page that begins with its html tag', '<html>', 'Text'],
  ];
  for (const [what, before, rest] of heads) {
    test(`names each style sheet once in the head: ${what}`, async () => {
      const html = `${before}${rest}${LIST}${LIST}<news-card src="/news.json"></news-card>`;
      const rendered = await renderToString(html, SITE);
      const links = ['news-card', 'news-list']
        .map((name) => `<link rel="stylesheet" href="/widgets/styles/${name}.css" data-rendered>`)
        .join('');
      const at = before.trimEnd().length;
      assert.equal(rendered.slice(at, at + links.length), links);
      assert.equal(without(rendered), html);
      const steady = (/** @type {string} */ text) => text.replace(/"at":\d+/g, '');
      assert.equal(steady(await renderToString(rendered, SITE)), steady(rendered));
    });
  }

  test('removes the links in the head that no element needs any more', async () => {
    const page = `<!doctype html><title>A</title><p>${LIST}`;
    const rendered = await renderToString(page, SITE);
    assert.equal(rendered.split('data-rendered').length, 2);
    const inline = await renderToString(rendered, {...SITE, styles: 'inline'});
    assert.equal(inline.includes('<link'), false);
    assert.equal(without(inline), page);
    const bare = rendered.replace(/<news-list[^]*<\/news-list>/, '');
    assert.equal(await renderToString(bare, SITE), '<!doctype html><title>A</title><p>');
  });

  test('keeps the links in the head for an element that keeps its last content', async () => {
    const page = `<!doctype html><title>A</title>${LIST}<news-card src="/other.json"></news-card>`;
    const rendered = await renderToString(page, {...SITE, ...serving({'/news.json': FEED, '/other.json': FEED})});
    const again = await renderToString(rendered, {...SITE, onError: () => undefined});
    assert.equal(again.match(/<link[^>]* data-rendered>/g)?.length, 2);
    assert.equal(without(again), page);
  });

  /** @type {Record<string, {attributes: string, figures: string[], most?: number}>} */
  const views = {
    'all figures': {attributes: '', figures: ['cities', 'countries', 'new-cities', 'new-countries']},
    'one figure with a table': {attributes: 'figures="countries"', figures: ['countries']},
    'one figure without a table': {attributes: 'figures="cities" without-table', figures: ['cities'], most: 2},
    'a chart and a number': {
      attributes: 'figures="countries cities" chart="growth" without-table',
      figures: ['cities', 'countries'],
    },
    'a day': {attributes: 'figures="cities" as-of="2019-12-31" chart="growth"', figures: ['cities']},
    'a day without a table': {
      attributes: 'figures="cities" as-of="2019-12-31" without-table',
      figures: ['cities'],
      most: 3,
    },
    'an unknown figure': {
      attributes: 'figures="cities pupils"',
      figures: ['cities', 'countries', 'new-cities', 'new-countries'],
    },
  };
  for (const [what, {attributes, figures, most = Infinity}] of Object.entries(views)) {
    test(`puts only the figures into the page that the element shows, and they show the same: ${what}`, async () => {
      const files = serving({'/network.json': NETWORK});
      const html = (/** @type {string} */ more, inside = '') =>
        `<network-stats ${attributes}${more}>${inside}</network-stats>`;
      const rendered = await renderToString(html(' src="/network.json"'), {...SITE, ...files});
      const [, block = ''] =
        /<script type="application\/learning-city-widgets\+json">([^]*?)<\/script>/.exec(rendered) ?? [];
      const {model} = /** @type {{model: {figures: {id: string, points: {source: string}[]}[], sources: object}}} */ (
        JSON.parse(block)
      );
      assert.deepEqual(model.figures.map(({id}) => id).sort(), figures);
      const points = model.figures.flatMap((figure) => figure.points);
      assert.ok(points.length <= most, `${points.length} values`);
      const used = [...new Set(points.map(({source}) => source))].sort();
      assert.deepEqual(Object.keys(model.sources).sort(), used);
      const again = await renderToString(
        html('', `<script type="application/json">${JSON.stringify(model)}</script>`),
        SITE,
      );
      const shown = (/** @type {string} */ text) =>
        /<template[^]*?(?=<script type="application\/learning)/.exec(text)?.[0];
      assert.ok(shown(rendered)?.includes('class="value"'));
      assert.equal(shown(again), shown(rendered));
    });
  }

  test('puts no link into a part of a page', async () => {
    assert.equal((await renderToString(`<div>${LIST}</div>`, SITE)).includes('data-rendered'), false);
  });

  test('puts an element into a placeholder, with the attributes and the content that the script would give it', async () => {
    const html =
      '<div data-widget="news-card" data-src="/news.json" data-heading-level="2" data-x="y"><a href="/n">N</a></div>';
    assert.match(
      await renderToString(html, SITE),
      /^<div data-widget="news-card"[^>]*><news-card data-rendered (?=[^>]*src="\/news.json")(?=[^>]*heading-level="2")(?![^>]*data-x)[^>]*><template[^]*<h2[^]*<\/template><a href="\/n">N<\/a><\/news-card><\/div>$/,
    );
  });

  test('puts a badge into a placeholder in a line of text', async () => {
    const html =
      '<p>In <span data-widget="learning-city-badge" data-city="Ventspils" data-variant="inline">us</span>.</p>';
    assert.match(
      await renderToString(html, SITE),
      /^<p>In <span data-widget="learning-city-badge"[^>]*><learning-city-badge data-rendered [^>]*><template[^]*2022[^]*<\/template>us<\/learning-city-badge><\/span>\.<\/p>$/,
    );
  });

  test('closes the innermost of several unclosed placeholders first', async () => {
    const html =
      '<div data-widget="news-list" data-src="/news.json"><div data-widget="news-card" data-src="/news.json">x';
    assert.match(await renderToString(html, SITE), /x<\/news-card><\/news-list>$/);
  });

  test('uses the prefix, the time zone and the folder on the script tag', async () => {
    const html =
      '<script type="module" src="/a/learning-city-widgets.js" data-prefix="town" data-time-zone="America/New_York"></script><town-news-card src="/news.json" item="#2"></town-news-card><news-card src="/news.json"></news-card>';
    const rendered = await renderToString(html, {baseUrl: SITE.baseUrl, fetch: SITE.fetch});
    assert.match(rendered, /<town-news-card[^>]*><template/);
    assert.match(rendered, /<news-card src="\/news.json"><\/news-card>/);
    assert.match(rendered, /href="\/a\/styles\/news-card.css"/);
    assert.match(rendered, /datetime="2026-03-03"/);
  });

  test('leaves out a day that depends on a time zone which nobody has named', async () => {
    /** @type {RenderProblem[]} */
    const warnings = [];
    const rendered = await renderToString(LIST, {
      baseUrl: SITE.baseUrl,
      fetch: SITE.fetch,
      folder: '/',
      onWarning: (warning) => warnings.push(warning),
    });
    assert.deepEqual(
      [...rendered.matchAll(/datetime="([^"]*)"/g)].map(([, day]) => day),
      ['2026-03-04', '2026-03-02'],
    );
    assert.match(warnings[0]?.message ?? '', /time-zone/);
  });

  test('resolves links and pictures against the page, and refuses pictures of other hosts', async () => {
    const rendered = await renderToString(LIST, SITE);
    assert.match(rendered, /href="https:\/\/town.example\/news\/1"/);
    assert.match(rendered, /src="https:\/\/town.example\/1.png"/);
    assert.doesNotMatch(rendered.replace(/<script[^]*?<\/script>/g, ''), /evil.example/);
  });

  test('honours limit, tag and item', async () => {
    const rendered = await renderToString(
      '<news-list src="/news.json" limit="1"></news-list><news-list src="/news.json" tag="education"></news-list><news-card src="/news.json" item="2"></news-card>',
      SITE,
    );
    const shown = rendered.replace(/<script[^]*?<\/script>/g, '');
    assert.deepEqual(
      [...shown.matchAll(/news\/(\d)"/g)].map(([, id]) => id),
      ['1', '3', '2'],
    );
  });

  test('requests each source once', async () => {
    const {fetch, requests} = serving({'/news.json': FEED});
    await renderToString(LIST + LIST, {...SITE, fetch});
    assert.deepEqual(requests, ['https://town.example/news.json']);
  });

  test('requests nothing that the page forbids, also after a redirect', async () => {
    /** @type {string[]} */
    const requests = [];
    /** @type {string[]} */
    const codes = [];
    const html = (/** @type {string} */ src) =>
      `<script data-allow-origins="https://news.example"></script><news-list src="${src}"></news-list>`;
    for (const src of ['https://other.example/a.json', 'https://news.example/to']) {
      await renderToString(html(src), {
        ...SITE,
        fetch: (input) => {
          requests.push(addressOf(input));
          return Promise.resolve(new Response(null, {status: 302, headers: {location: 'https://other.example/b'}}));
        },
        onError: ({code}) => codes.push(code ?? ''),
      });
    }
    assert.deepEqual(requests, ['https://news.example/to']);
    assert.deepEqual(codes, ['policy', 'policy']);
  });

  /** @type {Record<string, string>} */
  const broken = {
    'is missing': '<news-list src="/missing.json"></news-list>',
    'is not JSON': '<news-list src="/broken.json"></news-list>',
    'has another shape': '<network-stats src="/news.json"></network-stats>',
    'has no address': '<news-list></news-list>',
    'is a script': '<news-list src="javascript:alert(1)"></news-list>',
    'is inside and damaged': '<news-list><script type="application/json">{</script></news-list>',
  };
  for (const [what, html] of Object.entries(broken)) {
    test(`leaves an element unchanged and says where it is if its source ${what}`, async () => {
      /** @type {RenderProblem[]} */
      const problems = [];
      const page = `<p>\n ${html}`;
      const options = {...SITE, ...serving({'/news.json': FEED, '/broken.json': '{"items":'})};
      const rendered = await renderToString(page, {...options, onError: (problem) => problems.push(problem)});
      assert.equal(rendered, page);
      assert.deepEqual(
        problems.map(({line, column}) => [line, column]),
        [[2, 2]],
      );
      await assert.rejects(renderToString(page, options), {code: problems[0]?.code});
    });
  }

  test('renders every language with its own words, and Arabic from right to left', async () => {
    const {files} = /** @type {typeof import('../../src/locale/files.js')} */ (
      await import(pathToFileURL(`${root}dist/npm/locale/files.js`).href)
    );
    const codes = [...files.keys(), 'en', 'lv'];
    assert.ok(codes.length >= 50, String(codes.length));
    const html = codes.map((code) => `<p lang="${code}"><learning-city-badge city="Ventspils"></learning-city-badge>`);
    const rendered = await renderToString(html.join(''), SITE);
    const said = [
      ...rendered.matchAll(/part="base" lang="([^"]+)" dir="(\w+)"[^]*?class="dash"> — <\/span><span>([^<]+)</g),
    ];
    assert.deepEqual(
      said.map(([, lang]) => lang),
      codes,
    );
    // Croatian and Bosnian have the same words here.
    assert.equal(
      new Set(said.filter(([, lang]) => lang !== 'bs').map(([, , , words]) => words)).size,
      codes.length - 1,
    );
    assert.equal(said.find(([, lang]) => lang === 'ar')?.[2], 'rtl');
  });

  test('writes ASCII into a page that is not in UTF-8', async () => {
    const html =
      '<meta charset="windows-1257"><html lang="lv"><learning-city-badge city="Ventspils"></learning-city-badge>';
    const rendered = await renderToString(html, SITE);
    assert.doesNotMatch(rendered, /[^\0-\x7f]/);
    const utf8 = await renderToString(html.replace('windows-1257', 'utf-8'), SITE);
    const textsOf = (/** @type {string} */ page) => JSON.stringify(shape(page)).replace(/windows-1257/, 'utf-8');
    assert.equal(textsOf(rendered).replace(/"at\\*":\d+/, ''), textsOf(utf8).replace(/"at\\*":\d+/, ''));
  });

  test('keeps every payload inside its text', async () => {
    const items = PAYLOADS.map((text, index) => ({
      id: String(index),
      title: `x ${text}`,
      summary: text,
      url: text,
      image: text,
      tags: [text],
      language: text,
      authors: [{name: text, url: text}],
      _learning_city: {publisher: {name: text}, image: {alt: text, caption: text, credit: text}},
    }));
    const harmless = items.map(({id}) => ({id, title: 'x'}));
    const page = async (/** @type {object[]} */ list) =>
      renderToString(`<p>a</p>${LIST}<p>b</p>`, {...SITE, ...serving({'/news.json': JSON.stringify({items: list})})});
    const elements = [...names(parse(await page(items)))];
    assert.ok(elements.filter((name) => name === 'article').length > 100);
    const allowed = new Set([
      ...names(parse(await page(harmless))),
      'a',
      'b',
      'p',
      'footer',
      'div',
      'img',
      'span',
      'time',
    ]);
    assert.deepEqual(
      elements.filter((name) => !allowed.has(name)),
      [],
    );
    assert.equal(elements.filter((name) => name === 'script').length, 1);
    assert.equal(elements.filter((name) => name === 'template').length, 1);
    // The paragraph after the element is still its sibling.
    assert.match(await page(items), /<\/template><\/news-list><p>b<\/p>$/);
  });
});

/**
 * The names of all elements, in order.
 * @param {object} node
 * @returns {Iterable<string>}
 */
function* names(node) {
  const {
    tagName,
    childNodes = [],
    content,
  } = /** @type {{tagName?: string, childNodes?: object[], content?: object}} */ (node);
  if (tagName) yield tagName;
  for (const child of content ? [content] : childNodes) yield* names(child);
}

/** The tree of a page, for comparing what two texts mean. */
function shape(/** @type {string} */ html) {
  const text = JSON.stringify(parse(html), (key, /** @type {unknown} */ value) =>
    ['parentNode', 'sourceCodeLocation'].includes(key) ? undefined : value,
  );
  // Escapes in the data block may differ.
  return /** @type {unknown} */ (
    JSON.parse(text, (key, /** @type {unknown} */ value) =>
      key === 'value' && typeof value === 'string' && value.startsWith('{"version"')
        ? /** @type {unknown} */ (JSON.parse(value))
        : value,
    )
  );
}

test('an unreadable document does not end a process that renders with Lit alone', async () => {
  const code = `
    import {render} from '@lit-labs/ssr';
    import {collectResult} from '@lit-labs/ssr/lib/render-result.js';
    import {html} from 'lit';
    import 'learning-city-widgets/define';
    console.log(await collectResult(render(html\`<news-list .data=\${'{"items":'}><a>News</a></news-list>\`)));
    await new Promise((resolve) => setTimeout(resolve, 50));
    console.log('alive');`;
  /** @type {{error: Error | null, stdout: string}} */
  const {error, stdout} = await new Promise((resolve) => {
    execFile(process.execPath, ['--input-type=module', '--eval', code], {cwd: root}, (error, stdout) =>
      resolve({error, stdout}),
    );
  });
  assert.equal(error, null);
  assert.match(stdout, /<slot[^]*alive/);
});

describe('the command render', () => {
  /**
   * @param {string[]} args
   * @param {string} cwd
   * @param {string[]} [node] arguments of Node
   * @returns {Promise<{code: number, stdout: string, stderr: string}>}
   */
  const run = (args, cwd, node = []) =>
    new Promise((resolve) => {
      const line = [...node, `${root}dist/npm/cli/main.js`, 'render', ...args];
      execFile(process.execPath, line, {cwd}, (error, stdout, stderr) =>
        resolve({code: Number(error?.code ?? 0), stdout, stderr}),
      );
    });
  /** @param {Record<string, string>} files */
  const site = async (files) => {
    const folder = await mkdtemp(path.join(tmpdir(), 'render-'));
    for (const [name, text] of Object.entries(files)) await writeFile(path.join(folder, name), text);
    return folder;
  };
  const PAGE = '<!doctype html>\r\n<news-list src="/news.json"></news-list>\r\n';
  const ADDRESS = ['--base-url', 'https://town.example/', '--folder', '/w/', '--time-zone', 'Europe/Riga'];

  test('writes one page to standard output, with sources from the folder of the site', async () => {
    const folder = await site({'index.html': PAGE, 'news.json': FEED});
    const {code, stdout, stderr} = await run(['index.html', ...ADDRESS], folder);
    assert.deepEqual([code, stderr], [0, '']);
    assert.equal(without(stdout), PAGE);
    assert.match(stdout, /https:\/\/town.example\/news\/1/);
    assert.equal(await readFile(path.join(folder, 'index.html'), 'utf8'), PAGE);
  });

  test('renders all pages of a folder in place; a bad page does not stop the others', async () => {
    const folder = await site({'a.html': PAGE, 'c.htm': PAGE, 'x.txt': PAGE, 'news.json': FEED});
    await writeFile(path.join(folder, 'b.html'), Buffer.from([0x3c, 0x70, 0x3e, 0xe2, 0x28]));
    const {code, stderr} = await run(['.', '--write', ...ADDRESS], folder);
    assert.equal(code, 1);
    assert.match(stderr, /^b\.html: error: this page is not in UTF-8/);
    for (const name of ['a.html', 'c.htm']) assert.match(await readFile(path.join(folder, name), 'utf8'), />Three</);
    assert.equal(await readFile(path.join(folder, 'x.txt'), 'utf8'), PAGE);
    assert.deepEqual((await readdir(folder)).sort(), ['a.html', 'b.html', 'c.htm', 'news.json', 'x.txt']);
  });

  test('does not touch a page whose content is the same', async () => {
    const folder = await site({'a.html': PAGE, 'news.json': FEED});
    await run(['*.html', '--write', ...ADDRESS], folder);
    const {mtimeMs, ino} = await stat(path.join(folder, 'a.html'));
    await run(['*.html', '--write', ...ADDRESS], folder);
    const after = await stat(path.join(folder, 'a.html'));
    assert.deepEqual([after.mtimeMs, after.ino], [mtimeMs, ino]);
  });

  test('never reads a file outside the folder of the site', async () => {
    const folder = await site({'a.html': '<news-list src="/%2e%2e%2fsecret.json"></news-list>'});
    await writeFile(path.join(folder, '../secret.json'), FEED);
    const {code, stdout} = await run(['a.html', ...ADDRESS], folder);
    assert.equal(code, 1);
    assert.doesNotMatch(stdout, /Three/);
  });

  test('names file, line and column of a problem, without control characters', async () => {
    const folder = await site({'a.html': '<p>\n<news-list src="/\u009b31m.json"></news-list>'});
    const {code, stderr} = await run(['a.html', ...ADDRESS], folder);
    assert.equal(code, 1);
    assert.match(stderr, /^a\.html:2:1: error: <news-list> status: /);
    assert.doesNotMatch(stderr, /[\0-\x09\x0b-\x1f\x7f-\x9f]/);
  });

  describe('requests sources of other sites', () => {
    const source = new SourceServer();
    before(() => source.open());
    after(() => source.close());
    /**
     * Renders a page whose list has a source.
     * @param {string} src
     * @param {string[]} args
     */
    const render = async (src, args, head = '') => {
      source.requests = [];
      return run(
        ['a.html', '--folder', '/w/', '--time-zone', 'Europe/Riga', ...args],
        await site({'a.html': `${head}<news-list src="${src}"></news-list>`}),
      );
    };
    const LOCAL = '--allow-private';
    const REFUSED = /policy: .*is a private address, which only --allow-private lets this command request/;

    for (const [what, args] of Object.entries({
      'without an address of the site': [],
      'with an address of the site': ['--base-url', 'https://town.example/'],
    })) {
      test(`only on public addresses, unless --allow-private is given: ${what}`, async () => {
        const {port} = new URL(source.set('/news.json', {body: FEED, headers: {'content-type': 'application/json'}}));
        for (const host of ['127.0.0.1', 'localhost', '0x7f.1', '[::ffff:127.0.0.1]']) {
          const {code, stdout, stderr} = await render(`http://${host}:${port}/news.json`, args);
          assert.equal(code, 1, host);
          assert.match(stderr, REFUSED);
          assert.doesNotMatch(stdout, /<template/);
          assert.deepEqual(source.requests, [], host);
        }
        const {code, stdout} = await render(`${source.origin}/news.json`, [...args, LOCAL]);
        assert.equal(code, 0);
        assert.match(stdout, />Three</);
      });
    }

    test('of which one may redirect to another, also in a page that lists its sources', async () => {
      source.set('/news.json', {body: FEED, headers: {'content-type': 'application/json'}});
      source.set('/moved', {status: 301, headers: {location: '/news.json'}});
      for (const head of [
        '',
        `<script src="/w/learning-city-widgets.js" data-allow-origins="${source.origin}"></script>`,
      ]) {
        const {code, stdout, stderr} = await render(`${source.origin}/moved`, [LOCAL], head);
        assert.deepEqual([code, stderr], [0, '']);
        assert.match(stdout, />Three</);
      }
    });

    for (const location of ['file:///etc/passwd', 'http://other.example/news.json']) {
      test(`and follows no redirect of a page that lists its sources to ${location}`, async () => {
        source.set('/moved', {status: 302, headers: {location}});
        const head = `<script src="/w/learning-city-widgets.js" data-allow-origins="${source.origin}"></script>`;
        const {code, stderr} = await render(`${source.origin}/moved`, [LOCAL], head);
        assert.equal(code, 1);
        assert.match(stderr, /policy: /);
        assert.equal(source.requests.length, 1);
      });
    }

    test('up to a size, also when the body is compressed', async () => {
      const body = gzipSync(Buffer.alloc(6_000_000, ' '));
      source.set('/big', {body, headers: {'content-type': 'application/json', 'content-encoding': 'gzip'}});
      const {code, stderr} = await render(`${source.origin}/big`, [LOCAL]);
      assert.equal(code, 1);
      assert.match(stderr, /size: /);
    });

    test('with the address that a name has at the moment of the connection', async () => {
      const {port} = new URL(source.set('/news.json', {body: FEED}));
      const first = `
        import dns from 'node:dns';
        dns.lookup = (host, options, callback) => callback(null, options.all ? [{address: '127.0.0.1', family: 4}] : '127.0.0.1', 4);
      `;
      source.requests = [];
      const folder = await site({'a.html': `<news-list src="http://rebound.example:${port}/news.json"></news-list>`});
      const {code, stderr} = await run(['a.html', '--folder', '/w/'], folder, [
        '--import',
        `data:text/javascript,${encodeURIComponent(first)}`,
      ]);
      assert.equal(code, 1);
      assert.match(stderr, REFUSED);
      assert.deepEqual(source.requests, []);
    });
  });

  for (const [what, args] of Object.entries({
    'no page': [],
    'a page that does not exist': ['missing.html'],
    'an unknown kind of styles': ['a.html', '--styles', 'none'],
    'an unknown time zone': ['a.html', '--time-zone', 'Mars'],
    'an invalid address': ['a.html', '--base-url', 'town'],
    'several pages without --write': ['a.html', 'b.html'],
    'an unknown option': ['a.html', '--colour'],
  })) {
    test(`ends with 2 for ${what}`, async () => {
      const folder = await site({'a.html': PAGE, 'b.html': PAGE});
      const {code, stdout, stderr} = await run(args, folder);
      assert.equal(code, 2);
      assert.equal(stdout, '');
      assert.match(stderr, /^render: /);
    });
  }
});
