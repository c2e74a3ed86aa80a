import hand, {handPreload} from './hand/contender.mjs';
import handList from './hand-list/contender.mjs';
import iframe from './iframe/contender.mjs';
import lit from './lit/contender.mjs';
import mastodon from './mastodon/contender.mjs';
import {rendered, renderedLinked, renderedWithScript} from './ours/rendered.mjs';
import {ours, oursBefore, oursCards, oursNpm, oursPreload, oursReserve, oursSnippet} from './ours/contender.mjs';
import preact from './preact/contender.mjs';
import react from './react/contender.mjs';
import shoelace from './shoelace/contender.mjs';
import spectrum from './spectrum/contender.mjs';
import staticHtml from './static/contender.mjs';
import webawesome from './webawesome/contender.mjs';

/**
 * @import {Condition} from '../conditions.mjs'
 * @import {Feed, TextPart} from '../material.mjs'
 *
 * @typedef {'cards' | 'page'} Scenario
 *
 * @typedef {object} Given
 * @property {Scenario} scenario
 * @property {number} n number of cards
 * @property {Feed} feed
 * @property {string} address address of the feed
 *
 * @typedef {object} Contender
 * @property {string} title
 * @property {{cards: string, page?: string}} [entry] the module of each scenario, which is bundled; its script is added
 *   to the page
 * @property {string} [jsx] the package that provides its JSX
 * @property {(given: Given) => string} [head] HTML of the page
 * @property {(given: Given) => string} cards HTML of the page
 * @property {((given: Given) => string) | undefined} [page] HTML of the page; if missing, the page is not measured
 * @property {(n: number) => string} lastLink an expression for the link of the nth card once that card is rendered
 * @property {((n: number) => string[]) | undefined} [pageEnds] the same for all elements of the page
 * @property {string} [isTaken] an expression that is true once its script has taken over what a server has rendered
 * @property {string | undefined} [update] the source of a function that passes it another feed
 * @property {TextPart[]} [order] the order of a card's texts, if it differs from title, day, summary, publisher
 * @property {(feed: Feed) => Record<string, string>} [files] other files that are served with a feed
 * @property {(page: string, files: ReadonlyMap<string, string | Uint8Array>) => Promise<string>} [finish] changes a whole
 *   page before it is served; gets the files of the site by address
 * @property {(condition: Condition) => boolean} [only] returns true if it is measured under a condition; the default is
 *   always
 */

/**
 * All contenders, by the name that `--only` takes.
 * @type {Record<string, Contender>}
 */
export const contenders = {
  static: staticHtml,
  iframe,
  hand,
  'hand-preload': handPreload,
  'hand-list': handList,
  lit,
  preact,
  react,
  shoelace,
  webawesome,
  spectrum,
  mastodon,
  ours,
  // The same page under a second name: the difference between the two shows the noise of the measurement.
  'ours-again': {...ours, title: 'learning-city-widgets, once more (A/A)'},
  // Present only with `--before`.
  'ours-before': oursBefore,
  'ours-npm': oursNpm,
  'ours-cards': oursCards,
  'ours-snippet': oursSnippet,
  'ours-preload': oursPreload,
  'ours-reserve': oursReserve,
  rendered,
  'rendered-link': renderedLinked,
  'rendered-script': renderedWithScript,
};
