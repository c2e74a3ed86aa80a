/* The countable costs of the built files for a page: nodes, changes, requests and their order. There are no timings. */
import {aTimeout, expect} from '@open-wc/testing';
import {needs} from '../support/engines.mjs';
import {answer, ledgerOf, newKey} from '../support/faults.js';
import {closePages, type HostPage, inside, isReady, openPage, requestsOf, waitUntil} from '../support/host-page.js';

const FEED = '/test/examples/news/seed.json';
/** Maximum number of articles that a list reads from a source. */
const MOST = 1000;
/** The limit for a card with topic, author and publisher, including comments and white space. */
const NODES_PER_CARD = 41;

const feedOf = (length: number, changed = -1): object => ({
  version: 'https://jsonfeed.org/version/1.1',
  title: 'Pilsētas jaunumi',
  items: Array.from({length}, (_, index) => ({
    id: String(index),
    url: `/news/${index}`,
    title: index === changed ? 'Cita' : `Ziņa ${index}`,
    summary: 'Bibliotēkā sākas rudens lasījumi.',
    date_published: '2022-09-06',
  })),
});

interface List extends HTMLElement {
  data: unknown;
  updateComplete: Promise<boolean>;
}

/** Opens a page with a list of articles. */
async function listOf(length: number, attributes = ''): Promise<{page: HostPage; list: List}> {
  const page = await openPage({lang: 'lv', body: `<news-list ${attributes}></news-list>`});
  const list = page.document.querySelector('news-list') as List;
  await page.window.customElements.whenDefined('news-list');
  list.data = feedOf(length);
  await waitUntil(() => isReady(list));
  return {page, list};
}
const cardsOf = (list: Element): HTMLElement[] => inside(list, 'li');
const styleOf = (element: Element): CSSStyleDeclaration =>
  (element.ownerDocument.defaultView as Window).getComputedStyle(element);

/** Watches an element; returns a function that lists the changes so far. */
function changesIn({shadowRoot}: Element): () => MutationRecord[] {
  const records: MutationRecord[] = [];
  const observer = new MutationObserver((some) => records.push(...some));
  observer.observe(shadowRoot as ShadowRoot, {subtree: true, childList: true, characterData: true, attributes: true});
  return () => [...records, ...observer.takeRecords()];
}

