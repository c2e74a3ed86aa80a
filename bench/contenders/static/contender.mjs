import {allMarkup, cardsMarkup} from '../../markup.mjs';
import {styleOf} from '../shared/styles.mjs';

/**
 * The lower bound: the server has rendered everything, and there is no script.
 * @type {import('../index.mjs').Contender}
 */
export default {
  title: 'static HTML',
  head: styleOf,
  cards: ({feed}) => cardsMarkup(feed),
  lastLink: (n) => `document.querySelector('li:nth-child(${n}) a')`,
  page: ({feed}) => allMarkup(feed),
  pageEnds: (n) => [`document.querySelector('li:nth-child(${n}) a')`],
};
