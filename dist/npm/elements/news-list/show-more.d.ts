import type { Article, News } from '../../model/article.js';
import type { Load } from '../../http/load.js';
import { type Pages } from '../../sources/further-pages.js';
import type { Problem } from '../../util/problem.js';
import { type Progress } from './progress.js';
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
export declare function showMore(list: ListHost, progress: Progress): Promise<void>;
