import react from '../react/contender.mjs';

/** The same components with Preact. */
export default {
  ...react,
  title: 'Preact',
  jsx: 'preact',
  entry: {cards: 'preact/cards.jsx', page: 'preact/page.jsx'},
};
