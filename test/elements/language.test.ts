import {expect, fixtureCleanup, fixtureSync, html, waitUntil} from '@open-wc/testing';
import type {TemplateResult} from 'lit';
import {chooseLocale} from '../../src/locale/catalog.js';
import '../../src/define/news-card.js';
import {watchConsole} from '../support/console.js';
import {settle} from '../support/fake-clock.js';
import {useFakeNetwork} from '../support/fake-network.js';
import {LanguageHost, LOADING} from '../support/language-host.js';
import {seenWords} from '../support/words.js';

const NONSENSE = [
  '',
  ' ',
  '_',
  '-',
  'lv-',
  '-lv',
  'l',
  'latviešu',
  'lv LV',
  'lv,en',
  'null',
  'undefined',
  'x-town',
  '12',
  '__proto__',
  'constructor',
  '🇱🇻',
  'lv'.repeat(500),
];

describe('LanguageController', () => {
  const written = watchConsole();
  const page = document.documentElement;

  before(async () => {
    // Most of these tests use languages that have loaded.
    await chooseLocale(['ar']);
  });
  afterEach(() => {
    page.removeAttribute('lang');
    page.removeAttribute('dir');
  });

  /** Renders a piece of a page, and returns its hosts after their first update. */
  async function hostsIn(content: TemplateResult): Promise<LanguageHost[]> {
    const root = fixtureSync<HTMLElement>(html`<div>${content}</div>`);
    const hosts = [...root.querySelectorAll('language-host')];
    await settle();
    return hosts;
  }
  async function hostIn(content: TemplateResult): Promise<LanguageHost> {
    const [host] = await hostsIn(content);
    if (!host) throw new Error('no host');
    return host;
  }
  const words = (host: LanguageHost): string | null => host.said.words;

  describe('with a lang attribute', () => {
    it('uses the lang of the element itself', async () => {
      page.lang = 'en';
      const host = await hostIn(html`<div lang="ar"><language-host lang="lv"></language-host></div>`);
      expect(host.said).to.include({lang: 'lv', words: LOADING.lv});
    });

    it('uses the lang of an ancestor', async () => {
      page.lang = 'en';
      const host = await hostIn(
        html`<div lang="ar">
          <div lang="lv">
            <p><language-host></language-host></p>
          </div>
        </div>`,
      );
      expect(host.said).to.include({lang: 'lv', words: LOADING.lv});
    });

    it('uses the lang of <html>', async () => {
      page.lang = 'lv';
      const host = await hostIn(html`<language-host></language-host>`);
      expect(host.said).to.include({lang: 'lv', words: LOADING.lv});
    });

    it('uses the nearest lang across nested shadow roots', async () => {
      page.lang = 'en';
      const {host, outer, inner} = await nest();
      outer.lang = 'lv';
      await settle();
      expect(words(host)).to.equal(LOADING.lv);
      inner.lang = 'ar';
      await settle();
      expect(words(host)).to.equal(LOADING.ar);
    });

    it('uses a lang outside a closed shadow root', async () => {
      const outer = fixtureSync<HTMLElement>(html`<div lang="lv"></div>`);
      const host = new LanguageHost();
      outer.attachShadow({mode: 'closed'}).append(host);
      await settle();
      expect(words(host)).to.equal(LOADING.lv);
    });

    it('uses English if the page has no lang', async () => {
      const host = await hostIn(html`<language-host></language-host>`);
      expect(host.said).to.include({lang: 'en', words: LOADING.en});
    });
  });

  /** Creates a host inside two nested shadow roots. */
  async function nest(): Promise<{host: LanguageHost; outer: HTMLElement; inner: HTMLElement}> {
    const outer = fixtureSync<HTMLElement>(html`<div></div>`);
    const inner = document.createElement('div');
    outer.attachShadow({mode: 'open'}).append(inner);
    const host = new LanguageHost();
    inner.attachShadow({mode: 'open'}).append(host);
    await settle();
    return {host, outer, inner};
  }

  describe('after a change', () => {
    it('follows the lang of the element itself', async () => {
      const host = await hostIn(html`<language-host lang="lv"></language-host>`);
      const heard: (string | null)[] = [];
      for (const lang of ['en', 'ar', 'lv']) {
        host.lang = lang;
        await settle();
        heard.push(words(host));
      }
      host.removeAttribute('lang');
      await settle();
      expect([...heard, words(host)]).to.deep.equal([LOADING.en, LOADING.ar, LOADING.lv, LOADING.en]);
    });

    it('follows the lang of an ancestor', async () => {
      const host = await hostIn(
        html`<div lang="en">
          <p><language-host></language-host></p>
        </div>`,
      );
      const ancestor = host.closest<HTMLElement>('[lang]');
      ancestor?.setAttribute('lang', 'lv');
      await settle();
      expect(words(host)).to.equal(LOADING.lv);
      ancestor?.removeAttribute('lang');
      await settle();
      expect(words(host)).to.equal(LOADING.en);
    });

    it('follows the lang of <html>', async () => {
      const host = await hostIn(html`<language-host></language-host>`);
      page.lang = 'lv';
      await settle();
      expect(words(host)).to.equal(LOADING.lv);
    });

    it('follows the lang outside each surrounding shadow root, and on the page', async () => {
      const {host, outer, inner} = await nest();
      for (const [element, lang, expected] of [
        [page, 'lv', LOADING.lv],
        [outer, 'ar', LOADING.ar],
        [inner, 'en', LOADING.en],
      ] as const) {
        element.lang = lang;
        await settle();
        expect(words(host), lang).to.equal(expected);
      }
    });

    it('follows a move of the element', async () => {
      const [host, other] = await hostsIn(
        html`<div lang="lv"><language-host></language-host></div>
          <div lang="en"><language-host></language-host></div>`,
      );
      if (!host || !other) throw new Error('no hosts');
      other.after(host);
      await settle();
      expect(words(host)).to.equal(LOADING.en);
    });

    it('follows the dir of the page', async () => {
      const host = await hostIn(html`<div lang="ar"><language-host></language-host></div>`);
      expect(host.said.dir).to.equal('rtl');
      host.parentElement?.setAttribute('dir', 'rtl');
      await settle();
      expect(host.said.dir).to.equal(null);
    });
  });

  it('supports several languages on one page', async () => {
    page.lang = 'lv';
    const hosts = await hostsIn(
      html`<language-host></language-host><language-host lang="en"></language-host
        ><language-host lang="ar"></language-host>`,
    );
    expect(hosts.map(words)).to.deep.equal([LOADING.lv, LOADING.en, LOADING.ar]);
    expect(hosts.map(({said}) => said.lang)).to.deep.equal(['lv', 'en', 'ar']);
    page.lang = 'en';
    await settle();
    expect(hosts.map(words)).to.deep.equal([LOADING.en, LOADING.en, LOADING.ar]);
  });

  describe('with various tags', () => {
    for (const [lang, tag, expected] of [
      ['lv_LV', 'lv-LV', LOADING.lv],
      [' LV ', 'lv', LOADING.lv],
      ['lv-Latn-LV', 'lv-Latn-LV', LOADING.lv],
      ['en_gb', 'en-GB', LOADING.en],
      ['ar-EG', 'ar-EG', LOADING.ar],
    ] as const) {
      it(`reads ${JSON.stringify(lang)} as ${tag}`, async () => {
        const host = await hostIn(html`<language-host lang=${lang}></language-host>`);
        expect(host.said).to.include({lang: tag, words: expected});
      });
    }

    it('ignores invalid tags silently', async () => {
      const hosts = await hostsIn(
        html`<div lang="lv">${NONSENSE.map((lang) => html`<language-host lang=${lang}></language-host>`)}</div>`,
      );
      expect(hosts.length).to.equal(NONSENSE.length);
      for (const host of hosts)
        expect(host.said, JSON.stringify(host.lang)).to.include({lang: 'lv', words: LOADING.lv});
      expect(written.take()).to.deep.equal([]);
    });
  });

  describe('with unknown languages', () => {
    it('falls back to the next language around the element', async () => {
      page.lang = 'en';
      const host = await hostIn(
        html`<div lang="lv">
          <div lang="eo"><language-host lang="sw"></language-host></div>
        </div>`,
      );
      expect(host.said).to.include({lang: 'lv', words: LOADING.lv});
    });

    it('falls back to English if it knows none of the languages', async () => {
      page.lang = 'sw';
      const host = await hostIn(html`<div lang="eo"><language-host></language-host></div>`);
      expect(host.said).to.include({lang: 'en', words: LOADING.en});
    });
  });

  describe('with a text direction', () => {
    it('sets rtl for Arabic on a left-to-right page', async () => {
      page.dir = 'ltr';
      const host = await hostIn(html`<div dir="ltr"><language-host lang="ar"></language-host></div>`);
      expect(host.said.dir).to.equal('rtl');
    });

    it('sets ltr for Latvian on a right-to-left page', async () => {
      const host = await hostIn(html`<div lang="ar" dir="rtl"><language-host lang="lv"></language-host></div>`);
      expect(host.said.dir).to.equal('ltr');
    });

    it('sets no direction if the page has set dir as near as lang', async () => {
      const hosts = await hostsIn(html`
        <language-host lang="ar" dir="rtl"></language-host>
        <div lang="ar" dir="rtl"><language-host></language-host></div>
        <div lang="ar">
          <div dir="rtl"><language-host></language-host></div>
        </div>
        <div lang="ar"><language-host dir="rtl"></language-host></div>
      `);
      expect(hosts.map(({said}) => said.dir)).to.deep.equal([null, null, null, null]);
      expect(hosts.map(words)).to.deep.equal(Array(4).fill(LOADING.ar));
    });

    it('sets the direction of a fallback language, since the page’s dir is for another language', async () => {
      const host = await hostIn(html`<div lang="ur" dir="rtl"><language-host></language-host></div>`);
      expect(host.said).to.deep.equal({lang: 'en', dir: 'ltr', words: LOADING.en});
    });
  });

  it('does not update a removed element, and follows changes again when it returns', async () => {
    const host = await hostIn(html`<language-host></language-host>`);
    const place = host.parentElement;
    host.remove();
    await settle();
    const before = host.updates;
    page.lang = 'lv';
    await settle();
    expect(host.updates).to.equal(before);
    place?.append(host);
    await settle();
    expect(words(host)).to.equal(LOADING.lv);
    page.lang = 'en';
    await settle();
    expect(words(host)).to.equal(LOADING.en);
  });

  it('does not update for changes elsewhere on the page that do not affect the language', async () => {
    const host = await hostIn(
      html`<p title="one"></p>
        <language-host></language-host>`,
    );
    const before = host.updates;
    host.previousElementSibling?.setAttribute('title', 'two');
    host.previousElementSibling?.append('three');
    await settle();
    expect(host.updates).to.equal(before);
  });
});

describe('several elements on one page', () => {
  const network = useFakeNetwork();
  watchConsole();

  it('use the language of their place', async () => {
    const src = 'https://town.example/news.json';
    network.hold(src);
    const root = fixtureSync<HTMLElement>(html`
      <div>
        <news-card lang="en" src=${src}></news-card>
        <news-card lang="lv" src=${src}></news-card>
        <news-card lang="ar" src=${src}></news-card>
      </div>
    `);
    await settle();
    const cards = [...root.querySelectorAll('news-card')];
    await waitUntil(() => cards.every(seenWords), 'the load is announced', {timeout: 5000});
    expect(cards.map(seenWords)).to.deep.equal([LOADING.en, LOADING.lv, LOADING.ar]);
    expect(
      cards.map((card) => getComputedStyle(card.renderRoot.querySelector('[part=base]') ?? card).direction),
    ).to.deep.equal(['ltr', 'ltr', 'rtl']);
    fixtureCleanup();
  });
});
