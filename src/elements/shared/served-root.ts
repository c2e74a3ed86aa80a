/*
 * What a server has rendered into an element (`learning-city-widgets render`), and its replacement by the element's own
 * first complete rendering, without a visible change.
 */

import {SERVED_TYPE, type ServedData} from '../../model/served-data.js';

/** Content from a server, until the element replaces it. */
export class ServedRoot {
  readonly data: ServedData;
  readonly #root: ShadowRoot;
  #stopWaiting: (() => void) | undefined;

  private constructor(root: ShadowRoot, data: ServedData) {
    this.#root = root;
    this.data = data;
  }

  /** The content that `render` has put into a root, or undefined. */
  static in(root: ShadowRoot): ServedRoot | undefined {
    const block = root.querySelector(`script[type="${SERVED_TYPE}"]`);
    if (!block) return undefined;
    try {
      const data = JSON.parse(block.textContent) as Partial<ServedData> | null;
      return typeof data?.version === 'string' && typeof data.at === 'number'
        ? new ServedRoot(root, data as ServedData)
        : undefined;
    } catch {
      return undefined;
    }
  }

  /**
   * Returns true while a reader presses something inside or has selected text: new nodes would lose both.
   * @param callback called once when the reader has finished
   */
  isBusy(callback: () => void): boolean {
    const isBusy = (): boolean => this.#root.host.matches(':active') || String(getSelection()) !== '';
    if (!isBusy()) return false;
    if (this.#stopWaiting) return true;
    const check = (): void => {
      // A click arrives after its pointer has been released.
      setTimeout(() => {
        if (isBusy()) return;
        this.#stopWaiting?.();
        callback();
      });
    };
    ENDINGS.forEach((type) => document.addEventListener(type, check));
    this.#stopWaiting = () => {
      ENDINGS.forEach((type) => document.removeEventListener(type, check));
      this.#stopWaiting = undefined;
    };
    return true;
  }

  /** Stops waiting for the reader. */
  stop(): void {
    this.#stopWaiting?.();
  }

  /** Shows a notice below the content. */
  notify(text: string): void {
    const notice = this.#root.querySelector('[part="notice"]');
    if (notice) notice.textContent = text;
  }

  /**
   * Removes the content. Call it immediately before the own rendering.
   * @returns a function that gives the own rendering the focus, the open details and the scroll positions of the old
   *   one
   */
  remove(): () => void {
    const root = this.#root;
    this.stop();
    const {activeElement} = root;
    const focus = activeElement && {
      key: keyOf(activeElement),
      index: alike(root, activeElement).indexOf(activeElement),
      isVisible: activeElement.matches(':focus-visible'),
    };
    const open = [...root.querySelectorAll('details')].map((each) => each.open);
    const scrolled = [...root.querySelectorAll(REGIONS)].map(({scrollLeft, scrollTop}) => [scrollLeft, scrollTop]);
    const loaded = new Set([...root.querySelectorAll('img')].filter(({complete}) => complete).map(({src}) => src));
    const hidden = new Set([...root.querySelectorAll('img')].filter(isBroken).map(({src}) => src));
    root.replaceChildren();
    return () => {
      root.querySelectorAll('details').forEach((each, index) => (each.open = open[index] ?? each.open));
      root.querySelectorAll(REGIONS).forEach((each, index) => each.scrollTo(...((scrolled[index] ?? [0, 0]) as [number, number])));
      for (const image of root.querySelectorAll('img')) {
        // A picture that is on the page already is drawn in the same frame.
        if (loaded.has(image.src)) image.decoding = 'sync';
        if (hidden.has(image.src)) (image.parentElement as HTMLElement).hidden = true;
      }
      if (!focus) return;
      const candidates = [...root.querySelectorAll<HTMLElement>(FOCUSABLE)].filter((each) => keyOf(each) === focus.key);
      (candidates[focus.index] ?? candidates[0])?.focus({
        preventScroll: true,
        focusVisible: focus.isVisible,
      } as FocusOptions);
    };
  }
}

/** Events that may end a press or a selection. */
const ENDINGS = ['selectionchange', 'pointerup', 'pointercancel', 'click', 'keyup'] as const;
const REGIONS = '.scroll';
const FOCUSABLE = 'a, button, input, summary, [tabindex]';

/** What identifies a focusable node in both renderings: its kind, address and words. */
const keyOf = (node: Element): string =>
  [node.localName, node.getAttribute('href'), node.textContent.replace(/\s+/g, ' ').trim()].join('\n');

const alike = (root: ShadowRoot, node: Element): Element[] =>
  [...root.querySelectorAll(FOCUSABLE)].filter((each) => keyOf(each) === keyOf(node));

const isBroken = ({complete, naturalWidth, currentSrc}: HTMLImageElement): boolean =>
  complete && !naturalWidth && currentSrc !== '';
