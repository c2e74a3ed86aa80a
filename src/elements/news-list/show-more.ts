import {str} from '@lit/localize';
import type {Origin} from '../../controllers/resource.js';
import type {Locale} from '../../locale/locale.js';
import {formatNumber} from '../../locale/number.js';
import type {Article, News} from '../../model/article.js';
import type {Load} from '../../http/load.js';
import {asProblem, type Problem} from '../../util/problem.js';
import {failedWords} from '../shared/words.js';
import {nextPage, type Progress} from './progress.js';

/** Pages read at one step, where what they hold is filtered away. */
const MOST_AT_ONCE = 5;
const BUTTON = '[part=more]';

/** What a list lends to the step. */
export interface ListHost {
  readonly first: News;
  /** Articles at first; 0 for all that the source gives at once. */
  readonly limit: number;
  readonly locale: Locale;
  readonly load: Load;
  readonly read: (document: unknown, origin: Origin) => News | Promise<News>;
  /** Ends the step: another source has been set, or the element is gone. */
  readonly signal: AbortSignal;
  /** The articles at hand that pass the filter, as things stand. */
  readonly selected: () => readonly Article[];
  /** Renders as things stand; resolves when it is done. */
  readonly render: () => Promise<unknown>;
  readonly warn: (problem: Problem) => void;
  readonly root: ShadowRoot;
}

/**
 * Shows as many articles again, from what is at hand and from the source's further pages; says how many it added, and
 * puts the focus on the first of them. A module of its own, loaded when a reader first asks for more.
 */
export async function showMore(list: ListHost, progress: Progress): Promise<void> {
  const {limit, locale, root, selected, signal} = list;
  const isLimited = limit >= 1;
  const before = Math.min(selected().length, isLimited ? limit + progress.extra : Infinity);
  const enough = before + (isLimited ? limit : 1);
  const problem = await readPages(list, progress, enough);
  if (signal.aborted) return;
  progress.isLoading = false;
  const length = Math.min(selected().length, isLimited ? enough : Infinity);
  // After a failure the next step has as far to go as this one.
  progress.extra = isLimited ? Math.max(length - limit, 0) : 0;
  if (problem) list.warn(problem);
  const number = (value: number): string => formatNumber(value, locale);
  progress.announcement = problem
    ? {notice: failedWords(locale), isQuiet: false}
    : {
        notice: locale.msg(str`Articles added: ${number(length - before)}. Shown: ${number(length)}.`, {
          id: 'added',
          desc: 'Said to screen readers after the button “Show more”',
        }),
        isQuiet: true,
      };
  // Whoever has gone on meanwhile is not called back.
  const focused = root.activeElement ?? document.activeElement;
  const isWaiting = focused === root.querySelector(BUTTON) || focused === document.body;
  await list.render();
  if (!problem && isWaiting) moveFocus(root, before, length);
}

/** Reads pages until enough articles are there. Resolves to what went wrong, if anything did. */
async function readPages(
  {first, load, read, selected, signal}: ListHost,
  progress: Progress,
  enough: number,
): Promise<Problem | undefined> {
  try {
    for (let left = MOST_AT_ONCE; left > 0 && selected().length < enough; left--) {
      const address = nextPage(progress, first);
      if (!address) break;
      const {text, url, next} = await load(address, {signal});
      const page = await read(text, {base: url, source: url, next});
      signal.throwIfAborted();
      progress.visited.add(address);
      progress.pages = [...(progress.pages.length ? progress.pages : [first]), page];
    }
    return undefined;
  } catch (error) {
    return asProblem(error);
  }
}

/**
 * Puts the focus on the first of the new articles. Where none has come it stays on the button; where that is gone, it
 * goes to the last article, or to the sentence that there is none.
 */
function moveFocus(root: ShadowRoot, before: number, length: number): void {
  if (length === before && root.querySelector(BUTTON)) return;
  const cards = root.querySelectorAll<HTMLElement>('.card');
  const target = cards[Math.min(before, length - 1)] ?? root.querySelector('p');
  const link = target?.querySelector('a');
  // An article without an address has no link.
  if (target && !link) target.tabIndex = -1;
  (link ?? target)?.focus();
}
