/* The built files, on pages of their own, under the strictest policy. */
import {expect} from '@open-wc/testing';
import {
  ALL,
  closePages,
  type HostPage,
  isReady,
  openPage,
  type PageQuery,
  requestsOf,
  waitUntil,
} from '../support/host-page.js';

/** The strictest policy is the usual one here. */
const open = (query: PageQuery, kind: 'open' | 'strict' = 'strict'): Promise<HostPage> => openPage(query, kind);
const areReady = ({document}: HostPage): boolean => [...document.body.children].every(isReady);

describe('the built script', () => {
  afterEach(closePages);

  for (const scripts of ['learning-city-widgets.js', 'learning-city-widgets.classic.js']) {
    it(`${scripts} shows all four elements under the strictest policy, with no report`, async () => {
      const page = await open({lang: 'lv', body: ALL, scripts});
      const elements = [...page.document.body.children];
      expect(elements.length).to.equal(4);
      await waitUntil(() => elements.every(isReady), 'all ready');
      expect(page.window.reports).to.deep.equal([]);
      expect(elements[2]?.shadowRoot?.textContent).to.include('UNESCO Izglītības pilsēta kopš 2022. gada');
      expect(getComputedStyle(elements[0]?.shadowRoot?.querySelector('.box') as Element).borderTopWidth).to.equal(
        '3px',
      );
    });
  }

  it('asks for what the page wants, for the data beside it, and for nothing else', async () => {
    const page = await open({body: ALL});
    await waitUntil(() => areReady(page));
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
    expect(page.document.cookie).to.equal('');
    expect(page.window.localStorage.length + page.window.sessionStorage.length).to.equal(0);
  });

  it('asks for nothing on a page without elements', async () => {
    const page = await open({});
    expect(requestsOf(page).filter((name) => !name.endsWith('.js'))).to.deep.equal([]);
  });

  it('makes one request for any number of elements with one address', async () => {
    const page = await open({body: ALL.split('\n')[1]?.repeat(12) ?? ''});
    expect(page.document.body.children.length).to.equal(12);
    await waitUntil(() => areReady(page));
    expect(requestsOf(page).filter((name) => name.endsWith('seed.json')).length).to.equal(1);
  });

  it('fetches the words of a language once, when an element needs them', async () => {
    const page = await open({
      lang: 'ar',
      body: '<network-stats></network-stats><network-stats></network-stats>',
    });
    await waitUntil(() => areReady(page));
    await waitUntil(() => page.document.body.children[1]?.shadowRoot?.textContent.includes('المصدر'));
    expect(requestsOf(page).filter((name) => name.includes('/locales/'))).to.deep.equal(['/dist/locales/ar.js']);
    expect(page.window.reports).to.deep.equal([]);
  });

  it('fetches the part of an element again, by another address, where it could not be had', async () => {
    const page = await open(
      {
        scripts: '/town/hasty.js,/unreliable/dist/learning-city-widgets.js',
        body: '<learning-city-badge city="Ventspils"></learning-city-badge>',
      },
      'open',
    );
    const badge = page.document.querySelector('learning-city-badge')!;
    await waitUntil(() => isReady(badge));
    expect(badge.shadowRoot?.textContent).to.include('2022');
    expect(requestsOf(page).filter((name) => name.includes('/parts/'))).to.deep.equal([
      '/unreliable/dist/parts/learning-city-badge.js',
      '/unreliable/dist/parts/learning-city-badge.js?1',
    ]);
    expect(page.window.reports).to.deep.equal([]);
  });

  it('can be loaded twice, as module and as plain script, without a word', async () => {
    const scripts = 'learning-city-widgets.classic.js,learning-city-widgets.js,learning-city-widgets.js?again';
    // A policy for trusted types that allows no duplicates stops every second copy of Lit, ours or another's.
    const page = await open({body: ALL, scripts}, 'open');
    await waitUntil(() => areReady(page));
    expect(page.window.reports).to.deep.equal([]);
  });

  it('leaves a name alone that the page has taken, and says so once', async () => {
    const page = await open({
      body: ALL,
      scripts: '/test/support/taken-name.js,learning-city-widgets.js',
    });
    await waitUntil(() => [...page.document.body.children].slice(1).every(isReady));
    expect(page.document.body.children[0]?.shadowRoot).to.equal(null);
    expect(page.window.reports.length).to.equal(1);
    expect(page.window.reports[0]).to.include('<news-card>');
  });
});
