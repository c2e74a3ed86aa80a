import {cardsBody, libraryStyle, pageBody} from '../shared/library-markup.mjs';

const card = (/** @type {string} */ place) => `${place} wa-card`;
/** The link of a card, once its element has rendered, including its day. */
const lastLink = (/** @type {number} */ n) =>
  `document.querySelector('.news > li:nth-child(${n}) wa-format-date')?.shadowRoot?.textContent.trim() && document.querySelector('${card(`.news > li:nth-child(${n})`)}')?.shadowRoot?.childElementCount && document.querySelector('.news > li:nth-child(${n}) a')`;

/**
 * Cards and dates with Web Awesome elements, bundled without the rest of Web Awesome; a script fetches the data and
 * fills them.
 * @type {import('../index.mjs').Contender}
 */
export default {
  title: 'Web Awesome',
  entry: {cards: 'webawesome/cards.js', page: 'webawesome/page.js'},
  head: libraryStyle,
  cards: cardsBody,
  lastLink,
  update: '(feed) => window.showFeed(feed)',
  page: pageBody,
  pageEnds: (n) => [
    ...['.membership', '.network', '.article'].map((place) => `document.querySelector('${place} a')`),
    lastLink(n),
  ],
};
