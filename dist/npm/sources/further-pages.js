import { asProblem } from '../util/problem.js';
import { defined } from '../util/record.js';
/** Maximum number of further pages read in one step. docs/data.md states it. */
export const MOST_PAGES = 5;
/**
 * Reads pages until there is enough, the source ends, or the limit is reached.
 * @param next the address of the first one
 */
export async function readPages(next, isEnough, { load, read, signal, visited }) {
    const pages = [];
    try {
        while (next !== undefined && !visited.has(next) && pages.length < MOST_PAGES && !isEnough(pages)) {
            const answer = await load(next, signal && { signal });
            const page = await read(answer.text, answer.url, answer.next);
            signal?.throwIfAborted();
            // Added only after success, so that a failed page can be tried again.
            visited.add(next).add(answer.url);
            pages.push(page);
            ({ next } = page);
        }
        return { pages };
    }
    catch (error) {
        return { pages, problem: asProblem(error) };
    }
}
/**
 * Adds further pages to the first one, until there is enough.
 * @param base address of the first page
 * @param warn receives the problem that ended reading; the pages read before it are shown
 */
export async function readOn(first, base, isEnough, warn, { load, read, signal }) {
    const visited = new Set([base]);
    const isDone = (further) => isEnough(joinPages([first, ...further], visited));
    const { pages, problem } = await readPages(first.next, isDone, { load, read, signal, visited });
    if (problem && !signal?.aborted)
        warn(problem);
    return joinPages([first, ...pages], visited);
}
/** Joins several pages. Each article appears once, as in the first page that has it. */
function joinPages(pages, visited) {
    const seen = new Set();
    const next = pages.at(-1)?.next;
    return defined({
        articles: pages.flatMap(({ articles }) => articles).filter(({ id }) => seen.size < seen.add(id).size),
        skipped: pages.reduce((sum, { skipped }) => sum + skipped, 0),
        next: next !== undefined && !visited.has(next) ? next : undefined,
        isCut: pages.some(({ isCut }) => isCut) || undefined,
    });
}
//# sourceMappingURL=further-pages.js.map