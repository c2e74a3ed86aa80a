import {cardsBody, libraryStyle, pageBody} from '../shared/library-markup.mjs';

const theme = (/** @type {string} */ content) =>
  `<sp-theme system="spectrum" color="light" scale="medium">${content}</sp-theme>`;
/** The link of a card, once its element has rendered. */
const lastLink = (/** @type {number} */ n) =>
  `document.querySelector('.news > li:nth-child(${n}) sp-card')?.shadowRoot?.childElementCount && document.querySelector('.news > li:nth-child(${n}) a')`;

/**
 * Cards with Spectrum elements in their theme, bundled without the rest of Spectrum; a script fetches the data and
 * fills them.
 * @type {import('../index.mjs').Contender}
 */
export default {
  title: 'Spectrum',
  entry: {cards: 'spectrum/cards.js', page: 'spectrum/page.js'},
  head: libraryStyle,
  cards: (given) => theme(cardsBody(given)),
  lastLink,
  update: '(feed) => window.showFeed(feed)',
  page: (given) => theme(pageBody(given)),
  pageEnds: (n) => [
    ...['.membership', '.network', '.article'].map((place) => `document.querySelector('${place} a')`),
    lastLink(n),
  ],
};
