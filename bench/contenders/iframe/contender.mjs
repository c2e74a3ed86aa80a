import {allMarkup, cardsMarkup, documentMarkup} from '../../markup.mjs';
import {styleOf} from '../shared/styles.mjs';
/**
 * @import {Feed} from '../../material.mjs'
 * @import {Contender, Given, Scenario} from '../index.mjs'
 */

const CONTENT = "document.querySelector('iframe')?.contentDocument?";

/**
 * The static page inside a frame, as most embeds are. The height must be known in advance.
 * @type {(scenario: Scenario) => (given: Given) => string}
 */
const frame =
  (scenario) =>
  ({n}) =>
    `<iframe src="/iframe/${scenario}-${n}-inside.html" title="Jaunumi" height="${n * 200 + 500}"></iframe>`;

/** @type {(scenario: Scenario, feed: Feed) => string} */
const inside = (scenario, feed) =>
  documentMarkup({head: styleOf({scenario}), body: scenario === 'page' ? allMarkup(feed) : cardsMarkup(feed)});

/** @type {Contender} */
export default {
  title: 'the same in an iframe',
  cards: frame('cards'),
  lastLink: (n) => `${CONTENT}.querySelector('li:nth-child(${n}) a')`,
  page: frame('page'),
  pageEnds: (n) => [`${CONTENT}.querySelector('li:nth-child(${n}) a')`],
  files: (feed) => ({
    [`/iframe/cards-${feed.items.length}-inside.html`]: inside('cards', feed),
    [`/iframe/page-${feed.items.length}-inside.html`]: inside('page', feed),
  }),
};
