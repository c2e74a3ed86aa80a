import {besideAndBelow} from '../../markup.mjs';
import {CITY} from '../../material.mjs';
import {FIGURES, REGISTER} from '../../addresses.mjs';

const shadow = (/** @type {string} */ tag) => `document.querySelector('${tag}')?.shadowRoot`;
const lastLink = (/** @type {number} */ n) =>
  `${shadow('town-news')}?.querySelector('li:nth-child(${n}) > town-card')?.shadowRoot?.querySelector('a')`;

/**
 * Custom elements without a library, one per card, as an experienced developer writes them.
 * @type {import('../index.mjs').Contender}
 */
const hand = {
  title: 'hand-written elements',
  entry: {cards: 'hand/cards.js', page: 'hand/page.js'},
  cards: ({address}) => `<town-news src="${address}"></town-news>`,
  lastLink,
  update: '(feed) => (document.querySelector("town-news").feed = feed)',
  page: (given) =>
    besideAndBelow(
      [
        `<town-badge src="${REGISTER}" city="${CITY}"></town-badge>`,
        `<town-figures src="${FIGURES}"></town-figures>`,
        `<town-card src="${given.address}"></town-card>`,
      ],
      hand.cards(given),
    ),
  pageEnds: (n) => [
    ...['town-badge', 'town-figures', 'town-card'].map((tag) => `${shadow(tag)}?.querySelector('a[href]')`),
    lastLink(n),
  ],
};

export default hand;

/**
 * The same, with the data preloaded.
 * @type {import('../index.mjs').Contender}
 */
export const handPreload = {
  title: 'hand-written elements, with preload',
  only: ({n}) => n === 12,
  entry: {cards: 'hand/cards.js'},
  head: ({address}) => `<link rel="preload" href="${address}" as="fetch" crossorigin>`,
  cards: hand.cards,
  lastLink,
};
