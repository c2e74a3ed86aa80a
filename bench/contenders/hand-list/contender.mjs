import hand from '../hand/contender.mjs';

/**
 * One custom element without a library for the whole list, with the cards in its own shadow root.
 * @type {import('../index.mjs').Contender}
 */
export default {
  title: 'one hand-written element for the list',
  entry: {cards: 'hand-list/cards.js'},
  cards: hand.cards,
  lastLink: (n) => `document.querySelector('town-news')?.shadowRoot?.querySelector('li:nth-child(${n}) a')`,
  update: hand.update,
};
