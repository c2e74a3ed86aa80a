/*
 * The WordPress plugin in real WordPress sites: each block and shortcode, written by each role through the filters of
 * that role, then rendered by real themes, and opened in each engine. It needs the built files.
 */
import assert from 'node:assert/strict';
import {once} from 'node:events';
import {readFile} from 'node:fs/promises';
import {createServer} from 'node:http';
import {after, before, describe, test} from 'node:test';
import {parse, parseFragment} from 'parse5';
import puppeteer from 'puppeteer-core';
import {pluginFiles, SOURCE} from '../../tools/wordpress-plugin.mjs';
import {findChromium} from '../support/find-chromium.mjs';
import {findEngines} from '../support/find-engines.mjs';
import {webkitLauncher} from '../support/webkit-launcher.mjs';
import {
  blockOf,
  findAll,
  get,
  page,
  publish,
  scriptsIn,
  startTownWithPlugin,
  step,
  textOf,
  widgetsIn,
} from './plugin-town.mjs';
import {whatIsMissing} from './site.mjs';
/**
 * @import {Node} from './plugin-town.mjs'
 * @import {Site, Town} from './site.mjs'
 */

const missing = whatIsMissing();
const skip = missing ? `WordPress: ${missing}` : false;
const integrity = /** @type {Record<string, string>} */ (
  JSON.parse(await readFile(new URL('../../dist/integrity.json', import.meta.url), 'utf8'))
);
const NAMES = ['news-list', 'news-card', 'learning-city-badge', 'network-map', 'network-stats'];
/** The default themes of WordPress that Debian has as packages: one with blocks, and one without. */
const THEMES = ['twentytwentythree', 'twentytwentyone'];

/**
 * Settings as an editor makes them, with the attributes that the element must get in each case.
 * @type {Record<string, {name: string, settings: Record<string, unknown> & {linkText?: string}, shortcode: string, expected: Record<string, string>}>}
 */
const CASES = {
  'news of the site on a topic': {
    name: 'news-list',
    settings: {limit: 2, tag: 'Izglītība & kultūra', more: true},
    shortcode: '[news_list limit="2" tag="Izglītība & kultūra" more]',
    expected: {'data-limit': '2', 'data-tag': 'Izglītība & kultūra', 'data-more': '', 'data-src': 'the site'},
  },
  'news of another host, with signs that HTML escapes': {
    name: 'news-list',
    settings: {source: 'address', src: 'https://town.example/feed?a=1&b=2', limit: 5, linkText: 'A < B & "C"'},
    shortcode: '[news_list src="https://town.example/feed?a=1&b=2" limit="5"]A &lt; B &amp; "C"[/news_list]',
    expected: {'data-limit': '5', 'data-src': 'https://town.example/feed?a=1&b=2'},
  },
  'one article': {
    name: 'news-card',
    settings: {item: '#2', withoutSummary: true},
    shortcode: '[news_card item="#2" without_summary]',
    expected: {'data-item': '#2', 'data-without-summary': '', 'data-src': 'the site'},
  },
  'a seal in Latvian': {
    name: 'learning-city-badge',
    settings: {city: 'Ventspils', country: 'LV', variant: 'seal', language: 'lv'},
    shortcode: '[learning_city_badge city="Ventspils" country="LV" variant="seal" language="lv"]',
    expected: {'data-city': 'Ventspils', 'data-country': 'LV', 'data-variant': 'seal', lang: 'lv'},
  },
  'a map of a country': {
    name: 'network-map',
    settings: {city: 'Ventspils', country: 'LV'},
    shortcode: '[network_map city="Ventspils" country="LV"]',
    expected: {'data-city': 'Ventspils', 'data-country': 'LV'},
  },
  'figures with a chart': {
    name: 'network-stats',
    settings: {chart: 'growth', city: 'L\'Aquila "x"', withoutTable: true},
    shortcode: `[network_stats chart="growth" city='L&#039;Aquila &quot;x&quot;' without_table]`,
    expected: {'data-chart': 'growth', 'data-city': 'L\'Aquila "x"', 'data-without-table': ''},
  },
};
const UNFINISHED = {'learning-city-badge': {}, 'news-list': {source: 'address'}, 'news-card': {source: 'address'}};

