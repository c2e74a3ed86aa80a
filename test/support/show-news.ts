/* Helpers for tests of news only: feeds, and what cards and lists show of them. */
import '../../src/define/news-card.js';
import '../../src/define/news-list.js';
import {all, find, tidy} from './show-element.js';

// Tests of cards and of lists inspect them in the same ways.
export {once, tidy} from './show-element.js';

/** The text of the live region, visible or not. */
export const statusOf = (element: Element): string => tidy(find(element, '[part=notice]').textContent);

/** The visible titles, in order. */
export const titlesOf = (element: Element): string[] =>
  all(element, '[part=heading]').map(({textContent}) => tidy(textContent));

/** A JSON Feed; by default version 1.1 without a title. */
export const feedOf = (items: readonly object[], head: object = {}): object => ({
  version: 'https://jsonfeed.org/version/1.1',
  ...head,
  items,
});
