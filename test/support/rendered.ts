/* Pages whose elements a server has rendered: one body for each look of an element, and helpers. */
import {type HostPage, inside, isReady, openPage, waitUntil} from './host-page.js';

export const NEWS = '/test/examples/news';
/** By what the page shows. */
export const BODY = {
  'a list': `<news-list src="${NEWS}/sample.json" limit="3" more><a href="/news">News</a></news-list>`,
  'a card': `<news-card src="${NEWS}/sample.json"><a href="/news">News</a></news-card>`,
  'a list in XML': `<news-list src="${NEWS}/rss.xml"></news-list>`,
  'a list of WordPress posts': `<news-list src="${NEWS}/wordpress.json"></news-list>`,
  'a list with pictures': `<news-list src="${NEWS}/pictures.json"></news-list>`,
  'a badge': '<learning-city-badge city="Ventspils"></learning-city-badge>',
  'a seal': '<learning-city-badge city="Cork" country="IE" variant="seal"></learning-city-badge>',
  'a city that is not listed': '<learning-city-badge city="Nowhere"></learning-city-badge>',
  figures: '<network-stats></network-stats>',
  'figures with a chart': '<network-stats chart="growth" city="Ventspils" figures="cities countries"></network-stats>',
  'figures of a day': '<network-stats figures="cities" as-of="2022-09-06" chart="growth"></network-stats>',
  'figures without a table': '<network-stats figures="countries cities" chart="growth" without-table></network-stats>',
  'a statistic': '<network-stats src="/test/examples/statistics/school-years.json" chart="growth"></network-stats>',
  'a map': '<network-map city="Ventspils"></network-map>',
  'a map of a country': '<network-map city="Ventspils" country="LV"></network-map>',
  'a map of another register': '<network-map src="/test/examples/register/places.json" loading="eager"></network-map>',
} as const;
export const elementOf = ({document}: HostPage): HTMLElement => {
  const element = [...document.body.querySelectorAll<HTMLElement>('*')].find(({localName}) => localName.includes('-'));
  if (!element) throw new Error('no element');
  return element;
};

/** Adds our script to a page that has been rendered without it. */
export async function addScript(page: HostPage, folder = '/dist/'): Promise<void> {
  const {document} = page;
  const script = document.createElement('script');
  script.type = 'module';
  script.src = `${folder}learning-city-widgets.js`;
  await new Promise((resolve) => {
    script.addEventListener('load', resolve);
    document.head.append(script);
  });
}

export const openRendered = (body: string, lang = 'lv', more = {}): Promise<HostPage> =>
  openPage({body, lang, scripts: '', rendered: 'link', ...more});

/** Resolves when the element itself has rendered. */
export const isUpgraded = (element: Element): Promise<void> =>
  waitUntil(() => isReady(element) && !inside(element, 'script').length, 'upgraded');
