import type {LitElement} from 'lit';
import {settle} from './fake-clock.js';

/** Resolves when every observer has been told where an element stands, in the same task as this one. */
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
