/* Functions that run inside the measured page. Each is passed as text, so it uses nothing from outside itself. */
/**
 * @import {Feed} from './material.mjs'
 *
 * @typedef {{shift: number, longTasks: number[], quiet: number}} Seen `quiet` is when the last long task ended
 * @typedef {{changes: number, cards: number}} Changes
 * @typedef {{text: string, links: string[], pictures: {src: string, alt: string}[]}} Visible
 *
 * @typedef {object} Bench
 * @property {Seen} seen
 * @property {(isSo: () => boolean) => Promise<number>} drawn
 * @property {Promise<number>} painted
 * @property {Promise<number>} taken
 *
 * @typedef {typeof window & {bench: Bench, takeChanges: () => Changes}} BenchWindow
 */

/**
 * Waits for the last card, starting before the first line of the page. Every frame checks whether the card exists and
 * has a position; the first frame where it does sends a message, which arrives when the main thread has drawn that
 * frame.
 * @param {() => boolean} isThere
 * @param {() => boolean} isTaken returns true once the script has taken over what a server has rendered
 */
export function watch(isThere, isTaken) {
  if (window !== top) return;
  /** @type {Seen} */
  const seen = {shift: 0, longTasks: [], quiet: 0};
  new PerformanceObserver((list) => {
    const shifts = /** @type {(PerformanceEntry & {value: number, hadRecentInput: boolean})[]} */ (list.getEntries());
    for (const {value, hadRecentInput} of shifts) if (!hadRecentInput) seen.shift += value;
  }).observe({type: 'layout-shift', buffered: true});
  new PerformanceObserver((list) => {
    for (const {startTime, duration} of list.getEntries()) {
      seen.longTasks.push(duration);
      seen.quiet = Math.max(seen.quiet, startTime + duration);
    }
  }).observe({type: 'longtask', buffered: true});
  /**
   * Resolves with the time when the first frame that meets a condition has been drawn.
   * @type {Bench['drawn']}
   */
  const drawn = (isSo) =>
    new Promise((resolve, reject) => {
      const {port1, port2} = new MessageChannel();
      port1.onmessage = () => {
        port1.close();
        resolve(performance.now());
      };
      const look = () => {
        try {
          if (isSo()) port2.postMessage(null);
          else requestAnimationFrame(look);
        } catch (error) {
          reject(error);
        }
      };
      requestAnimationFrame(look);
    });
  /** @type {BenchWindow} */ (window).bench = {
    seen,
    drawn,
    painted: drawn(isThere),
    taken: drawn(() => isThere() && isTaken()),
  };
}

/** Waits until the page is idle after its last card and its script, and returns what was observed until then. */
export async function settle() {
  const {bench} = /** @type {BenchWindow} */ (window);
  const [painted, taken] = await Promise.all([bench.painted, bench.taken]);
  await new Promise((resolve) => requestIdleCallback(resolve, {timeout: 2000}));
  await new Promise((resolve) => setTimeout(resolve, 50));
  return {painted, interactive: Math.max(taken, bench.seen.quiet), ...bench.seen};
}

/**
 * Gives a contender another feed, and returns the time until its last title is drawn.
 * @param {(feed: Feed) => void} update
 * @param {() => string | null | undefined} lastTitle
 * @param {string} address
 */
export async function timeUpdate(update, lastTitle, address) {
  const {bench} = /** @type {BenchWindow} */ (window);
  const feed = /** @type {Feed} */ (await (await fetch(address)).json());
  const title = feed.items.at(-1)?.title;
  // Starts at the end of a frame, like a response that arrives between two frames.
  await bench.drawn(() => true);
  const start = performance.now();
  update(feed);
  return (await bench.drawn(() => lastTitle() === title)) - start;
}

/**
 * Returns the text, links and pictures that a visitor can perceive in an element, through shadow roots and frames.
 * @param {string} selector
 * @returns {Visible}
 */
export function readVisible(selector) {
  /** @type {string[]} */
  const texts = [];
  /** @type {Visible['links']} */
  const links = [];
  /** @type {Visible['pictures']} */
  const pictures = [];
  /**
   * Compares names, because a frame has its own element classes.
   * @type {<Name extends keyof HTMLElementTagNameMap>(node: Node, name: Name) => node is HTMLElementTagNameMap[Name]}
   */
  const isA = (node, name) => /** @type {Element} */ (node).localName === name;
  /** @type {(element: Element) => Node[]} */
  const childrenOf = (element) => {
    if (element.shadowRoot) return [...element.shadowRoot.childNodes];
    if (isA(element, 'iframe')) return [...(element.contentDocument?.body.childNodes ?? [])];
    const assigned = isA(element, 'slot') ? element.assignedNodes() : [];
    return assigned.length ? assigned : [...element.childNodes];
  };
  const walk = (/** @type {Node | null} */ node) => {
    if (node?.nodeType === Node.TEXT_NODE) texts.push(/** @type {Text} */ (node).data);
    if (node?.nodeType !== Node.ELEMENT_NODE) return;
    const element = /** @type {Element} */ (node);
    if (element.matches('script, style, template')) return;
    const style = element.ownerDocument.defaultView?.getComputedStyle(element);
    if (style?.display === 'none' || style?.visibility === 'hidden') return;
    if (isA(element, 'a')) links.push(new URL(element.href).pathname);
    if (isA(element, 'img')) pictures.push({src: new URL(element.src).pathname, alt: element.alt});
    childrenOf(element).forEach(walk);
  };
  walk(document.querySelector(selector));
  return {text: texts.join(' '), links, pictures};
}

/**
 * Watches all shadow roots of the page for changes of their DOM. `takeChanges` stops watching and returns how many
 * changes there were, and in how many cards; a card is an element whose parent has at least a hundred children.
 */
export function watchChanges() {
  /** @type {MutationRecord[]} */
  const records = [];
  const observer = new MutationObserver((list) => records.push(...list));
  const options = {subtree: true, childList: true, attributes: true, characterData: true};
  const observe = (/** @type {Document | ShadowRoot} */ root) => {
    observer.observe(root, options);
    for (const element of root.querySelectorAll('*')) if (element.shadowRoot) observe(element.shadowRoot);
  };
  observe(document);
  const cardOf = (/** @type {Node} */ target) => {
    /** @type {Node | undefined} */
    let node = target;
    while (node && !(node.parentNode && node.parentNode.childElementCount >= 100)) {
      node = node.parentNode ?? /** @type {Partial<ShadowRoot>} */ (node).host;
    }
    return node;
  };
  /** @type {BenchWindow} */ (window).takeChanges = () => {
    records.push(...observer.takeRecords());
    observer.disconnect();
    const cards = records.flatMap(({target, addedNodes, removedNodes}) => {
      const card = cardOf(target);
      return card ? [card] : [...addedNodes, ...removedNodes];
    });
    return {changes: records.length, cards: new Set(cards).size};
  };
}
