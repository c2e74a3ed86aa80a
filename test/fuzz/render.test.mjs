/* Rendering of pages: any HTML, with our elements anywhere in it and any data inside. The judge is parse5. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {parse} from 'parse5';
import {renderToString} from '../../dist/npm/render/render.js';
import {jsonDocuments, xmlDocuments} from './feeds.mjs';
import {forAllAsync} from './run.mjs';
import {networkDocuments, registerDocuments} from './statistics.mjs';
import {damaged, damagedText, oddAddress, oddText} from './values.mjs';
/** @import {DefaultTreeAdapterTypes} from 'parse5' */

/** Rendering takes tens of milliseconds, since each element is whole: a small part of the runs. */
const SHARE = 0.05;

const quoted = (/** @type {string} */ text) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
const inline = (/** @type {unknown} */ document) =>
  `<script type="application/json">${JSON.stringify(document)?.replaceAll('<', '\\u003c') ?? ''}</script>`;

const attributes = fc
  .dictionary(
    fc.constantFrom(
      'limit',
      'heading-level',
      'lang',
      'dir',
      'pictures',
      'item',
      'tag',
      'city',
      'country',
      'figures',
      'view',
      'select',
      'time-zone',
      'class',
      'onclick',
      'layout',
    ),
    fc.oneof(
      oddText,
      fc.constantFrom(
        '3',
        '#2',
        'lv',
        'rtl',
        'all',
        'Ventspils',
        'LV',
        'chart',
        'table',
        'cities',
        'Europe/Riga',
        'lv-x-true',
      ),
    ),
    {maxKeys: 3},
  )
  .map((pairs) =>
    Object.entries(pairs)
      .map(([name, value]) => ` ${name}="${quoted(value)}"`)
      .join(''),
  );

/** Texts that would end a script, an attribute or a template if they were written as they are. */
const attack = fc.constantFrom(
  '</script><script>alert(1)</script>',
  '</template><img src="x" onerror="alert(1)">',
  '"><svg onload="alert(1)">',
  '<!--<script>',
  '{{x}}${x}<?x><!--lit-part-->',
  'javascript:alert(1)',
  "' onclick='alert(1)",
);

/**
 * Valid documents, some with an attack in their words, and damaged ones.
 * @param {fc.Arbitrary<unknown>} documents
 */
const some = (documents) =>
  fc.oneof(
    damaged(documents),
    fc
      .tuple(documents, fc.option(attack, {nil: 'Ventspils'}))
      .map(
        /** @returns {unknown} */ ([document, text]) =>
          JSON.parse(JSON.stringify(document).replaceAll('Ventspils', JSON.stringify(text).slice(1, -1))),
      ),
  );
const news = some(jsonDocuments.map(({document}) => document));
const figures = some(networkDocuments);
const register = some(registerDocuments);

const element = (/** @type {string} */ tag, /** @type {fc.Arbitrary<unknown>} */ data) =>
  fc
    .tuple(attributes, fc.oneof(data.map(inline), oddText.map(inline), fc.constant('<a href="/a">A link</a>'), oddText))
    .map(([written, inner]) => `<${tag}${written}>${inner}</${tag}>`);

const widgets = fc.oneof(
  element('news-card', news),
  element('news-list', news),
  element('network-stats', figures),
  element('learning-city-badge', register),
  element('network-map', register),
  fc
    .tuple(fc.oneof(oddAddress, fc.constantFrom('/news.json', '/feed.xml?a')), attributes)
    .map(([src, written]) => `<news-list src="${quoted(src)}"${written}></news-list>`),
  news.map((document) => `<div data-widget="news-list" data-limit="2">${inline(document)}</div>`),
);

const around = fc.constantFrom(
  ...[
    '<p>',
    '</p>',
    '<div lang="lv" dir="rtl">',
    '</div>',
    '<table><tr><td>',
    '</table>',
    '<!-- ',
    ' -->',
    '<template>',
    '</template>',
    '<svg>',
  ],
  ...[
    '<script>"<news-card>"</script>',
    '<!doctype html>',
    '<head>',
    '</head>',
    '<body>',
    '<base href="/b/">',
    '<meta charset="iso-8859-1">',
    '<ul><li>',
  ],
  ...[
    '<textarea>',
    '<style>',
    '<plaintext>',
    '<select><option>',
    '<a href="/x">',
    '&amp;',
    '\0',
    '\r\n',
    'Ūdens',
    '<span contenteditable>',
  ],
);

