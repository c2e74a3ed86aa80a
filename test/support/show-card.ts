/* One card on a page, the feed that it shows, and the places in it that tests check. */
import {expect, waitUntil} from '@open-wc/testing';
import type {NewsCard} from '../../src/elements/news-card/news-card.js';
import {all, find, type Place, show as showElement} from './show-element.js';
import {feedOf} from './show-news.js';

export const show = (place: Place, attributes?: Readonly<Record<string, string>>): Promise<NewsCard> =>
  showElement('news-card', place, attributes);

export const HARBOUR = '/demo/pictures/harbour.svg';
export const article = (parts: object = {}): object => ({id: '1', title: 'Ostas diena', url: '/zina', ...parts});
export const one = (parts?: object, head?: object): object => feedOf([article(parts)], head);
export const pictured = (image: object = {}, parts: object = {}): object =>
  one({image: HARBOUR, _learning_city: {image}, ...parts});
export const pictureOf = (card: Element): HTMLImageElement => find(card, 'img') as HTMLImageElement;
export const linkOf = (card: Element): HTMLAnchorElement => {
  const links = all(card, 'a');
  expect(links.length).to.equal(1);
  return links[0] as HTMLAnchorElement;
};
export const boxOf = (card: Element, selector: string): DOMRect => find(card, selector).getBoundingClientRect();
export const isLoaded = (card: Element): Promise<void> =>
  waitUntil(() => pictureOf(card).complete && pictureOf(card).naturalWidth > 0, 'the picture has loaded');
