import { Problem } from '../util/problem.js';
import { isJsonFeed, readJsonFeed } from './json-feed.js';

/**
 * Reads news in any format the library knows, recognised by the document's own shape.
 * @param document parsed JSON
 * @param base what relative addresses in it are resolved against
 * @throws {Problem} `shape` when the format is not known, or not one of its items is readable
 */
function readNews(document, base) {
    if (!isJsonFeed(document))
        throw new Problem('shape', 'not a JSON Feed');
    const news = readJsonFeed(document, base);
    if (!news.articles.length && news.skipped) {
        throw new Problem('shape', 'no readable item');
    }
    return news;
}

export { readNews };
