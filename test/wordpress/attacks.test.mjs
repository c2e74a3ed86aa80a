/*
 * What a user without the right to write HTML, or the host of a source, could do to a WordPress site through the plugin.
 */
import assert from 'node:assert/strict';
import {once} from 'node:events';
import {createServer} from 'node:http';
import {after, before, describe, test} from 'node:test';
import {parse} from 'parse5';
import {blockOf, findAll, get, page, publish, startTownWithPlugin, step, textOf, widgetsIn} from './plugin-town.mjs';
import {whatIsMissing} from './site.mjs';
/**
 * @import {Node} from './plugin-town.mjs'
 * @import {Site, Town} from './site.mjs'
 */

const missing = whatIsMissing();
const NAMES = ['news-list', 'news-card', 'learning-city-badge', 'network-stats'];

describe('the WordPress plugin under attack', {skip: missing ? `WordPress: ${missing}` : false}, () => {
  /** @type {Town} */
  let town;
  /** @type {Site} */
  let site;
  /** @type {import('node:http').Server} */
  let server;
  /** @type {string} the address of a server on this machine that answers with `answers` */
  let host;
  /** @type {Record<string, {body?: string, location?: string, type?: string}>} */
  const answers = {};
  /** @type {string[]} requests to the server, with the host that they name */
  const requests = [];

  before(async () => {
    town = await startTownWithPlugin();
    site = town.sites[0];
    server = createServer(({url = '', headers}, response) => {
      requests.push(`${headers.host}${url}`);
      const {body, location, type = 'application/json'} = answers[url] ?? {};
      if (location) response.writeHead(302, {location}).end();
      else if (body === undefined) response.writeHead(404).end();
      else response.writeHead(200, {'content-type': type}).end(body);
    }).listen(0, '127.0.0.1');
    await once(server, 'listening');
    const {port} = /** @type {import('node:net').AddressInfo} */ (server.address());
    host = `http://127.0.0.1:${port}`;
    for (const each of town.sites) await step(each, 'option', 'test_allowed_port', JSON.stringify(port));
  });
  after(async () => {
    server?.close();
    await town?.stop();
  });

  const call = (/** @type {string} */ name, /** @type {unknown[]} */ ...args) =>
    step(site, 'call', name, JSON.stringify(args));
  /** Shows a source in a list, lets the scheduler read it, and returns the HTML of the page. */
  async function shown(/** @type {string} */ src) {
    const {block} = await publish(site, {block: blockOf('news-list', {source: 'address', src, limit: 30})});
    await page(block.author.url);
    await step(site, 'run-cron');
    return (await page(block.author.url)).html;
  }
  /** Elements of a page with an event handler, and scripts with a text of the attacker. */
  const harmIn = (/** @type {string} */ html) =>
    findAll(
      /** @type {Node} */ (parse(html)),
      (node) =>
        (node.attrs ?? []).some(
          ({name, value}) =>
            (name.startsWith('on') && value.includes('attack')) || /^\s*(?:javascript|data):.*attack/i.test(value),
        ) ||
        (node.nodeName === 'script' && textOf(node).includes('attack')),
    ).map((node) => JSON.stringify([node.nodeName, node.attrs]));
  const feedOf = (/** @type {string[]} */ ...titles) =>
    JSON.stringify({
      version: 'https://jsonfeed.org/version/1.1',
      items: titles.map((title, index) => ({id: `${index}`, title, url: `${host}/${index}`})),
    });

  test('ignores settings that a block does not have, no matter what their names contain', async () => {
    const names = [
      'x onmouseover',
      'x onmouseover=attack() y',
      'x><script>attack()</script',
      'base',
      'onfocus',
      'X/OnLoad',
    ];
    const contents = Object.fromEntries(
      NAMES.map((name) => [
        name,
        blockOf(name, {
          city: 'Ventspils',
          src: '/x.json',
          ...Object.fromEntries(names.map((each) => [each, 'attack()'])),
        }),
      ]),
    );
    for (const each of [site, town.sites[1], town.sites[2]]) {
      for (const [name, roles] of Object.entries(await publish(each, contents))) {
        for (const role of /** @type {const} */ (['author', 'contributor'])) {
          const {html} = await page(roles[role].url);
          const [widget] = widgetsIn(html);
          assert.deepEqual(harmIn(html), [], `${name}, ${role}`);
          assert.ok(!(widget.attrs ?? []).some(({value}) => value.includes('attack')), `${name}, ${role}`);
        }
      }
    }
  });

  test('shows shortcodes in titles and settings as text, and runs none', async () => {
    answers['/shortcodes.json'] = {
      body: feedOf('A [caption width="9"]run[/caption] title', '[learning_city_badge city="Riga"]'),
    };
    const html = await shown(`${host}/shortcodes.json`);
    const titles = findAll(widgetsIn(html)[0], ({nodeName}) => nodeName === 'li').map(textOf);
    assert.deepEqual(titles, ['A [caption width="9"]run[/caption] title', '[learning_city_badge city="Riga"]']);
    assert.equal(widgetsIn(html).length, 1);

    const tag = '[learning_city_badge city="Riga"]';
    const {block, nested} = await publish(site, {
      block: blockOf('network-stats', {city: tag, linkText: tag}),
      nested:
        '[news_list tag="x" limit="abc" layout="no" x onclick="attack()"][learning_city_badge city="Riga"]<b onclick="attack()">N</b>[/news_list]',
    });
    const [figures, ...others] = widgetsIn((await page(block.author.url)).html);
    assert.deepEqual([get(figures, 'data-city'), textOf(figures), others], [tag, tag, []]);
    const odd = await page(nested.author.url);
    assert.deepEqual(harmIn(odd.html), []);
    const [list, ...further] = widgetsIn(odd.html);
    assert.deepEqual(
      [get(list, 'data-tag'), get(list, 'data-limit'), get(list, 'data-layout'), further],
      ['x', '3', undefined, []],
    );
  });

  test('shows hostile titles and links of a source as text, or leaves them out', async () => {
    const titles = [
      '<script>attack()</script>',
      '&lt;img src=x onerror=attack()&gt;',
      '"><b onclick=attack()>',
      'AT&amp;T',
    ];
    const links = [
      'javascript:attack()',
      'data:text/html,attack',
      `${host}/"><b onclick=attack()>`,
      `${host}/${'a'.repeat(5000)}`,
    ];
    answers['/hostile.json'] = {
      body: JSON.stringify({
        version: 'https://jsonfeed.org/version/1.1',
        items: [
          ...titles.map((title) => ({id: title, title, url: `${host}/news`})),
          ...links.map((url) => ({id: url, title: 'link', url})),
        ],
      }),
    };
    const html = await shown(`${host}/hostile.json`);
    assert.deepEqual(harmIn(html), []);
    const anchors = findAll(widgetsIn(html)[0], ({nodeName}) => nodeName === 'li').map((item) => textOf(item));
    // JSON Feed says that a title is plain text.
    assert.deepEqual(anchors, [...titles, 'link']);
  });

  test('keeps what an editor wrote, even a value that is a default elsewhere', async () => {
    const {block} = await publish(site, {block: blockOf('news-list', {tag: 'none', limit: 3})});
    assert.equal(get(widgetsIn((await page(block.author.url)).html)[0], 'data-tag'), 'none');
  });

  test('does not look up the name of a host while a visitor waits', async () => {
    // A name that no server knows: a lookup would reject it at once.
    const src = 'https://town.example/feed';
    const {block} = await publish(site, {block: blockOf('news-list', {source: 'address', src})});
    await page(block.author.url);
    const sources = /** @type {Record<string, string>} */ (await call('get_option', 'learning_city_widgets_sources'));
    assert.ok(src in sources);
  });

  test('reads nothing from the server’s own network, directly or after a redirect', async () => {
    const {port} = new URL(host);
    answers['/secret.json'] = {body: feedOf('a secret')};
    answers['/redirect.json'] = {location: `http://localhost:${port}/secret.json`};
    answers['/local.json'] = {location: 'file:///etc/passwd'};
    requests.length = 0;
    for (const src of [
      `http://localhost:${port}/secret.json`,
      `http://127.1.2.3:${port}/secret.json`,
      `http://user:word@127.0.0.1:${port}/secret.json`,
      'http://10.0.0.1/feed',
      'http://[::1]/feed',
      'ftp://town.example/feed',
      'file:///etc/passwd',
      `${host}/redirect.json`,
      `${host}/local.json`,
    ]) {
      assert.ok(!(await shown(src)).includes('a secret'), src);
    }
    assert.deepEqual(
      requests.filter((request) => !request.endsWith('.json') || request.endsWith('/secret.json')),
      [],
    );
    assert.ok(requests.some((request) => request.endsWith('/redirect.json')));
  });

  test('follows no redirect while the setting “Allowed sources” limits the hosts', async () => {
    answers['/moved.json'] = {location: `${host}/there.json`};
    answers['/there.json'] = {body: feedOf('moved')};
    assert.ok((await shown(`${host}/moved.json`)).includes('moved</a>'));
    await step(site, 'option', 'learning_city_widgets', JSON.stringify({origins: host}));
    await step(site, 'option', 'learning_city_widgets_sources', '[]');
    answers['/moved-2.json'] = {location: `${host}/there.json`};
    assert.ok(!(await shown(`${host}/moved-2.json`)).includes('moved</a>'));
    assert.ok((await shown(`${host}/there.json`)).includes('moved</a>'));
    await step(site, 'option', 'learning_city_widgets', '{}');
  });

  test('keeps at most 50 sources, with addresses of at most 2000 characters, and reads each in a separate run', async () => {
    await step(site, 'option', 'learning_city_widgets_sources', '[]');
    const many = Array.from({length: 70}, (_, index) => `${host}/many-${index}.json`);
    const content = [`${host}/${'a'.repeat(2000)}`, ...many].map((src) =>
      blockOf('news-card', {source: 'address', src}),
    );
    const {block} = await publish(site, {block: content.join('\n')});
    await page(block.author.url);
    const sources = /** @type {Record<string, string>} */ (await call('get_option', 'learning_city_widgets_sources'));
    assert.deepEqual(Object.keys(sources), many.slice(0, 50));
    await step(site, 'run-cron');

    await call('learning_city_widgets_refresh');
    const crons = /** @type {Record<string, Record<string, unknown>>} */ (await call('_get_cron_array'));
    const runs = Object.values(crons).filter((hooks) => 'learning_city_widgets_read' in hooks);
    assert.equal(runs.length, 50);
  });

  test('survives documents that are made to exhaust a server', async () => {
    const entities = Array.from({length: 12}, (_, index) =>
      index ? `<!ENTITY e${index} "${`&e${index - 1};`.repeat(10)}">` : '<!ENTITY e0 "attack">',
    ).join('');
    const feed = (/** @type {string} */ doctype, /** @type {string} */ title) =>
      `<?xml version="1.0"?><!DOCTYPE rss [${doctype}]><rss version="2.0"><channel><title>x</title><item><title>${title}</title><link>${host}/x</link></item></channel></rss>`;
    const bombs = {
      'nested entities': feed(entities, '&e11;'),
      'an external entity': feed('<!ENTITY file SYSTEM "file:///etc/passwd">', 'x&file;'),
      'a wide document': `[${'{"title":"","a":1},'.repeat(110_000)}{}]`,
      'a deep document': '['.repeat(1_000_000),
      'a long title': feedOf('a'.repeat(1_900_000)),
      'more than two megabytes': feedOf(...Array.from({length: 40_000}, () => 'a'.repeat(60))),
    };
    for (const [name, body] of Object.entries(bombs)) {
      const file = `/${encodeURIComponent(name)}.xml`;
      answers[file] = {body};
      const html = await shown(`${host}${file}`);
      assert.ok(!html.includes('root:'), name);
      const kept = JSON.stringify(await call('learning_city_widgets_kept_news', `${host}${file}`));
      assert.ok(kept.length < 30 * 2500, `${name}: ${kept.length}`);
    }
  });

  test('changes settings only for administrators, and only from the form', async () => {
    const login = async (/** @type {string} */ user) => {
      const response = await fetch(`${site.url}wp-login.php`, {
        method: 'POST',
        redirect: 'manual',
        headers: {cookie: 'wordpress_test_cookie=1'},
        body: new URLSearchParams({log: user, pwd: 'parole', testcookie: '1'}),
      });
      return response.headers
        .getSetCookie()
        .map((cookie) => cookie.split(';')[0])
        .join('; ');
    };
    const send = async (/** @type {string} */ cookie, /** @type {string} */ nonce) => {
      const response = await fetch(`${site.url}wp-admin/options.php`, {
        method: 'POST',
        redirect: 'manual',
        headers: {cookie},
        body: new URLSearchParams({
          option_page: 'learning_city_widgets',
          action: 'update',
          _wpnonce: nonce,
          'learning_city_widgets[accent]': '#123456',
        }),
      });
      await response.text();
      return response.status;
    };
    const accent = async () =>
      /** @type {{accent?: string}} */ (await call('get_option', 'learning_city_widgets', {})).accent ?? '';
    const form = async (/** @type {string} */ cookie) => {
      const response = await fetch(`${site.url}wp-admin/options-general.php?page=learning-city-widgets`, {
        headers: {cookie},
      });
      const html = await response.text();
      return {status: response.status, nonce: /name="_wpnonce" value="(\w+)"/.exec(html)?.[1] ?? ''};
    };
    const administrator = await login('redakcija');
    const author = await login('test-author');
    const {nonce} = await form(administrator);
    assert.match(nonce, /^\w+$/);
    assert.equal((await form(author)).status, 403);
    assert.deepEqual([await send(administrator, ''), await accent()], [403, '']);
    assert.deepEqual([await send(author, nonce), await accent()], [403, '']);
    assert.deepEqual([await send('', nonce), await accent()], [302, '']);
    assert.deepEqual([await send(administrator, nonce), await accent()], [302, '#123456']);
  });
});
