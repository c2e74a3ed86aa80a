import { str } from '@lit/localize';
import { formatNumber } from '../../locale/number.js';
import { readPages } from '../../sources/further-pages.js';
import { failedWords } from '../shared/words.js';
import { nextPage } from './progress.js';
const BUTTON = '[part=more]';
/**
 * Shows as many articles again, from what is at hand and from the source's further pages; says how many it added, and
 * puts the focus on the first of them. A module of its own, loaded when a reader first asks for more.
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
    // After a failure the next step has as far to go as this one.
    progress.extra = isLimited ? Math.max(length - limit, 0) : 0;
    progress.announcement = problem
        ? { notice: failedWords, isQuiet: false }
        : { notice: (locale) => addedWords(locale, length - before, length), isQuiet: true };
    // Whoever has gone on meanwhile is not called back.
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
        desc: 'Said to screen readers after the button “Show more”',
    });
}
/**
 * Puts the focus on the first of the new articles. Where none has come it stays on the button; where that is gone, it
 * goes to the last article, or to the sentence that there is none.
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