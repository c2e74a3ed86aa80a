/* Pages whose elements were rendered on a server, without our script and when it arrives. */
import {expect} from '@open-wc/testing';
import {closePages, type HostPage, inside, isReady, openPage, requestsOf, tidy, waitUntil} from '../support/host-page.js';

const NEWS = '/test/examples/news';
const BODY = {
  'a list': `<news-list src="${NEWS}/sample.json" limit="3" more><a href="/news">News</a></news-list>`,
  'a card': `<news-card src="${NEWS}/sample.json"><a href="/news">News</a></news-card>`,
  'a list in XML': `<news-list src="${NEWS}/rss.xml"></news-list>`,
  'a list of WordPress posts': `<news-list src="${NEWS}/wordpress.json"></news-list>`,
  'a list with pictures': `<news-list src="${NEWS}/pictures.json" images="all"></news-list>`,
  'a badge': '<learning-city-badge city="Ventspils"></learning-city-badge>',
  'a seal': '<learning-city-badge city="Kilifi" variant="seal"></learning-city-badge>',
  'a city that is not listed': '<learning-city-badge city="Nowhere"></learning-city-badge>',
  figures: '<network-stats></network-stats>',
  'figures with a chart': '<network-stats chart="growth" city="Ventspils" figures="cities countries"></network-stats>',
  'a statistic': '<network-stats src="/test/examples/statistics/months.json" chart="growth"></network-stats>',
} as const;
const LANGUAGES = ['lv', 'ar', 'de', 'zh-Hans'];

const elementOf = ({document}: HostPage): HTMLElement => {
  const element = [...document.body.querySelectorAll<HTMLElement>('*')].find(({localName}) => localName.includes('-'));
  if (!element) throw new Error('no element');
  return element;
};

/** The elements of a root in order, with their attributes and own texts; without styles and data. */
function contentOf(element: Element): string[] {
  return inside(element, '*:not(link, style, script)').map((node) => {
    const attributes = [...node.attributes]
      // The address of the file of all values exists only while its link is visible, except on a server.
      .filter(({name}) => !(node.hasAttribute('download') && name === 'href'))
      .map(({name, value}) => `${name}=${tidy(value)}`);
    const text = [...node.childNodes].map((child) => (child.nodeType === 3 ? child.nodeValue : '')).join('');
    return [node.localName, ...attributes.sort(), tidy(text)].join(' ');
  });
}

/** Adds our script to a page that has been rendered without it. */
async function addScript(page: HostPage, folder = '/dist/'): Promise<void> {
  const {document} = page;
  const script = document.createElement('script');
  script.type = 'module';
  script.src = `${folder}learning-city-widgets.js`;
  await new Promise((resolve) => {
    script.addEventListener('load', resolve);
    document.head.append(script);
  });
}

const openRendered = (body: string, lang = 'lv', more = {}): Promise<HostPage> =>
  openPage({body, lang, scripts: '', rendered: 'link', ...more});

/** Resolves when the element itself has rendered. */
const isUpgraded = (element: Element): Promise<void> =>
  waitUntil(() => isReady(element) && !inside(element, 'script').length, 'upgraded');

describe('a page rendered on a server', () => {
  afterEach(closePages);

  for (const [what, body] of Object.entries(BODY)) {
    for (const lang of LANGUAGES) {
      it(`shows ${what} without a script as the element shows it, and the upgrade changes nothing: ${lang}`, async () => {
        const own = await openPage({body, lang});
        await waitUntil(() => isReady(elementOf(own)), 'ready');
        // The mark on a chart comes after the figures.
        if (body.includes('city="Ventspils" figures')) await waitUntil(() => inside(elementOf(own), '.mark').length);
        await waitUntil(() => inside(elementOf(own), '.base')[0]?.lang === lang, 'it speaks');
        const expected = contentOf(elementOf(own));

        const page = await openRendered(body, lang);
        const element = elementOf(page);
        expect(contentOf(element)).to.deep.equal(expected);
        const {height, width} = element.getBoundingClientRect();
        expect(height).to.equal(elementOf(own).getBoundingClientRect().height);

        await addScript(page);
        await isUpgraded(element);
        expect(contentOf(element)).to.deep.equal(expected);
        const after = element.getBoundingClientRect();
        expect([after.height, after.width]).to.deep.equal([height, width]);
        expect(requestsOf(page).filter((address) => !/^\/dist\/|\/watch-page\.js$|\.(svg|png|jpg)$/.test(address))).to.deep.equal([]);
        expect(requestsOf(page).filter((address) => /^\/dist\/(data|formats)\//.test(address))).to.deep.equal([]);
        expect(page.window.reports).to.deep.equal([]);
      });
    }
  }
});
