import type { Article } from '../model/article.js';
import { type History } from './history.js';
import type { Entry } from './news.js';
/** The addresses of pictures on the town's own server, by their address in the model. They may be relative. */
export type Copies = ReadonlyMap<string, string>;
/** Returns the JSON Feed. */
export declare function newsDocument(entries: readonly Entry[], copies: Copies, history: History): object;
/** The articles of a written document. */
export interface WrittenNews {
    readonly history: History;
    readonly entries: readonly Entry[];
    /** The pictures that are on the town's own server. */
    readonly copies: Copies;
}
/**
 * Reads a document that this command has written.
 * @param prefix the address of copied pictures, which may be absolute
 * @returns undefined for any other document
 */
export declare function readWrittenNews(document: unknown, prefix?: string): WrittenNews | undefined;
/**
 * Returns the entries that the elements would read otherwise from the document than from their source. There should be
 * none: this is the last check before a document replaces an older one.
 */
export declare function misread(document: unknown, entries: readonly Entry[], copies: Copies): readonly Entry[];
/** Returns what the elements show of an article: no empty lists, and no second date without a first. */
export declare function shownOf({ tags, authors, modified, ...article }: Article): object;
