import {str} from '@lit/localize';
import type {Locale} from '../../locale/locale.js';
import {formatNumber} from '../../locale/number.js';
import type {Article, News} from '../../model/article.js';
import type {Load} from '../../http/load.js';
import {type Pages, readPages} from '../../sources/further-pages.js';
import type {Problem} from '../../util/problem.js';
import {ANNOUNCED} from '../shared/announcements.js';
import {failedWords} from '../shared/words.js';
import {nextPage, type Progress} from './progress.js';

const BUTTON = '[part=more]';
/** How long the button stays in the accessibility tree after the last articles, in milliseconds. Orca needs up to 500. */
const LEAVING = 1000;

/** The parts of a list that this step uses. */
export interface ListHost {
  readonly first: News;
  /** Number of articles at first; 0 for all that the source returns at once. */
  readonly limit: number;
  readonly load: Load;
  readonly read: Pages['read'];
  /** Aborts the step if another source is set or the element is removed. */
  readonly signal: AbortSignal;
  /** The loaded articles that match the filter, including those on further pages. */
  readonly selected: (further?: readonly News[]) => readonly Article[];
  /** Renders the current state; resolves when that is done. */
  readonly render: () => Promise<unknown>;
  /** Reports a problem to the page and its developer. */
  readonly report: (problem: Problem) => void;
  readonly root: ShadowRoot;
}

/**
 * Shows as many articles again, from the loaded articles and the source's further pages. Announces how many were added,
 * and focuses the first of them. The module is loaded when a reader first asks for more.
 */
export async function showMore(list: ListHost, progress: Progress): Promise<void> {
  const {first, limit, load, read, root, selected, signal} = list;
  const isLimited = limit >= 1;
  const before = Math.min(selected().length, isLimited ? limit + progress.extra : Infinity);
  const enough = before + (isLimited ? limit : 1);
  const {pages, problem} = await readPages(nextPage(progress, first), (further) => selected(further).length >= enough, {
    load,
    read,
    signal,
    visited: progress.visited,
  });
  if (signal.aborted) return;
  if (pages.length) progress.pages = [...(progress.pages.length ? progress.pages : [first]), ...pages];
  progress.isLoading = false;
  const length = Math.min(selected().length, isLimited ? enough : Infinity);
  // After a failure, the next step aims for the same number.
  progress.extra = isLimited ? Math.max(length - limit, 0) : 0;
  progress.announcement = problem
    ? {notice: failedWords, isQuiet: false}
    : {notice: (locale) => addedWords(locale, length - before, length), isQuiet: true};
  // Focus moves only if the reader is still at the button.
  const focused = root.activeElement ?? document.activeElement;
  const isWaiting = focused === root.querySelector(BUTTON) || focused === document.body;
  const hasMore = length < selected().length || nextPage(progress, first) !== undefined;
  progress.isLeaving = !problem && !hasMore && isWaiting;
  await list.render();
  if (problem) {
    list.report(problem);
    return;
  }
  // Without new articles, the focus stays on the button, unless the button goes.
  if (isWaiting && (length > before || !hasMore)) moveFocus(root, before, length);
  const {announcement} = progress;
  setTimeout(() => {
    progress.isLeaving = false;
    void list.render();
  }, LEAVING);
  setTimeout(() => {
    if (progress.announcement !== announcement) return;
    progress.announcement = undefined;
    void list.render();
  }, ANNOUNCED);
}

function addedWords(locale: Locale, added: number, shown: number): string {
  const number = (value: number): string => formatNumber(value, locale);
  return locale.msg(str`Articles added: ${number(added)}. Shown: ${number(shown)}.`, {
    id: 'added',
    desc: 'Announced by screen readers after the button “Show more”',
  });
}

/**
 * Focuses the first new article; without new articles the last one, or the sentence that says there are no articles.
 */
function moveFocus(root: ShadowRoot, before: number, length: number): void {
  const cards = root.querySelectorAll<HTMLElement>('.card');
  const target = cards[Math.min(before, length - 1)] ?? root.querySelector('p');
  const link = target?.querySelector('a');
  // An article without an address has no link.
  if (target && !link) target.tabIndex = -1;
  (link ?? target)?.focus();
}
