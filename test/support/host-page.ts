/* Whole pages in separate frames, with the built files: helpers to open, change and inspect them. */

import {waitUntil as wait} from '@open-wc/testing';

export interface PageWindow extends Window {
  readonly reports: string[];
  readonly customElements: CustomElementRegistry;
  readonly performance: Performance;
  readonly CSSStyleSheet: typeof CSSStyleSheet;
  readonly PerformanceObserver: typeof PerformanceObserver;
  readonly __pwn?: unknown;
}
export interface HostPage {
  readonly window: PageWindow;
  readonly document: Document;
  readonly frame: HTMLIFrameElement;
}

/** The query of a page, as pages.mjs reads it. */
export type PageQuery = Readonly<
  Partial<Record<'scripts' | 'attributes' | 'head' | 'body' | 'lang' | 'policy' | 'mode' | 'rendered', string>>
>;

/** All elements, each with a fallback and a source. */
export const ALL = `
  <news-card src="/test/examples/news/seed.json"><a href="/news">News</a></news-card>
  <news-list src="/test/examples/news/sample.json"><a href="/news">All news</a></news-list>
  <learning-city-badge city="Ventspils"><a href="/city">Ventspils</a></learning-city-badge>
  <network-stats><a href="/network">The network</a></network-stats>
  <network-map city="Ventspils" loading="eager"><a href="/map">The map</a></network-map>`;
export const TAGS = ['news-card', 'news-list', 'learning-city-badge', 'network-stats', 'network-map'] as const;

/** The browser treats the same server under another host name as another site. */
export const ELSEWHERE = location.origin.replace('localhost', '127.0.0.1');
/** A page with pauses between retries that are fifteen times shorter. */
export const HASTY = {scripts: '/town/hasty.js,learning-city-widgets.js'};
/** The same, but requests time out after two seconds, for sources that never respond. */
export const IMPATIENT = {scripts: '/town/hasty.js?patience=2000,learning-city-widgets.js'};

const frames = new Set<HTMLIFrameElement>();

export const pageAddress = (query: PageQuery, kind: 'open' | 'strict'): string =>
  `/pages/${kind}?${new URLSearchParams(query).toString()}`;

/** Opens a page; the promise resolves when it has loaded. */
export async function openPage(query: PageQuery = {}, kind: 'open' | 'strict' = 'open'): Promise<HostPage> {
  return openFrame(pageAddress(query, kind));
}

/** Opens a page that is never visible, so no lazy picture is near and none is requested. */
export async function openHidden(query: PageQuery = {}, kind: 'open' | 'strict' = 'open'): Promise<HostPage> {
  return openFrame(pageAddress(query, kind), (frame) => {
    frame.style.display = 'none';
  });
}

export async function openFrame(address: string, prepare?: (frame: HTMLIFrameElement) => void): Promise<HostPage> {
  const frame = document.createElement('iframe');
  frame.src = address;
  frame.width = '900';
  frame.height = '700';
  prepare?.(frame);
  frames.add(frame);
  const loaded = new Promise((resolve) => {
    frame.addEventListener('load', resolve, {once: true});
  });
  document.body.append(frame);
  await loaded;
  return {frame, window: frame.contentWindow as unknown as PageWindow, document: frame.contentDocument as Document};
}

/** Must be called after each test. */
export function closePages(): void {
  for (const frame of frames) frame.remove();
  frames.clear();
}

/** Resolves when a condition is met. A whole page is slow on a busy machine, so it gets ten times the usual timeout. */
export const waitUntil = (isSo: Parameters<typeof wait>[0], message?: string, timeout = 10_000): Promise<void> =>
  wait(isSo, message, {interval: 20, timeout});

export const isReady = (element: Element): boolean => element.matches(':state(ready)');

/** Addresses that a page has requested, in order, without the common origin. */
export const requestsOf = ({window}: HostPage): string[] =>
  window.performance.getEntriesByType('resource').map(({name}) => name.replace(location.origin, ''));

/** Creates an element of the page with attributes and a fallback, without inserting it. */
export function make(
  {document}: HostPage,
  tag: string,
  attributes: Readonly<Record<string, string>> = {},
  inside = '',
): HTMLElement {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  if (inside) {
    const link = document.createElement('a');
    link.href = '/inside';
    link.textContent = inside;
    element.append(link);
  }
  return element;
}

/** Resolves with the outcome of an element's load: its `load` or its `error` event. */
export const outcomeOf = (element: HTMLElement): Promise<Event> =>
  new Promise((resolve) => {
    for (const type of ['load', 'error']) element.addEventListener(type, resolve, {once: true});
  });

export const tidy = (text: string | null | undefined): string => (text ?? '').replace(/\s+/g, ' ').trim();

/** Returns the text that readers see in an element: its own, and its fallback where that is shown. */
export function wordsOf({shadowRoot, textContent}: Element): string {
  const inside = shadowRoot?.querySelector('slot:not([name])') ? textContent : '';
  // The numbers on a map depend on its width, and a server writes them for several widths.
  const drawn = [...(shadowRoot?.querySelectorAll('.discs') ?? [])].map((discs) => discs.textContent);
  const text = drawn.reduce((rest, numbers) => rest.replace(numbers, ''), shadowRoot?.textContent ?? '');
  // The notice is last. A quiet one, such as “Loaded”, is for screen readers, and depends on how long a load took.
  const heard = shadowRoot?.querySelector('.quiet[part="notice"]')?.textContent ?? '';
  return tidy(`${inside} ${text.slice(0, text.lastIndexOf(heard))}`);
}
export const inside = ({shadowRoot}: Element, selector: string): HTMLElement[] => [
  ...(shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? []),
];
