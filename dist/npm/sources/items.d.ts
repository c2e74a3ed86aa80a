import type { Article, News, Picture } from '../model/article.js';
import { Reading } from './reading.js';
/** Items looked at; the rest of a longer source is left alone. */
export declare const MAX_ITEMS = 1000;
/** Tags and authors of one item looked at. */
export declare const MOST = 20;
/** Characters of an excerpt that is cut from a text, where the source has written no summary: about three lines. */
export declare const MAX_EXCERPT = 300;
/**
 * The news of a list of items: those that cannot be read are skipped and counted.
 * @param values an array; anything else has no items
 * @param readOne gives the article of an item, or undefined to skip it
 */
export declare function readItems(values: unknown, readOne: (item: unknown) => Article | undefined, reading?: Reading): News;
/** An article's parts as a source has them: some may be missing. */
export type Parts = {
    [K in keyof Article]: Article[K] | undefined;
};
/**
 * The article of some parts. A note without a headline is named by its first words; an item without an id gets one from
 * its address or its words. Undefined without words.
 */
export declare function toArticle(parts: Parts, reading?: Reading): Article | undefined;
/** The name of a person or a publisher. Sources write e-mail addresses beside names, or as names; none is shown. */
export declare function nameOnly(text: string | undefined): string | undefined;
/**
 * A picture, from whatever a source says of it.
 * @param alt and `caption` and `credit`: plain text
 * @param base what a relative `src` is resolved against
 * @returns undefined when the address can't be loaded
 */
export declare function readPicture({ src, alt, caption, credit, width, height }: Readonly<Partial<Record<keyof Picture, unknown>>>, base: string | undefined): Picture | undefined;
