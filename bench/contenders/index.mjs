import hand from './hand/contender.mjs';
import lit from './lit/contender.mjs';
import ours from './ours/contender.mjs';
import staticHtml from './static/contender.mjs';

/**
 * Everything that is measured, by the name that `--only` takes.
 *
 * Each has a `title` and, as far as it differs from an empty page:
 * - `entry` the module of each scenario, which is bundled; its script is added to the page
 * - `head` and `cards`: HTML of the page
 * - `lastLink` where the title of the nth card is, as an expression that is undefined before it is there
 * - `update` run in the page with another feed
 * - `only` the conditions it is there for; by default all
 */
export const contenders = {
  static: staticHtml,
  hand,
  lit,
  ours,
  // The same under another name: how far apart the two are is how far apart equals can be.
  'ours-again': {...ours, title: 'the same once more (A/A)'},
};
