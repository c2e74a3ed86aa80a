/* Types of the contenders' pages and of their packages, so that type-checking works without `npm ci --prefix bench`. */

/** A contender looks only for elements in its own page or template, so the result is never null. */
interface ParentNode {
  querySelector<Name extends keyof HTMLElementTagNameMap>(selectors: Name): HTMLElementTagNameMap[Name];
  querySelector(selectors: string): HTMLElement;
  querySelectorAll(selectors: string): NodeListOf<HTMLElement>;
}
interface Document {
  getElementById(id: string): HTMLElement;
}
interface DocumentFragment {
  cloneNode(subtree?: boolean): DocumentFragment;
}
interface Window {
  /** Passes another feed to a contender. */
  showFeed: (feed: import('./shared/feed.js').Feed) => void;
}
interface HTMLElementTagNameMap {
  'town-card': HTMLElement & {article: import('./shared/feed.js').Item};
}

declare module '*.css?inline' {
  const text: string;
  export default text;
}
declare module '@idotj/mastodon-embed-timeline' {
  export const Init: new (options: object) => object;
}
declare module 'preact' {
  export function render(node: import('react').ReactNode, container: Element): void;
}
declare module 'preact/hooks' {
  export {useEffect, useState} from 'react';
}
declare module 'react-dom/client' {
  export function createRoot(container: Element): {render(node: import('react').ReactNode): void};
}
