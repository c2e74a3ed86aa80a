import { htmlText } from '../util/html-text.js';
import { readJsonFeed } from './json-feed.js';
/** A JSON Feed some of whose items have their text as HTML only: a file of its own, since most feeds need no more. */
export const read = (feed, base) => readJsonFeed(feed, base, htmlText);
//# sourceMappingURL=json-feed-html.js.map