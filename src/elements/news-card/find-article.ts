import type {Article} from '../../model/article.js';
import {addressKey, itemAddress, positionOf} from '../../sources/news-address.js';

/**
 * Finds the article for the `item` attribute: by position, address or id. The three cannot be confused: an id may be a
 * number, but a position has a `#`.
 * @param bases the bases for a relative address: of the page and of the source
 */
export function findArticle(
  articles: readonly Article[],
  item: string,
  bases: readonly (string | undefined)[],
): Article | undefined {
  const position = positionOf(item);
  if (position !== undefined) return articles[position - 1];
  const addresses = bases.map((base) => itemAddress(item, base)).filter((address) => address !== undefined);
  const keys = addresses.map(addressKey);
  return articles.find(({id, url}) => id === item || (url && keys.includes(addressKey(url))));
}
