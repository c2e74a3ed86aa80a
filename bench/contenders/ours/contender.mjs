import {MAX_ITEMS} from '../../../dist/npm/sources/items.js';
import {FIGURES} from '../../addresses.mjs';
import {besideAndBelow} from '../../markup.mjs';
import {CITY} from '../../material.mjs';
import {libraryStyle} from '../shared/library-markup.mjs';

const shadow = (tag, index = 0) => `document.querySelectorAll('${tag}')[${index}]?.shadowRoot`;
const each = (addresses, write) => addresses.map(write).join('\n');
const list = (address) => `<news-list src="${address}" limit="0"><a href="/news">Jaunumi</a></news-list>`;

/** Where the nth card is: in the first list, or in a later one where one does not read so many items. */
const lastLink = (n) =>
  `${shadow('news-list', Math.ceil(n / MAX_ITEMS) - 1)}?.querySelector('li:nth-child(${((n - 1) % MAX_ITEMS) + 1}) a')`;
const scriptTag = '<script type="module" src="/widgets/learning-city-widgets.js"></script>';

/** The script tag that README shows, and one `<news-list>`, or as many as it takes to read that many items. */
export const ours = {
  title: 'learning-city-widgets',
  mostItems: MAX_ITEMS,
  head: () => scriptTag,
  cards: ({addresses}) => each(addresses, list),
  lastLink,
  update: `(feed) =>
    document.querySelectorAll('news-list').forEach((list, index) => {
      list.removeAttribute('src');
      list.data = {...feed, items: feed.items.slice(index * ${MAX_ITEMS}, (index + 1) * ${MAX_ITEMS})};
    })`,
  page: ({addresses}) =>
    besideAndBelow(
      [
        `<learning-city-badge city="${CITY}"><a href="/">${CITY}</a></learning-city-badge>`,
        `<network-stats src="${FIGURES}" without-table><a href="/">Tīkls</a></network-stats>`,
        `<news-card src="${addresses}"><a href="/news">Jaunumi</a></news-card>`,
      ],
      each(addresses, list),
    ),
  pageEnds: (n) => [
    ...['learning-city-badge', 'network-stats', 'news-card'].map((tag) => `${shadow(tag)}?.querySelector('a')`),
    lastLink(n),
  ],
};

/** From npm, bundled; for cards only the element that shows them. */
export const oursNpm = {
  ...ours,
  title: 'learning-city-widgets, from npm',
  head: () => '',
  entry: {cards: 'ours/cards.js', page: 'ours/page.js'},
};

const {page: _page, pageEnds: _pageEnds, update: _update, ...onlyCards} = ours;

/** One `<news-card>` for each item, instead of a list of all. Each reads the whole feed: not meant for a thousand. */
export const oursCards = {
  ...onlyCards,
  title: 'learning-city-widgets, single cards',
  only: ({n}) => n <= 100,
  head: (given) => scriptTag + libraryStyle(given),
  cards: ({addresses, n}) => {
    const cards = Array.from({length: n}, (_, index) => {
      const src = addresses[Math.floor(index / MAX_ITEMS)];
      return `<li><news-card src="${src}" item="${(index % MAX_ITEMS) + 1}"><a href="/news/${index + 1}">Jaunumi</a></news-card></li>`;
    });
    return `<ul class="news">${cards.join('\n')}</ul>`;
  },
  lastLink: (n) => `${shadow('news-card', n - 1)}?.querySelector('a')`,
};

/** With the data asked for along with the script. */
export const oursPreload = {
  ...onlyCards,
  title: 'learning-city-widgets, with preload',
  only: ({n}) => n === 12,
  head: ({addresses}) =>
    `${each(addresses, (address) => `<link rel="preload" href="${address}" as="fetch" crossorigin>`)}${scriptTag}`,
};

/** With room for the list kept from the start, as high as twelve cards are here. */
export const oursReserve = {
  ...onlyCards,
  title: 'learning-city-widgets, with reserve.css',
  only: ({n}) => n === 12,
  head: () =>
    `<link rel="stylesheet" href="/widgets/reserve.css"><style>news-list{--news-list-reserve:125em}</style>${scriptTag}`,
};