describe('an element', () => {
  afterEach(closePages);

  it('changes only the card of an article that has changed, among a thousand', async () => {
    const {list} = await listOf(MOST);
    const changes = changesIn(list);
    list.data = feedOf(MOST, 500);
    await waitUntil(() => cardsOf(list)[500]?.textContent.includes('Cita'));
    const records = changes();
    const cards = new Set(
      records.map(({target}) => (target instanceof Element ? target : target.parentElement)?.closest('li')),
    );
    expect([...cards]).to.deep.equal([cardsOf(list)[500]]);
    expect(records.length).to.equal(1);
  });

  it('changes nothing for the same news', async () => {
    const {list} = await listOf(12);
    const changes = changesIn(list);
    list.data = feedOf(12);
    await list.updateComplete;
    await waitUntil(() => isReady(list));
    expect(changes().length).to.equal(0);
  });

  it('has at most 41 nodes per card', async () => {
    const page = await openPage({lang: 'lv', body: `<news-list src="${FEED}" images="all"></news-list>`});
    const list = page.document.querySelector('news-list')!;
    await waitUntil(() => isReady(list));
    for (const card of cardsOf(list)) {
      const walker = page.document.createTreeWalker(card);
      let nodes = 0;
      while (walker.nextNode()) nodes++;
      expect(nodes, card.textContent).to.be.at.most(NODES_PER_CARD);
    }
  });

  it('lays out only the near cards of a long list, and all of them in print', async () => {
    const {list, page} = await listOf(40);
    const cards = cardsOf(list);
    expect(cards.slice(0, 12).map((card) => styleOf(card).contentVisibility)).to.deep.equal(Array(12).fill('visible'));
    expect(new Set(cards.slice(12).map((card) => styleOf(card).contentVisibility))).to.deep.equal(new Set(['auto']));
    // Cards far down the list still have their text.
    expect(cards[39]?.textContent).to.include('Ziņa 39');
    const rules = [...(list.shadowRoot as ShadowRoot).adoptedStyleSheets].flatMap(({cssRules}) => [...cssRules]);
    const print = rules.filter((rule) => 'media' in rule && (rule as CSSMediaRule).media.mediaText === 'print');
    expect(print.map(({cssText}) => cssText).join()).to.match(/content-visibility:\s*visible/);
    expect(page.window.reports).to.deep.equal([]);
  });

  it('announces nothing for a load that ends at once', async () => {
    const watch = `<script>{
      window.said = [];
      // In a block: at the top level of a script these names would hide what is put on the window.
      const {setTimeout} = window, {attachShadow} = Element.prototype;
      // However slow this machine is, the load ends before it counts as long.
      window.setTimeout = (run, ms, ...rest) => (ms === 100 ? 0 : setTimeout(run, ms, ...rest));
      Element.prototype.attachShadow = function (...args) {
        const root = attachShadow.apply(this, args);
        const note = () => said.push(root.querySelector('[part=notice]').textContent);
        new MutationObserver(note).observe(root, {childList: true, subtree: true, characterData: true});
        return root;
      };
    }</script>`;
    const page = await openPage({head: watch, body: `<news-list src="${FEED}">Jaunumi</news-list>`});
    const list = page.document.querySelector('news-list')!;
    await waitUntil(() => isReady(list));
    const {said} = page.window as unknown as {said: string[]};
    expect(said.length).to.be.above(0);
    expect(said.join('').trim()).to.equal('');
    expect(requestsOf(page).filter((name) => name === FEED)).to.have.length(1);
  });

  it('requests a view together with its data, not after it', async () => {
    const body = '<learning-city-badge city="Ventspils"></learning-city-badge><network-stats></network-stats>';
    const page = await openPage({lang: 'lv', body});
    await waitUntil(() => [...page.document.body.children].every(isReady));
    const startOf = (file: string): number =>
      page.window.performance.getEntriesByType('resource').find(({name}) => name.endsWith(file))!.startTime;
    for (const [view, data] of [
      ['/views/learning-city-badge.js', '/data/register.js'],
      ['/views/network-stats.js', '/data/network.js'],
    ] as const) {
      // WebKit's clock has a resolution of milliseconds, so both requests may have the same time.
      expect(startOf(view), view).to.be.at.most(startOf(data));
    }
  });

  it('requests no view while it is lazy and far away', async () => {
    const body = '<p style="height: 9999px"></p><network-stats loading="lazy"></network-stats>';
    const page = await openPage({lang: 'lv', body});
    await page.window.customElements.whenDefined('network-stats');
    await page.document.querySelector<List>('network-stats')!.updateComplete;
    // A request is listed only after its response.
    await aTimeout(50);
    expect(requestsOf(page).filter((name) => /\/(views|data)\//.test(name))).to.deep.equal([]);
  });

  needs('preloaded data')('makes no second request for a source that the page preloads', async () => {
    const key = newKey();
    const address = answer(JSON.stringify(feedOf(1)), {key});
    const ahead = `<link rel="preload" as="fetch" crossorigin href="${address.replaceAll('&', '&amp;')}">`;
    const page = await openPage({
      head: ahead,
      body: `<news-list src="${address.replaceAll('&', '&amp;')}"></news-list>`,
    });
    await waitUntil(() => isReady(page.document.querySelector('news-list')!));
    expect((await ledgerOf(key)).requests).to.equal(1);
  });

  needs('preloaded data')(
    'makes one request for a WordPress site that the page preloads, as the page wrote it',
    async () => {
      const address = '/town/wp-json/wp/v2/posts';
      const page = await openPage({
        head: `<link rel="preload" as="fetch" crossorigin href="${address}">`,
        body: `<news-list src="${address}"></news-list>`,
      });
      await waitUntil(() => isReady(page.document.querySelector('news-list')!));
      expect(requestsOf(page).filter((name) => name.includes('wp-json'))).to.deep.equal([address]);
    },
  );

  it('makes no request while it has nothing to load yet', async () => {
    const page = await openPage({
      body: `<div style="height: 5000px"></div><news-list loading="lazy" src="${FEED}"></news-list><news-card src="  "></news-card>`,
    });
    await page.window.customElements.whenDefined('news-list');
    await aTimeout(50);
    expect(requestsOf(page).filter((name) => !/^\/(dist|test\/support)\//.test(name))).to.deep.equal([]);
  });
});

describe('a card in a list', () => {
  afterEach(closePages);
  /** Returns true if the picture of a card would be next to its text. */
  const isWide = (card: Element): boolean => styleOf(card.querySelector('.card')!).flexDirection === 'row';

  for (const [articles, width, layout, wide] of [
    [12, 900, 'grid', false],
    [12, 560, 'grid', true],
    [12, 320, 'grid', false],
    [12, 900, 'list', true],
    [1, 900, 'grid', true],
    [2, 860, 'grid', false],
    [3, 860, 'grid', false],
  ] as const) {
    it(`is ${wide ? 'wide' : 'upright'} in a ${layout} of ${articles} articles, ${width} px wide`, async () => {
      const {page, list} = await listOf(articles, `layout="${layout}"`);
      page.frame.width = '1200';
      list.style.inlineSize = `${width}px`;
      await waitUntil(() => list.getBoundingClientRect().width === width);
      expect(cardsOf(list).map(isWide)).to.deep.equal(Array(articles).fill(wide));
      // All cards of a row have the height of the tallest.
      const [first, second] = inside(list, '.card').map((card) => card.getBoundingClientRect());
      if (first && second && first.top === second.top) expect(first.height).to.equal(second.height);
    });
  }
});