/** Pages with one or two of our elements among any markup, closed or not. */
const pages = fc
  .tuple(
    fc.array(fc.oneof(around, oddText), {maxLength: 5}),
    widgets,
    fc.array(around, {maxLength: 3}),
    fc.option(widgets, {nil: ''}),
    oddText,
  )
  .map(([before, one, between, other, after]) => [...before, one, ...between, other, after].join(''));

/** Answers of a source: a feed, news with attacks, or anything. */
const bodies = fc.oneof(
  xmlDocuments.map(({document}) => document),
  news.map((document) => JSON.stringify(document) ?? ''),
  oddText,
);

/**
 * Answers every request with a source, or those with a query with an error; nothing leaves the test.
 * @param {string} body
 * @returns {typeof fetch}
 */
const fakeFetch = (body) => (input) =>
  Promise.resolve(
    (input instanceof Request ? input.url : String(input)).includes('?')
      ? new Response('', {status: 404})
      : new Response(body, {headers: {'content-type': body.startsWith('<') ? 'application/xml' : 'application/json'}}),
  );

/** @typedef {{scripts: string[], handlers: string[], roots: number}} Found */

/** The scripts, handlers and shadow roots of a page. */
function inspect(/** @type {string} */ html) {
  /** @type {Found} */
  const found = {scripts: [], handlers: [], roots: 0};
  const walk = (/** @type {DefaultTreeAdapterTypes.Node} */ node) => {
    if ('attrs' in node) {
      found.handlers.push(
        ...node.attrs.flatMap(({name, value}) => (/^on|^style$|^srcdoc$/.test(name) ? `${name}=${value}` : [])),
      );
      const type = node.attrs.find(({name}) => name === 'type')?.value;
      if (node.tagName === 'script' && type !== 'application/learning-city-widgets+json') {
        found.scripts.push(node.childNodes.map((child) => ('value' in child ? child.value : '')).join(''));
      }
      if (node.attrs.some(({name}) => name === 'shadowrootmode')) found.roots++;
      for (const {name, value} of node.attrs) {
        if (/^(?:href|src)$/.test(name) && node.attrs.some((each) => each.name === 'part'))
          assert.match(value, /^(?:https?:|#|\/)/);
      }
    }
    if ('content' in node) walk(node.content);
    if ('childNodes' in node) node.childNodes.forEach(walk);
  };
  walk(parse(html));
  return found;
}

/** A page without the time of its rendering. */
const untimed = (/** @type {string} */ html) => html.replace(/("version":"[^"]*","at":)\d+/g, '$1');

describe('renderToString', () => {
  it('writes an attack in a source as text', async () => {
    const sources = jsonDocuments.map(({document}) => JSON.stringify(document));
    const page = '<p lang="en"><news-list src="/news.json" limit="9"></news-list></p>';
    await forAllAsync(
      fc.tuple(sources, attack),
      async ([source, text]) => {
        const body = source.replaceAll('Ventspils', JSON.stringify(text).slice(1, -1));
        const settings = {
          baseUrl: 'https://town.example/',
          styles: /** @type {const} */ ('inline'),
          fetch: fakeFetch(body),
        };
        const found = inspect(await renderToString(page, {...settings, timeZone: 'Europe/Riga'}));
        assert.deepEqual(found, {scripts: [], handlers: [], roots: 1});
      },
      0.2,
    );
  });

  it('adds shadow roots to any page, and no script or handler', async () => {
    await forAllAsync(
      fc.tuple(fc.oneof(pages, damagedText(pages)), bodies),
      async ([html, feed]) => {
        /** @type {string[]} */
        const problems = [];
        const settings = {
          baseUrl: 'https://town.example/page',
          styles: /** @type {const} */ ('inline'),
          timeZone: 'Europe/Riga',
          fetch: fakeFetch(feed),
          onError: (/** @type {{code: string | undefined, message: string}} */ {code, message}) => {
            problems.push(`${code}: ${message}`);
          },
        };
        const rendered = await renderToString(html, settings);
        // The code `render` is an error of ours.
        assert.deepEqual(
          problems.filter((problem) => problem.startsWith('render')),
          [],
        );
        const [before, after] = [inspect(html), inspect(rendered)];
        assert.deepEqual(after.scripts, before.scripts);
        assert.ok(after.handlers.length <= before.handlers.length * 2);
        assert.equal(untimed(await renderToString(html, settings)), untimed(rendered));
        assert.equal(untimed(await renderToString(rendered, settings)), untimed(rendered));
      },
      SHARE,
    );
  });
});
