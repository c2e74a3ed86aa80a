/* One card or list on a page of some language, in a place of some width, and ways to look inside it. */
import {fixture, html, waitUntil} from '@open-wc/testing';
import '../../src/define/news-card.js';
import '../../src/define/news-list.js';

export interface Place {
  readonly lang?: string;
  /** Width of the place, in CSS pixels. */
  readonly width?: number;
  /** A document in place of an address. */
  readonly data?: unknown;
  /** Words inside the element: its fallback. */
  readonly inside?: string;
  /** Does not wait for the load to end. */
  readonly isSlow?: boolean;
}

/** An element with attributes, once it has loaded what it can. */
export async function showNews<Tag extends 'news-card' | 'news-list'>(
  tag: Tag,
  {lang = 'lv', width, data, inside, isSlow = false}: Place,
  attributes: Readonly<Record<string, string>> = {},
): Promise<HTMLElementTagNameMap[Tag]> {
  const place = await fixture<HTMLElement>(html`<main lang=${lang}></main>`);
  if (width) place.style.inlineSize = `${width}px`;
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  if (data !== undefined) element.data = data;
  if (inside) element.append(inside);
  const ended = once(element, 'loadend');
  place.append(element);
  if (!isSlow) await ended;
  // Words of a third language come as a file of their own.
  if (!isSlow) await waitUntil(() => find(element, '.base').lang);
  await element.updateComplete;
  return element;
}

/** Resolves with the next event of a type. */
export const once = (target: EventTarget, type: string): Promise<Event> =>
  new Promise((resolve) => {
    target.addEventListener(type, resolve, {once: true});
  });

export const nextFrame = (): Promise<unknown> => new Promise((resolve) => requestAnimationFrame(resolve));

/** The one such part inside an element; none fails the test. */
export function find(element: Element, selector: string): HTMLElement {
  const found = element.shadowRoot?.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`no ${selector}`);
  return found;
}
export const all = (element: Element, selector: string): HTMLElement[] => [
  ...(element.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? []),
];
export const tidy = (text: string | null | undefined): string => (text ?? '').replace(/\s+/g, ' ').trim();

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
