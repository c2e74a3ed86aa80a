/* The built files, on pages of their own, under the strictest policy. */
import {expect, waitUntil} from '@open-wc/testing';

interface PageWindow extends Window {
  readonly reports: readonly string[];
  readonly customElements: CustomElementRegistry;
  readonly performance: Performance;
}

const ALL = `
  <news-card src="/test/examples/news/seed.json"><a href="/news">News</a></news-card>
  <news-list src="/test/examples/news/sample.json"></news-list>
  <learning-city-badge city="Ventspils"></learning-city-badge>
  <network-stats></network-stats>`;

let frame: HTMLIFrameElement;

async function open(query: Record<string, string>, kind = 'strict'): Promise<{page: PageWindow; document: Document}> {
  frame = document.createElement('iframe');
  frame.src = `/pages/${kind}?${new URLSearchParams(query).toString()}`;
  const loaded = new Promise((resolve) => {
    frame.addEventListener('load', resolve, {once: true});
  });
  document.body.append(frame);
  await loaded;
  const page = frame.contentWindow as unknown as PageWindow;
  return {page, document: frame.contentDocument as Document};
}
const isReady = (element: Element): boolean => element.matches(':state(ready)');
const requestsOf = ({performance}: PageWindow): string[] =>
  performance.getEntriesByType('resource').map(({name}) => name.replace(location.origin, ''));

describe('the built script', () => {
  afterEach(() => frame.remove());

  for (const scripts of ['learning-city-widgets.js', 'learning-city-widgets.classic.js']) {
    it(`${scripts} shows all four elements under the strictest policy, with no report`, async () => {
      const {page, document} = await open({lang: 'lv', body: ALL, scripts});
      const elements = [...document.body.children];
      expect(elements.length).to.equal(4);
      await waitUntil(() => elements.every(isReady), 'all ready');
      expect(page.reports).to.deep.equal([]);
      expect(elements[2]?.shadowRoot?.textContent).to.include('UNESCO Izglītības pilsēta kopš 2022. gada');
      expect(getComputedStyle(elements[0]?.shadowRoot?.querySelector('.box') as Element).borderTopWidth).to.equal(
        '3px',
      );
    });
  }

  it('asks for what the page wants, for the data beside it, and for nothing else', async () => {
    const {page, document} = await open({body: ALL});
    await waitUntil(() => [...document.body.children].every(isReady));
    expect(requestsOf(page).sort()).to.deep.equal([
      '/dist/learning-city-widgets.js',
      '/dist/network.json',
      '/dist/parts/learning-city-badge.js',
      '/dist/parts/network-stats.js',
      '/dist/register.json',
      '/test/examples/news/sample.json',
      '/test/examples/news/seed.json',
      '/test/support/watch-page.js',
    ]);
    expect(document.cookie).to.equal('');
    expect(page.localStorage.length + page.sessionStorage.length).to.equal(0);
  });

  it('asks for nothing on a page without elements', async () => {
    const {page} = await open({});
    expect(requestsOf(page).filter((name) => !name.endsWith('.js'))).to.deep.equal([]);
  });

  it('makes one request for any number of elements with one address', async () => {
    const {page, document} = await open({body: ALL.split('\n')[1]?.repeat(12) ?? ''});
    expect(document.body.children.length).to.equal(12);
    await waitUntil(() => [...document.body.children].every(isReady));
    expect(requestsOf(page).filter((name) => name.endsWith('seed.json')).length).to.equal(1);
  });

  it('fetches the words of a language once, when an element needs them', async () => {
    const {page, document} = await open({
      lang: 'ar',
      body: '<network-stats></network-stats><network-stats></network-stats>',
    });
    await waitUntil(() => [...document.body.children].every(isReady));
    await waitUntil(() => document.body.children[1]?.shadowRoot?.textContent.includes('المصدر'));
    expect(requestsOf(page).filter((name) => name.includes('/locales/'))).to.deep.equal(['/dist/locales/ar.js']);
    expect(page.reports).to.deep.equal([]);
  });

  it('fetches the part of an element again, by another address, where it could not be had', async () => {
    const {page, document} = await open(
      {
        scripts: '/town/hasty.js,/unreliable/dist/learning-city-widgets.js',
        body: '<learning-city-badge city="Ventspils"></learning-city-badge>',
      },
      'open',
    );
    const badge = document.querySelector('learning-city-badge')!;
    await waitUntil(() => isReady(badge));
    expect(badge.shadowRoot?.textContent).to.include('2022');
    expect(requestsOf(page).filter((name) => name.includes('/parts/'))).to.deep.equal([
      '/unreliable/dist/parts/learning-city-badge.js',
      '/unreliable/dist/parts/learning-city-badge.js?1',
    ]);
    expect(page.reports).to.deep.equal([]);
  });

  it('can be loaded twice, as module and as plain script, without a word', async () => {
    const scripts = 'learning-city-widgets.classic.js,learning-city-widgets.js,learning-city-widgets.js?again';
    // A policy for trusted types that allows no duplicates stops every second copy of Lit, ours or another's.
    const {page, document} = await open({body: ALL, scripts}, 'open');
    await waitUntil(() => [...document.body.children].every(isReady));
    expect(page.reports).to.deep.equal([]);
  });

  it('leaves a name alone that the page has taken, and says so once', async () => {
    const {page, document} = await open({
      body: ALL,
      scripts: '/test/support/taken-name.js,learning-city-widgets.js',
    });
    await waitUntil(() => [...document.body.children].slice(1).every(isReady));
    expect(document.body.children[0]?.shadowRoot).to.equal(null);
    expect(page.reports.length).to.equal(1);
    expect(page.reports[0]).to.include('<news-card>');
  });
});
