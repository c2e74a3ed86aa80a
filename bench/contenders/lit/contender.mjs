import hand from '../hand/contender.mjs';

/**
 * The same elements with Lit and nothing else.
 * @type {import('../index.mjs').Contender}
 */
export default {
  ...hand,
  title: 'bare Lit card',
  entry: {cards: 'lit/cards.js', page: 'lit/page.js'},
};
