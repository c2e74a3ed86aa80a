import type { Article, News, Picture } from '../model/article.js';
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
export declare function readItems(values: unknown, readOne: (item: unknown) => Article | undefined): News;
/** An article's parts as a source has them: some may be missing. */
export type Parts = {
    [K in keyof Article]: Article[K] | undefined;
};
/** The article of some parts; a note without a headline is named by its first words. Undefined without id or words. */
export declare function toArticle(parts: Parts): Article | undefined;
/**
 * A picture, from whatever a source says of it.
 * @param alt and `credit`: plain text
 * @param base what a relative `src` is resolved against
 * @returns undefined when the address can't be loaded
 */
export declare function readPicture({ src, alt, credit, width, height }: Readonly<Partial<Record<keyof Picture, unknown>>>, base: string | undefined): Picture | undefined;
