import type { News } from '../model/article.js';
/**
 * Reads news in any format the library knows, recognised by the document's own shape.
 * @param document parsed JSON
 * @param base what relative addresses in it are resolved against
 * @throws {Problem} `shape` when the format is not known, or not one of its items is readable
 */
export declare function readNews(document: unknown, base?: string): News;
