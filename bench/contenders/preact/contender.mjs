import react from '../react/contender.mjs';

/**
 * The same components with Preact.
 * @type {import('../index.mjs').Contender}
 */
export default {
  ...react,
  title: 'Preact',
  jsx: 'preact',
  entry: {cards: 'preact/cards.jsx', page: 'preact/page.jsx'},
};
