/*
 * One element on a page with a given language, in a container of a given width, and ways to look inside it. Each test
 * imports the definitions of the elements that it needs.
 */
import {fixture, html, waitUntil} from '@open-wc/testing';

export type Tag = 'learning-city-badge' | 'network-map' | 'network-stats' | 'news-card' | 'news-list';

export interface Place {
  readonly lang?: string;
  readonly dir?: 'ltr' | 'rtl' | 'auto' | undefined;
  /** Width of the container in CSS pixels: elements adapt to their own width, and no window is that narrow. */
  readonly width?: number;
  /** A document instead of an address. */
  readonly data?: unknown;
  /** The element's fallback content. */
  readonly inside?: string | Node;
  /** Returns without waiting for the load to end. */
  readonly isSlow?: boolean;
}

/** Shows an element with attributes, and waits until it has loaded and uses the language of its place. */
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
  if (!isSlow) await waitUntil(() => all(element, '.base')[0]?.lang === language, 'it speaks', {timeout: 10_000});
  await element.updateComplete;
  return element;
}

/** Resolves with the next event of a type. */
export const once = (target: EventTarget, type: string): Promise<Event> =>
  new Promise((resolve) => {
    target.addEventListener(type, resolve, {once: true});
  });

export const nextFrame = (): Promise<unknown> => new Promise((resolve) => requestAnimationFrame(resolve));

/** The first matching part inside an element; throws if nothing matches. */
export function find(element: Element, selector: string): HTMLElement {
  const found = element.shadowRoot?.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`no ${selector}`);
  return found;
}
export const all = (element: Element, selector: string): HTMLElement[] => [
  ...(element.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? []),
];
export const tidy = (text: string | null | undefined): string => (text ?? '').replace(/\s+/g, ' ').trim();

/** Adds a style sheet to the page until the test ends. */
export function styled(text: string): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(text);
  document.adoptedStyleSheets.push(sheet);
}
afterEach(() => {
  document.adoptedStyleSheets = [];
});
