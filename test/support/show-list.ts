/* A list on a page, and feeds whose articles are identified by number. */
import {waitUntil} from '@open-wc/testing';
import type {NewsList} from '../../src/elements/news-list/news-list.js';
import {settle} from './fake-clock.js';
import {find, type Place, show as showElement} from './show-element.js';
import {feedOf, statusOf, titlesOf} from './show-news.js';

export const SITE = 'https://town.example';
export const FIRST = `${SITE}/news.json`;
export const SECOND = `${SITE}/news-2.json`;
export const show = (place: Place, attributes?: Readonly<Record<string, string>>): Promise<NewsList> =>
  showElement('news-list', place, attributes);
/** Articles by number: article 3 is called "Ziņa 3". */
export const items = (numbers: readonly number[], parts: object = {}): object[] =>
  numbers.map((number) => ({id: `n${number}`, title: `Ziņa ${number}`, url: `${SITE}/${number}`, ...parts}));
/** Articles from one number to another. */
export const range = (from: number, to: number): number[] =>
  Array.from({length: to - from + 1}, (_, index) => from + index);
export const page = (numbers: readonly number[], next?: string, parts?: object): object =>
  feedOf(items(numbers, parts), next ? {next_url: next} : {});
export const numbersOf = (list: Element): number[] => titlesOf(list).map((title) => Number(title.replace('Ziņa ', '')));
export const buttonOf = (list: Element): HTMLButtonElement => find(list, 'button') as HTMLButtonElement;
/** Presses the button and waits until the list has announced the outcome. */
export async function press(list: NewsList): Promise<void> {
  const before = statusOf(list);
  const button = buttonOf(list);
  button.focus();
  button.click();
  await waitUntil(() => statusOf(list) !== before, 'the list announces the outcome', {interval: 5});
  await settle();
}
