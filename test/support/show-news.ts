/* What is there for tests of news only: feeds, and what cards and lists show of them. */
import '../../src/define/news-card.js';
import '../../src/define/news-list.js';
import {all, find, tidy} from './show-element.js';

// Pages with news look at them in the same ways.
export {once, tidy} from './show-element.js';

/** What the status region says, seen or not. */
export const statusOf = (element: Element): string => tidy(find(element, '[role=status]').textContent);

/** Titles shown, in order. */
export const titlesOf = (element: Element): string[] =>
  all(element, '[part=heading]').map(({textContent}) => tidy(textContent));

/** A JSON Feed, of version 1.1 and without a title unless the head says otherwise. */
export const feedOf = (items: readonly object[], head: object = {}): object => ({
  version: 'https://jsonfeed.org/version/1.1',
  ...head,
  items,
});
