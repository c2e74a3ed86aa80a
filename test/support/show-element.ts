/*
 * One element on a page of some language, in a place of some width, and ways to look inside it. Which elements there
 * are is for each test to say: it imports their definitions.
 */
import {fixture, html, waitUntil} from '@open-wc/testing';

export type Tag = 'learning-city-badge' | 'network-stats' | 'news-card' | 'news-list';

export interface Place {
  readonly lang?: string;
  readonly dir?: 'ltr' | 'rtl' | 'auto' | undefined;
  /** Width of the place, in CSS pixels: elements go by their own, and no window is that narrow. */
  readonly width?: number;
  /** A document in place of an address. */
  readonly data?: unknown;
  /** What stands inside the element: its fallback. */
  readonly inside?: string | Node;
  /** Does not wait for the load to end. */
  readonly isSlow?: boolean;
}

/** An element with attributes, once it has loaded what it can and speaks the language of its place. */
export async function show<T extends Tag>(
  tag: T,
  {lang = 'lv', dir, width, data, inside, isSlow = false}: Place = {},
  attributes: Readonly<Record<string, string>> = {},
): Promise<HTMLElementTagNameMap[T]> {
  const place = await fixture<HTMLElement>(html`<main lang=${lang}></main>`);
  if (dir) place.dir = dir;
  if (width) place.style.inlineSize = `${width}px`;
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  if (data !== undefined) element.data = data;
  if (inside) element.append(inside);
  const ended = once(element, 'loadend');
  place.append(element);
  if (!isSlow) await ended;
  // A language other than English and Latvian is loaded as a file, and the element renders nothing until it arrives.
  const language = attributes['lang'] ?? lang;
  if (!isSlow) await waitUntil(() => all(element, '.base')[0]?.lang === language, 'it speaks');
  await element.updateComplete;
  return element;
}

/** Resolves with the next event of a type. */
export const once = (target: EventTarget, type: string): Promise<Event> =>
  new Promise((resolve) => {
    target.addEventListener(type, resolve, {once: true});
  });

export const nextFrame = (): Promise<unknown> => new Promise((resolve) => requestAnimationFrame(resolve));

/** The first such part inside an element; none fails the test. */
export function find(element: Element, selector: string): HTMLElement {
  const found = element.shadowRoot?.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`no ${selector}`);
  return found;
}
export const all = (element: Element, selector: string): HTMLElement[] => [
  ...(element.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? []),
];
export const tidy = (text: string | null | undefined): string => (text ?? '').replace(/\s+/g, ' ').trim();

/** A style sheet of the page, for as long as a test runs. */
export function styled(text: string): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(text);
  document.adoptedStyleSheets.push(sheet);
}
afterEach(() => {
  document.adoptedStyleSheets = [];
});
