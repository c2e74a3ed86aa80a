import type { Article, News } from '../../model/article.js';
import type { Load } from '../../http/load.js';
import type { Problem } from '../../util/problem.js';
import { type Progress } from './progress.js';
/** What a list lends to the step. */
export interface ListHost {
    readonly first: News;
    /** Articles at first; 0 for all that the source gives at once. */
    readonly limit: number;
    readonly load: Load;
    readonly read: (text: string, base: string, next: string | undefined) => News | Promise<News>;
    /** Ends the step: another source has been set, or the element is gone. */
    readonly signal: AbortSignal;
    /** The articles at hand that pass the filter, and those of further pages. */
    readonly selected: (further?: readonly News[]) => readonly Article[];
    /** Renders as things stand; resolves when it is done. */
    readonly render: () => Promise<unknown>;
    /** Tells the page and its developer. */
    readonly report: (problem: Problem) => void;
    readonly root: ShadowRoot;
}
/**
 * Shows as many articles again, from what is at hand and from the source's further pages; says how many it added, and
 * puts the focus on the first of them. A module of its own, loaded when a reader first asks for more.
 */
export declare function showMore(list: ListHost, progress: Progress): Promise<void>;
