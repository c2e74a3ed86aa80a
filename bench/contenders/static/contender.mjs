import {cardsMarkup} from '../../markup.mjs';
import {cardStyle} from '../shared/styles.mjs';

/** The limit: the server has written everything, and there is no script. */
export default {
  title: 'static HTML',
  head: () => cardStyle,
  cards: ({feed}) => cardsMarkup(feed),
  lastLink: (n) => `document.querySelector('li:nth-child(${n}) a')`,
};
