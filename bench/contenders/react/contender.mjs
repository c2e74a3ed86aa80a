import {CITY} from '../../material.mjs';
import {FIGURES, REGISTER} from '../../addresses.mjs';
import {styleOf} from '../shared/styles.mjs';

const lastLink = (/** @type {number} */ n) => `document.querySelector('li:nth-child(${n}) a')`;

/**
 * A component per card, rendered in the browser.
 * @type {import('../index.mjs').Contender}
 */
export default {
  title: 'React 19',
  jsx: 'react',
  entry: {cards: 'react/cards.jsx', page: 'react/page.jsx'},
  head: styleOf,
  cards: ({address}) => `<div id="app" data-src="${address}"></div>`,
  lastLink,
  update: '(feed) => window.showFeed(feed)',
  page: ({address}) =>
    `<div id="app" data-src="${address}" data-register="${REGISTER}" data-figures="${FIGURES}" data-city="${CITY}"></div>`,
  pageEnds: (n) => [
    ...['.badge a', '.figures a', '#three > :nth-child(3) a'].map((each) => `document.querySelector('${each}')`),
    lastLink(n),
  ],
};
