import { asProblem } from '../util/problem.js';
import { defined } from '../util/record.js';
/** Most further pages that are read at one step. docs/data.md states it. */
export const MOST_PAGES = 5;
/**
 * Reads pages until there is enough, the source ends, or the bound is met.
 * @param next the address of the first of them
 */
export async function readPages(next, isEnough, { load, read, signal, visited }) {
    const pages = [];
    try {
        while (next !== undefined && !visited.has(next) && pages.length < MOST_PAGES && !isEnough(pages)) {
            const answer = await load(next, signal && { signal });
            const page = await read(answer.text, answer.url, answer.next);
            signal?.throwIfAborted();
            // Only now: a page that could not be read can be tried again.
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
 * @param warn told of the problem that has ended reading: what has been read is shown
 */
export async function readOn(first, base, isEnough, warn, { load, read, signal }) {
    const visited = new Set([base]);
    const isDone = (further) => isEnough(joinPages([first, ...further], visited));
    const { pages, problem } = await readPages(first.next, isDone, { load, read, signal, visited });
    if (problem && !signal?.aborted)
        warn(problem);
    return joinPages([first, ...pages], visited);
}
/** Several pages as one; each article once, as the first page that has it. */
function joinPages(pages, visited) {
    const seen = new Set();
    const next = pages.at(-1)?.next;
    return defined({
        articles: pages.flatMap(({ articles }) => articles).filter(({ id }) => seen.size < seen.add(id).size),
        skipped: pages.reduce((sum, { skipped }) => sum + skipped, 0),
        next: next !== undefined && !visited.has(next) ? next : undefined,
    });
}
//# sourceMappingURL=further-pages.js.map