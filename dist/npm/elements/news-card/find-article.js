import { addressKey, itemAddress, positionOf } from '../../sources/news-address.js';
/**
 * Finds the article for the `item` attribute: by position, address or id. The three cannot be confused: an id may be a
 * number, but a position has a `#`.
 * @param bases the addresses of the page and the source, which a relative address may refer to
 */
export function findArticle(articles, item, bases) {
    const position = positionOf(item);
    if (position !== undefined)
        return articles[position - 1];
    const addresses = bases.map((base) => itemAddress(item, base)).filter((address) => address !== undefined);
    const keys = addresses.map(addressKey);
    return articles.find(({ id, url }) => id === item || (url && keys.includes(addressKey(url))));
}
//# sourceMappingURL=find-article.js.map