import {cardsBody, libraryStyle, pageBody} from '../shared/library-markup.mjs';

const theme = (/** @type {string} */ content) =>
  `<sp-theme system="spectrum" color="light" scale="medium">${content}</sp-theme>`;
/** The link of a card whose element has drawn itself. */
const lastLink = (/** @type {number} */ n) =>
  `document.querySelector('.news > li:nth-child(${n}) sp-card')?.shadowRoot?.childElementCount && document.querySelector('.news > li:nth-child(${n}) a')`;

/**
 * Cards by the elements of Spectrum, of which only those are bundled, in its theme; a script fetches and fills them.
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
