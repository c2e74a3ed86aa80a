import type { Article } from '../../model/article.js';
/**
 * Finds the article for the `item` attribute: by position, address or id. The three cannot be confused: an id may be a
 * number, but a position has a `#`.
 * @param bases the addresses of the page and the source, which a relative address may refer to
 */
export declare function findArticle(articles: readonly Article[], item: string, bases: readonly (string | undefined)[]): Article | undefined;
