import type { Article, News, Picture } from '../model/article.js';
import { Reading } from './reading.js';
/** Maximum number of items read. The rest of a longer source is ignored. */
export declare const MAX_ITEMS = 1000;
/** Maximum number of tags, and of authors, read per item. */
export declare const MOST = 20;
/** Maximum number of topics of an item that are compared with each other, before the first {@link MOST} are kept. */
export declare const MAX_TOPICS = 100;
/** The maximum length of an excerpt that is cut from the text when there is no summary: about three lines. */
export declare const MAX_EXCERPT = 300;
/**
 * Reads the news from a list of items. Unreadable items are skipped and counted.
 * @param values an array; any other value has no items
 * @param readOne returns the article of an item, or undefined to skip it
 */
export declare function readItems(values: unknown, readOne: (item: unknown) => Article | undefined, reading?: Reading): News;
/** The properties of an article as found in a source; some may be missing. */
export type Parts = {
    [K in keyof Article]: Article[K] | undefined;
};
/** The properties that are hidden for a post with a password. */
export declare const PROTECTED: {
    summary: undefined;
    published: undefined;
    modified: undefined;
    tags: undefined;
    authors: undefined;
    publisher: undefined;
    picture: undefined;
};
/**
 * Creates an article. Without a headline, the first words become the title; without an id, one is made from the address
 * or the words. Returns undefined if there are no words.
 */
export declare function toArticle(parts: Parts, reading?: Reading): Article | undefined;
/** Returns the address of the next page. An address that can't be followed is noted. */
export declare function readNext(value: unknown, base: string | undefined, reading: Reading): string | undefined;
/** The note on a next page that is not followed. */
export declare const refusedNext: (address: string) => string;
/**
 * Returns the name of a person or publisher. Sources write e-mail addresses next to names or in place of them; none is
 * shown.
 */
export declare function nameOnly(text: string | undefined): string | undefined;
/**
 * Reads a picture from the properties in a source.
 * @param alt plain text, as are `caption` and `credit`
 * @param base the base for a relative `src`
 * @returns undefined if the address can't be loaded
 */
export declare function readPicture({ src, alt, caption, credit, width, height, focus }: Readonly<Partial<Record<keyof Picture, unknown>>>, base: string | undefined): Picture | undefined;
