import { htmlText } from '../util/html-text.js';
import { readJsonFeed } from './json-feed.js';

/** A JSON Feed some of whose items have their text as HTML only: a file of its own, since most feeds need no more. */
const read = (feed, base) => readJsonFeed(feed, base, htmlText);

export { read };
