import hand, {handPreload} from './hand/contender.mjs';
import handList from './hand-list/contender.mjs';
import iframe from './iframe/contender.mjs';
import lit from './lit/contender.mjs';
import mastodon from './mastodon/contender.mjs';
import {ours, oursCards, oursNpm, oursPreload, oursReserve} from './ours/contender.mjs';
import preact from './preact/contender.mjs';
import react from './react/contender.mjs';
import shoelace from './shoelace/contender.mjs';
import spectrum from './spectrum/contender.mjs';
import staticHtml from './static/contender.mjs';
import webawesome from './webawesome/contender.mjs';

/**
 * Everything that is measured, by the name that `--only` takes.
 *
 * Each has a `title` and, as far as it differs from an empty page:
 * - `entry` the module of each scenario (`cards`, `page`), which is bundled; its script is added to the page
 * - `head`, and for each scenario its own name: HTML of the page; a contender without `page` is not there for it
 * - `lastLink` where the link of the nth card is, once that card is drawn, as an expression; `pageEnds` the same for all
 *   parts of the page
 * - `update` what gives it another feed, as a function's text
 * - `order` of what a card says, where it is another than title, day, summary, publisher
 * - `files` what else is served for a feed
 * - `only` the conditions it is there for; by default all
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
  // The same under another name: how far apart the two are is how far apart equals can be.
  'ours-again': {...ours, title: 'learning-city-widgets, once more (A/A)'},
  'ours-npm': oursNpm,
  'ours-cards': oursCards,
  'ours-preload': oursPreload,
  'ours-reserve': oursReserve,
};