describe('the WordPress plugin', {skip}, () => {
  /** @type {Town} */
  let town;
  /** @type {Site} */
  let pretty;
  /** Calls a function of the plugin. */
  const call = (/** @type {string} */ name, /** @type {unknown} */ argument) =>
    step(pretty, 'call', name, JSON.stringify([argument]));

  before(async () => {
    town = await startTownWithPlugin();
    pretty = town.sites[0];
  });
  after(async () => town?.stop());

  for (const [title, {name, settings, shortcode, expected}] of Object.entries(CASES)) {
    test(`gives the element what an editor of each role chose, on each site: ${title}`, async () => {
      for (const site of town.sites) {
        const {block, short} = await publish(site, {block: blockOf(name, settings), short: shortcode});
        for (const [role, {url}] of [...Object.entries(block), ...Object.entries(short)]) {
          const {status, html} = await page(url);
          assert.equal(status, 200, url);
          const [widget] = widgetsIn(html);
          const given = Object.fromEntries(
            (widget?.attrs ?? [])
              .filter((attribute) => attribute.name !== 'class')
              .map((each) => [each.name, each.value]),
          );
          const src = expected['data-src'] === 'the site' ? {'data-src': await restRoot(site)} : {};
          assert.deepEqual(given, {'data-widget': name, ...expected, ...src}, `${role}, ${url}`);
          const [script, ...others] = scriptsIn(html);
          assert.equal(others.length, 0);
          assert.equal(get(script, 'integrity'), integrity['learning-city-widgets.js']);
          assert.equal(get(script, 'data-time-zone'), site.zone);
        }
      }
    });
  }

  /** The address that WordPress itself announces. */
  async function restRoot(/** @type {Site} */ site) {
    const response = await fetch(site.url);
    await response.text();
    return /<([^>]+)>; rel="https:\/\/api\.w\.org\/"/.exec(response.headers.get('link') ?? '')?.[1] ?? '';
  }

  test('stores blocks so that a link remains without the plugin, for each role', async () => {
    const contents = Object.fromEntries(
      Object.entries(CASES).map(([title, {name, settings}]) => [title, blockOf(name, settings)]),
    );
    for (const [title, roles] of Object.entries(await publish(pretty, contents))) {
      for (const {stored} of Object.values(roles)) {
        const [link] = findAll(/** @type {Node} */ (parseFragment(stored)), (node) => node.nodeName === 'a');
        assert.equal(textOf(link), CASES[title].settings.linkText ?? 'Saite');
      }
    }
  });

  test('loads nothing on a page without an element', async () => {
    for (const site of town.sites) {
      const {block} = await publish(site, {block: '<!-- wp:paragraph --><p>Teksts</p><!-- /wp:paragraph -->'});
      const {html} = await page(block.editor.url);
      assert.ok(html.includes('Teksts'));
      assert.deepEqual([scriptsIn(html).length, /learning-city/i.test(html)], [0, false]);
    }
  });

  test('shows nothing for a block that is not finished, and does not load the script for it', async () => {
    for (const [name, settings] of Object.entries(UNFINISHED)) {
      const {block} = await publish(pretty, {block: blockOf(name, settings)});
      const {html} = await page(block.editor.url);
      assert.deepEqual([widgetsIn(html).length, scriptsIn(html).length], [0, 0], name);
    }
  });

  test('loads the script for placeholders that were written by hand', async () => {
    const {html} = await page(
      (await publish(pretty, {hand: '<div data-widget="news-list" data-src="/x.json"><a href="/">x</a></div>'})).hand
        .author.url,
    );
    assert.equal(scriptsIn(html).length, 1);
  });

  test('never runs what a setting contains', async () => {
    const attacks = [
      '"><script>x()</script>',
      "' onload='x()",
      'javascript:x()',
      '&quot;&gt;<img src=x onerror=x()>',
      ']]><!--',
    ];
    for (const attack of attacks) {
      const contents = Object.fromEntries(
        NAMES.map((name) => [
          name,
          blockOf(name, {
            source: 'address',
            src: attack,
            city: attack,
            tag: attack,
            link: attack,
            linkText: attack,
            language: attack,
            item: attack,
            className: attack,
          }),
        ]),
      );
      for (const roles of Object.values(await publish(pretty, contents))) {
        const {html} = await page(roles.author.url);
        const nodes = findAll(
          /** @type {Node} */ (parse(html)),
          (node) =>
            node.nodeName === 'script' ||
            node.nodeName === 'a' ||
            (node.attrs ?? []).some(({name}) => name.startsWith('on')),
        );
        for (const node of nodes) {
          assert.ok(!/x\(\)/.test(node.nodeName === 'script' ? textOf(node) : ''), attack);
          assert.ok(!/^\s*javascript:/i.test(get(node, 'href') ?? ''), attack);
          assert.ok(
            !(node.attrs ?? []).some(({name, value}) => name.startsWith('on') && value.includes('x()')),
            attack,
          );
        }
      }
    }
  });

  test('shows the newest posts of the site as links, with the titles, days and order that WordPress itself states', async () => {
    for (const site of town.sites) {
      const {block} = await publish(site, {block: blockOf('news-list', {limit: 5})});
      const [widget] = widgetsIn((await page(block.editor.url)).html);
      assert.deepEqual(articlesIn(widget), await articlesOf(site, 5), site.url);
    }
  });

  /** The articles in the content of a placeholder. */
  const articlesIn = (/** @type {Node} */ widget) =>
    findAll(widget, ({nodeName}) => nodeName === 'li').map((item) => {
      const [link] = findAll(item, ({nodeName}) => nodeName === 'a');
      const [time] = findAll(item, ({nodeName}) => nodeName === 'time');
      return {title: textOf(link), url: get(link, 'href'), day: get(time, 'datetime')};
    });
  /** The newest posts of a site with a title, from its REST API. */
  async function articlesOf(/** @type {Site} */ site, /** @type {number} */ count) {
    const address = new URL(await restRoot(site));
    // With plain permalinks, the address of the API is a parameter.
    const route = address.searchParams.get('rest_route');
    if (route) address.searchParams.set('rest_route', `${route}wp/v2/posts`);
    else address.pathname += 'wp/v2/posts';
    address.searchParams.set('per_page', String(count));
    const posts = /** @type {{title: {rendered: string}, link: string, date: string}[]} */ (
      await (await fetch(address)).json()
    );
    return posts
      .map(({title, link, date}) => ({
        title: textOf(/** @type {Node} */ (parseFragment(title.rendered))),
        url: link,
        day: date.slice(0, 10),
      }))
      .filter(({title}) => title);
  }

  test('shows other sources as links after the scheduler has read them, and never waits for them', async () => {
    const second = town.sites.at(-1);
    assert.ok(second);
    // Reads that the pages of other tests have scheduled.
    await step(pretty, 'run-cron');
    await step(pretty, 'option', 'test_allowed_port', JSON.stringify(new URL(second.url).port));
    for (const src of [
      second.url,
      `${second.url}feed/`,
      `${second.url}feed/atom/`,
      `${second.url}wp-json/wp/v2/posts`,
    ]) {
      const settings = {source: 'address', src, limit: 3};
      const {block} = await publish(pretty, {block: blockOf('news-list', settings)});
      const shown = async () => articlesIn(widgetsIn((await page(block.editor.url)).html)[0]);
      assert.deepEqual(await shown(), [], src);
      assert.deepEqual(await step(pretty, 'run-cron'), ['learning_city_widgets_read'], src);
      // Feeds of WordPress write UTC: then the day is that of this site, which is not known to be the publisher's.
      const withoutDay = (
        /** @type {{title: string, url: string | undefined, day: string | undefined}} */ {title, url, day},
      ) => (src.includes('feed') ? {title, url} : {title, url, day});
      assert.deepEqual((await shown()).map(withoutDay), (await articlesOf(second, 4)).slice(0, 3).map(withoutDay), src);
    }
    await step(pretty, 'option', 'test_allowed_port', '0');
  });

  test('reads the day of each date as its publisher wrote it, and days of UTC in the zone of this site', async () => {
    /** @type {[string, string][]} */
    const dates = [
      ['2026-11-20T00:15:00+02:00', '2026-11-20'],
      ['2026-11-19T22:15:00Z', '2026-11-20'],
      ['Thu, 19 Nov 2026 22:15:00 +0000', '2026-11-20'],
      ['Thu, 19 Nov 2026 22:15:00 GMT', '2026-11-20'],
      ['Thu, 19 Nov 2026 18:15:00 -0500', '2026-11-19'],
      ['2026-11-20T00:15:00', '2026-11-20'],
      ['2026-11-20', '2026-11-20'],
      ['0000-00-00 00:00:00', ''],
      ['0001-01-01T00:00:00Z', ''],
      ['1970-01-01T00:00:00Z', ''],
      ['tomorrow', ''],
      ['', ''],
    ];
    for (const [date, day] of dates) {
      assert.equal(await call('learning_city_widgets_day', date), day, date);
    }
  });

  test('takes an accent colour from the theme only if it has enough contrast', async () => {
    // https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio; #767676 is known as the lightest grey that has 4.5:1 on white.
    /** @type {[string, string, number][]} */
    const table = [
      ['#000000', '#ffffff', 21],
      ['#fff', '#ffffff', 1],
      ['#777777', '#ffffff', 4.48],
      ['#ff0000', '#fff', 4],
      ['#767676', '#ffffff', 4.54],
    ];
    for (const [one, other, expected] of table) {
      const ratio = /** @type {number} */ (
        await step(pretty, 'call', 'learning_city_widgets_contrast', JSON.stringify([one, other]))
      );
      assert.equal(Math.round(ratio * 100) / 100, expected, `${one} on ${other}`);
    }
    // The primary colour of Twenty Twenty-Three is a lime for backgrounds; its secondary one is a dark green.
    await step(pretty, 'theme', 'twentytwentythree');
    assert.equal(await step(pretty, 'call', 'learning_city_widgets_accent', '[]'), '#345C00');
    await step(pretty, 'theme', 'twentytwentyone');
    assert.equal(await step(pretty, 'call', 'learning_city_widgets_accent', '[]'), '');
  });

  test('keeps its settings if a new one is invalid', async () => {
    /** @type {[Record<string, string>, Record<string, string>][]} */
    const table = [
      [{accent: '#0b6072'}, {accent: '#0b6072', origins: '', base: ''}],
      [{accent: 'red;}*{display:none'}, {accent: '', origins: '', base: ''}],
      [
        {origins: 'https://News.example  http://b.example:8080/'},
        {accent: '', origins: 'https://news.example http://b.example:8080', base: ''},
      ],
      [{origins: 'https://news.example/feed'}, {accent: '', origins: '', base: ''}],
      [{origins: '*'}, {accent: '', origins: '', base: ''}],
      [{base: 'https://files.example/w'}, {accent: '', origins: '', base: 'https://files.example/w/'}],
      [{base: 'javascript:alert(1)'}, {accent: '', origins: '', base: ''}],
      [{other: 'x'}, {accent: '', origins: '', base: ''}],
    ];
    for (const [given, stored] of table) {
      const result = await call('learning_city_widgets_sanitize_settings', given);
      assert.deepEqual(result, stored, JSON.stringify(given));
    }
  });

  test('puts the settings on the page', async () => {
    await step(
      pretty,
      'option',
      'learning_city_widgets',
      JSON.stringify({accent: '#0b6072', origins: 'https://news.example', base: 'https://files.example/w/'}),
    );
    const {block} = await publish(pretty, {block: blockOf('network-stats', {})});
    const {html} = await page(block.editor.url);
    const [script] = scriptsIn(html);
    assert.equal(get(script, 'src'), 'https://files.example/w/learning-city-widgets.js');
    assert.equal(get(script, 'crossorigin'), 'anonymous');
    assert.equal(get(script, 'data-allow-origins'), 'https://news.example');
    assert.match(html, /--civic-accent:#0b6072/);
    assert.deepEqual(await call('learning_city_widgets_kept_news', 'https://other.example/feed'), []);
    await step(pretty, 'option', 'learning_city_widgets', '{}');
  });

  test('has a Latvian word for every English one', async () => {
    const files = await pluginFiles();
    const text = (/** @type {string} */ name) => new TextDecoder().decode(files.get(name));
    const catalog = text('languages/learning-city-widgets-lv.po');
    const known = new Set([...catalog.matchAll(/^msgid "(.+)"$/gm)].map(([, id]) => id));
    assert.ok(!/^msgstr ""$/m.test(catalog.slice(catalog.indexOf('#:'))));
    for (const name of files.keys()) {
      if (!/\.(?:php|js)$/.test(name) || name.startsWith('widgets/')) continue;
      for (const [, id] of text(name).matchAll(
        /\b(?:esc_html_e|esc_html__|__)\(\s*'((?:[^'\\]|\\.)*)',\s*'learning-city-widgets'/g,
      )) {
        assert.ok(known.has(id), `${name}: ${id}`);
      }
      assert.ok(!/\b_e\(|\b_n\(|\b_x\(/.test(text(name)), `${name} uses a function that this test does not know`);
    }
    for (const name of NAMES) {
      const {title, description, keywords} = /** @type {{title: string, description: string, keywords: string[]}} */ (
        JSON.parse(text(`blocks/${name}/block.json`))
      );
      for (const id of [title, description, ...keywords]) assert.ok(known.has(id), id);
    }
  });

  test('names one version, which is that of the library, everywhere', async () => {
    const {version} = JSON.parse(await readFile(new URL('../../package.json', import.meta.url), 'utf8'));
    assert.match(
      await readFile(`${SOURCE}/learning-city-widgets.php`, 'utf8'),
      new RegExp(`^ \\* Version: +${version}$`, 'm'),
    );
    assert.match(await readFile(`${SOURCE}/readme.txt`, 'utf8'), new RegExp(`^Stable tag: ${version}$`, 'm'));
  });

  test('filters as the examples say that check our model of its filter', async () => {
    const samples = /** @type {{given: string, kept: string}[]} */ (
      JSON.parse(await readFile(new URL('../support/kses-examples.json', import.meta.url), 'utf8'))
    );
    const real = [];
    for (const {given} of samples) real.push({given, kept: await call('wp_kses_post', given)});
    assert.deepEqual(real, samples);
  });

  describe('in a browser', () => {
    const {firefox, webkit} = findEngines();
    /** @type {Record<string, (address: string) => Promise<() => Promise<unknown>>>} opens a page, and returns what closes it */
    const engines = {
      Chromium: async (address) => {
        const browser = await puppeteer.launch({...(await findChromium()), args: ['--no-sandbox']});
        await (await browser.newPage()).goto(address);
        return () => browser.close();
      },
      ...(firefox && {
        Firefox: async (address) => {
          const browser = await puppeteer.launch({browser: 'firefox', executablePath: firefox});
          await (await browser.newPage()).goto(address);
          return () => browser.close();
        },
      }),
      ...(webkit && {
        WebKit: async (address) => {
          const launcher = webkitLauncher(webkit);
          await launcher.startSession('wordpress', /** @type {any} */ (address));
          return async () => launcher.stop?.();
        },
      }),
    };
    /** Sends what the elements show to an address, once all have rendered. */
    const reporter = (/** @type {string} */ to) => `<script>
      const timer = setInterval(() => {
        const elements = [...document.querySelectorAll('[data-widget]')].map((placeholder) => placeholder.firstElementChild);
        if (!elements.length || !elements.every((element) => element?.matches?.(':state(ready)'))) return;
        clearInterval(timer);
        const words = elements.map((element) => [element.localName, element.shadowRoot.textContent.replace(/\\s+/g, ' ')]);
        fetch('${to}', {method: 'POST', mode: 'no-cors', body: JSON.stringify(words)});
      }, 200);
    </script>`;

    for (const theme of THEMES) {
      for (const [engine, open] of Object.entries(engines)) {
        test(`shows the elements with the theme ${theme} in ${engine}`, async (context) => {
          const server = createServer().listen(0, '127.0.0.1');
          context.after(() => server.close());
          await once(server, 'listening');
          const {port} = /** @type {import('node:net').AddressInfo} */ (server.address());
          await step(pretty, 'theme', theme);
          const content = [
            blockOf('news-list', {limit: 3}),
            blockOf('news-card', {}),
            blockOf('learning-city-badge', {city: 'Ventspils', country: 'LV', language: 'lv'}),
            blockOf('network-stats', {chart: 'growth'}),
            `<!-- wp:html -->${reporter(`http://127.0.0.1:${port}/`)}<!-- /wp:html -->`,
          ].join('\n\n');
          const {all} = await publish(pretty, {all: content});
          const reported = new Promise((resolve, reject) => {
            const timer = setTimeout(() => reject(new Error('the elements were not ready in time')), 60_000);
            server.on('request', async (request, response) => {
              let body = '';
              for await (const chunk of request) body += String(chunk);
              response.end();
              clearTimeout(timer);
              resolve(JSON.parse(body));
            });
          });
          const close = await open(all.administrator.url);
          try {
            const words = /** @type {[string, string][]} */ (await reported);
            assert.deepEqual(
              words.map(([name]) => name),
              // A map loads when a reader comes near, which this page cannot show.
              NAMES.filter((name) => name !== 'network-map'),
            );
            const [list, card, badge, figures] = words.map(([, text]) => text);
            assert.match(list, /Skolēnu “zelta” laiks/);
            assert.match(card, /2026/);
            assert.match(badge, /Ventspils.*Latvija.*UNESCO Izglītības pilsēta kopš 2022/);
            assert.match(figures, /425/);
          } finally {
            await close();
          }
        });
      }
    }

    test('saves each block from the editor, and recognises it again, for an administrator and an author', async () => {
      const browser = await puppeteer.launch({
        ...(await findChromium()),
        args: ['--no-sandbox'],
        defaultViewport: {width: 1400, height: 1000},
      });
      try {
        await publish(pretty, {x: 'x'});
        for (const user of ['redakcija', 'test-author']) {
          const context = await browser.createBrowserContext();
          const tab = await context.newPage();
          tab.setDefaultTimeout(60_000);
          await tab.goto(`${pretty.url}wp-login.php`);
          await tab.type('#user_login', user);
          await tab.type('#user_pass', 'parole');
          await Promise.all([tab.waitForNavigation(), tab.click('#wp-submit')]);
          const openEditor = async (/** @type {string} */ address) => {
            await tab.goto(address);
            await tab.waitForFunction(
              `window.wp?.data?.select('core/editor')?.getCurrentPostId() && document.querySelector('.edit-post-visual-editor')`,
            );
          };
          await openEditor(`${pretty.url}wp-admin/post-new.php`);
          const settings = Object.values(CASES).map(({name, settings}) => [`learning-city-widgets/${name}`, settings]);
          const id = await tab.evaluate(`(async () => {
            const {createBlock} = wp.blocks;
            wp.data.dispatch('core/editor').editPost({title: 'Bloki'});
            wp.data.dispatch('core/block-editor').insertBlocks(${JSON.stringify(settings)}.map(([name, settings]) => createBlock(name, settings)));
            await wp.data.dispatch('core/editor').savePost();
            return wp.data.select('core/editor').getCurrentPostId();
          })()`);
          await openEditor(`${pretty.url}wp-admin/post.php?post=${String(id)}&action=edit`);
          await tab.waitForFunction(`wp.data.select('core/block-editor').getBlockCount() === ${settings.length}`);
          const blocks = await tab.evaluate(
            `wp.data.select('core/block-editor').getBlocks().map(({name, isValid}) => [name, isValid])`,
          );
          assert.deepEqual(
            blocks,
            settings.map(([name]) => [name, true]),
            user,
          );
          // The preview is the real element in a frame.
          await tab.waitForFunction(`[...document.querySelectorAll('iframe.components-sandbox')].some(({contentDocument}) =>
            contentDocument?.querySelector('learning-city-badge')?.shadowRoot?.textContent.includes('Ventspils'))`);
          await context.close();
        }
      } finally {
        await browser.close();
      }
    });
  });

  test('stops its scheduled tasks on every site when a network switches it off', async () => {
    const network = town.sites.filter(({database}) => database === 'network');
    assert.equal(network.length, 2);
    for (const site of network) {
      const {block} = await publish(site, {
        block: blockOf('news-card', {source: 'address', src: 'https://town.example/feed'}),
      });
      await page(block.editor.url);
      assert.ok(/** @type {string[]} */ (await step(site, 'left')).includes('cron'), site.url);
    }
    await step(network[0], 'switch-network');
    for (const site of network) {
      assert.ok(!(/** @type {string[]} */ (await step(site, 'left')).includes('cron')), site.url);
      await step(site, 'activate');
    }
  });

  test('leaves nothing in the database after it is removed, on every site', async () => {
    for (const site of town.sites) {
      const {block} = await publish(site, {
        block: blockOf('news-list', {source: 'address', src: 'https://town.example/feed'}),
      });
      await page(block.editor.url);
      assert.notDeepEqual(await step(site, 'left'), []);
    }
    for (const site of town.sites.filter(
      ({files}, index, sites) => sites.findIndex((other) => other.files === files) === index,
    )) {
      await step(site, 'remove');
    }
    for (const site of town.sites) assert.deepEqual(await step(site, 'left'), [], site.url);
  });
});
