import type {LitElement} from 'lit';
import {settle} from './fake-clock.js';

/** Resolves when every observer has received the position of an element, in the same task. */
export async function observed(element: LitElement): Promise<void> {
  await element.updateComplete;
  await new Promise<void>((resolve) => {
    const observer = new IntersectionObserver(() => {
      observer.disconnect();
      resolve();
    });
    observer.observe(element);
  });
  await settle();
}
