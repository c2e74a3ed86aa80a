/* The built files on separate pages, under the strictest policy. */
import {expect} from '@open-wc/testing';
import {
  ALL,
  closePages,
  type HostPage,
  isReady,
  openPage,
  type PageQuery,
  requestsOf,
  TAGS,
  waitUntil,
  wordsOf,
} from '../support/host-page.js';

/** Opens a page, by default under the strictest policy. */
const open = (query: PageQuery, kind: 'open' | 'strict' = 'strict'): Promise<HostPage> => openPage(query, kind);
const areReady = ({document}: HostPage): boolean => [...document.body.children].every(isReady);

describe('the built script', () => {
  afterEach(closePages);

  for (const scripts of ['learning-city-widgets.js', 'learning-city-widgets.classic.js']) {
    it(`shows all elements under the strictest policy, without reports: ${scripts}`, async () => {
      const page = await open({lang: 'lv', body: ALL, scripts});
      const elements = [...page.document.body.children];
      expect(elements.length).to.equal(TAGS.length);
      await waitUntil(() => elements.every(isReady), 'all ready');
      expect(page.window.reports).to.deep.equal([]);
      expect(elements[2]?.shadowRoot?.textContent).to.include('UNESCO Izglītības pilsēta kopš 2022. gada');
      // The style sheet of the page bundle has been applied.
      const base = elements[0]?.shadowRoot?.querySelector('.base') as Element;
      expect(getComputedStyle(base).containerType).to.equal('inline-size');
    });
  }

  it('requests only what the page names, and the views and data of its elements', async () => {
    const page = await open({body: ALL});
    await waitUntil(() => areReady(page));
    expect(requestsOf(page).sort()).to.deep.equal([
      '/dist/countries/en.js',
      '/dist/data/network.js',
      '/dist/data/outlines/world.js',
      '/dist/data/places.js',
      '/dist/data/register.js',
      '/dist/learning-city-widgets.js',
      '/dist/views/learning-city-badge.js',
      '/dist/views/network-map.js',
      '/dist/views/network-stats.js',
      '/test/examples/news/sample.json',
      '/test/examples/news/seed.json',
      '/test/support/watch-page.js',
    ]);
    expect(page.document.cookie).to.equal('');
    expect(page.window.localStorage.length + page.window.sessionStorage.length).to.equal(0);
  });

  it('requests the views before any data', async () => {
    const page = await open({body: ALL});
    await waitUntil(() => areReady(page));
    const [main, ...rest] = requestsOf(page).filter((address) => !address.includes('watch-page'));
    expect(main).to.equal('/dist/learning-city-widgets.js');
    // A map is lower on most pages, and waits until a reader comes near it.
    expect(rest.slice(0, 2).sort()).to.deep.equal([
      '/dist/views/learning-city-badge.js',
      '/dist/views/network-stats.js',
    ]);
  });

  it('requests nothing on a page without elements', async () => {
    const page = await open({});
    expect(requestsOf(page).filter((name) => !name.endsWith('.js'))).to.deep.equal([]);
  });

  it('makes one request for any number of elements with the same address', async () => {
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

  it('keeps the content of a badge whose view fails to load, and says which file to publish', async () => {
    const page = await openPage({
      scripts: '/unreliable/dist/learning-city-widgets.js',
      body: '<learning-city-badge city="Ventspils">Ventspils</learning-city-badge>',
    });
    const badge = page.document.querySelector('learning-city-badge')!;
    await waitUntil(() => badge.matches(':state(failed)'));
    expect(wordsOf(badge)).to.equal('Ventspils');
    expect(page.window.reports.join()).to.match(
      /views\/learning-city-badge\.js could not be loaded.*publish all files/,
    );
  });

  it('can be loaded twice, as a module and as a classic script, silently', async () => {
    const scripts = 'learning-city-widgets.classic.js,learning-city-widgets.js,learning-city-widgets.js?again';
    // A Trusted Types policy without duplicates blocks any second copy of Lit, even a copy that is not ours.
    const page = await open({body: ALL, scripts}, 'open');
    await waitUntil(() => areReady(page));
    expect(page.window.reports).to.deep.equal([]);
  });

  it('does not redefine a name that the page has defined, and says so once', async () => {
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
