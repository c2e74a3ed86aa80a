import {FIGURES} from '../../addresses.mjs';
import {hasAllElements} from '../../conditions.mjs';
import {besideAndBelow} from '../../markup.mjs';
import {CITY} from '../../material.mjs';
import {libraryStyle} from '../shared/library-markup.mjs';
/** @import {Contender} from '../index.mjs' */

const shadow = (/** @type {string} */ tag, index = 0) => `document.querySelectorAll('${tag}')[${index}]?.shadowRoot`;
const lastLink = (/** @type {number} */ n) => `${shadow('news-list')}?.querySelector('li:nth-child(${n}) a')`;
export const scriptTag = '<script type="module" src="/widgets/learning-city-widgets.js"></script>';

/**
 * The script tag from README, and one `<news-list>`.
 * @type {Contender}
 */
export const ours = {
  title: 'learning-city-widgets',
  head: () => scriptTag,
  cards: ({address}) => `<news-list src="${address}" limit="0"><a href="/news">Jaunumi</a></news-list>`,
  lastLink,
  update: `(feed) => {
    const list = document.querySelector('news-list');
    list.removeAttribute('src');
    list.data = feed;
  }`,
  page: (given) =>
    besideAndBelow(
      [
        `<learning-city-badge city="${CITY}"><a href="/">${CITY}</a></learning-city-badge>`,
        `<network-stats src="${FIGURES}" without-table><a href="/">Tīkls</a></network-stats>`,
        `<news-card src="${given.address}"><a href="/news">Jaunumi</a></news-card>`,
      ],
      ours.cards(given),
    ),
  pageEnds: (n) => [
    ...['learning-city-badge', 'network-stats', 'news-card'].map((tag) => `${shadow(tag)}?.querySelector('a')`),
    lastLink(n),
  ],
};

/**
 * The npm package, bundled; for cards only the element that shows them.
 * @type {Contender}
 */
export const oursNpm = {
  ...ours,
  title: 'learning-city-widgets, from npm',
  head: () => '',
  entry: {cards: 'ours/cards.js', page: 'ours/page.js'},
};

/**
 * Another build of the library, served under `/before/`, for comparison with an earlier version.
 * @type {Contender}
 */
export const oursBefore = {
  ...ours,
  title: 'learning-city-widgets, another build',
  head: () => scriptTag.replace('/widgets/', '/before/'),
};

const {page: _page, pageEnds: _pageEnds, update: _update, ...onlyCards} = ours;

/**
 * One `<news-card>` per item instead of one list. Each reads the whole feed, so this is not meant for a thousand cards.
 * @type {Contender}
 */
export const oursCards = {
  ...onlyCards,
  title: 'learning-city-widgets, single cards',
  only: ({n}) => n <= 100,
  head: (given) => scriptTag + libraryStyle(given),
  cards: ({address, n}) => {
    const cards = Array.from({length: n}, (_, index) => {
      const item = index + 1;
      return `<li><news-card src="${address}" item="${item}"><a href="/news/${item}">Jaunumi</a></news-card></li>`;
    });
    return `<ul class="news">${cards.join('\n')}</ul>`;
  },
  lastLink: (n) => `${shadow('news-card', n - 1)}?.querySelector('a')`,
};

const ahead = (/** @type {string} */ address) => `<link rel="preload" as="fetch" crossorigin href="${address}">`;
const module = (/** @type {string} */ file) => `<link rel="modulepreload" href="/widgets/${file}">`;
/** The files that the page with all four elements loads on demand. */
const ON_DEMAND = ['views/learning-city-badge.js', 'views/network-stats.js', 'data/register.js', 'countries/lv.js'];
const modules = ON_DEMAND.map(module).join('');

/**
 * The page with all four elements and the `modulepreload` lines of README's snippet, without lines for the data.
 * @type {Contender}
 */
export const oursSnippet = {
  ...ours,
  title: 'learning-city-widgets, with modulepreload',
  only: hasAllElements,
  head: () => modules + scriptTag,
};

/**
 * With data and modules preloaded by the lines in docs/put-it-on-a-page.md.
 * @type {Contender}
 */
export const oursPreload = {
  ...onlyCards,
  page: ours.page,
  pageEnds: ours.pageEnds,
  title: 'learning-city-widgets, with preload',
  only: ({n}) => n === 12,
  head: ({scenario, address}) => ahead(address) + (scenario === 'page' ? ahead(FIGURES) + modules : '') + scriptTag,
};

/**
 * With space for the list reserved from the start, as high as twelve cards are here.
 * @type {Contender}
 */
export const oursReserve = {
  ...onlyCards,
  title: 'learning-city-widgets, with reserve.css',
  only: ({n}) => n === 12,
  head: () =>
    `<link rel="stylesheet" href="/widgets/reserve.css"><style>news-list{--news-list-reserve:125em}</style>${scriptTag}`,
};
