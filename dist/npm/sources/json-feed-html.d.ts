import type { News } from '../model/article.js';
/** A JSON Feed some of whose items have their text as HTML only: a file of its own, since most feeds need no more. */
export declare const read: (feed: unknown, base?: string) => News;
