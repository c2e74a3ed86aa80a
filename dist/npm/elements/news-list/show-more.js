import { str } from '@lit/localize';
import { formatNumber } from '../../locale/number.js';
import { readPages } from '../../sources/further-pages.js';
import { failedWords } from '../shared/words.js';
import { nextPage } from './progress.js';
const BUTTON = '[part=more]';
/**
 * Shows as many articles again, from the loaded articles and the source's further pages. Announces how many were added,
 * and focuses the first of them. The module is loaded when a reader first asks for more.
 */
export async function showMore(list, progress) {
    const { first, limit, load, read, root, selected, signal } = list;
    const isLimited = limit >= 1;
    const before = Math.min(selected().length, isLimited ? limit + progress.extra : Infinity);
    const enough = before + (isLimited ? limit : 1);
    const { pages, problem } = await readPages(nextPage(progress, first), (further) => selected(further).length >= enough, {
        load,
        read,
        signal,
        visited: progress.visited,
    });
    if (signal.aborted)
        return;
    if (pages.length)
        progress.pages = [...(progress.pages.length ? progress.pages : [first]), ...pages];
    progress.isLoading = false;
    const length = Math.min(selected().length, isLimited ? enough : Infinity);
    // After a failure, the next step aims for the same number.
    progress.extra = isLimited ? Math.max(length - limit, 0) : 0;
    progress.announcement = problem
        ? { notice: failedWords, isQuiet: false }
        : { notice: (locale) => addedWords(locale, length - before, length), isQuiet: true };
    // Focus moves only if the reader is still at the button.
    const focused = root.activeElement ?? document.activeElement;
    const isWaiting = focused === root.querySelector(BUTTON) || focused === document.body;
    await list.render();
    if (problem)
        list.report(problem);
    if (!problem && isWaiting)
        moveFocus(root, before, length);
}
function addedWords(locale, added, shown) {
    const number = (value) => formatNumber(value, locale);
    return locale.msg(str `Articles added: ${number(added)}. Shown: ${number(shown)}.`, {
        id: 'added',
        desc: 'Announced by screen readers after the button “Show more”',
    });
}
/**
 * Focuses the first new article. Without new articles, the focus stays on the button; if the button is gone, it moves
 * to the last article, or to the sentence that says there are no articles.
 */
function moveFocus(root, before, length) {
    if (length === before && root.querySelector(BUTTON))
        return;
    const cards = root.querySelectorAll('.card');
    const target = cards[Math.min(before, length - 1)] ?? root.querySelector('p');
    const link = target?.querySelector('a');
    // An article without an address has no link.
    if (target && !link)
        target.tabIndex = -1;
    (link ?? target)?.focus();
}
//# sourceMappingURL=show-more.js.map