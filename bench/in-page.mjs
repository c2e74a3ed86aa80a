/*
 * What runs inside the measured page. Each function goes there as text, and so uses nothing from outside itself.
 */

/**
 * Waits for the last card, from before the first line of the page on. Each frame it is asked whether the card is there and
 * has a place; the time is taken by a message that is sent from that frame, and arrives when the page's thread has
 * drawn it.
 */
export function watch(isThere) {
  if (window !== top) return;
  const seen = {shift: 0, longTasks: []};
  new PerformanceObserver((list) => {
    for (const {value, hadRecentInput} of list.getEntries()) if (!hadRecentInput) seen.shift += value;
  }).observe({type: 'layout-shift', buffered: true});
  new PerformanceObserver((list) => {
    for (const {duration} of list.getEntries()) seen.longTasks.push(duration);
  }).observe({type: 'longtask', buffered: true});
  /** Resolves with the time at which the first frame in which something is so has been drawn. */
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
  window.bench = {seen, drawn, painted: drawn(isThere)};
}

/** Waits until the page has come to rest after its last card, and tells what was seen until then. */
export async function settle() {
  const painted = await bench.painted;
  await new Promise((resolve) => requestIdleCallback(resolve, {timeout: 2000}));
  await new Promise((resolve) => setTimeout(resolve, 50));
  return {painted, ...bench.seen};
}

/** Gives a contender another feed, and tells how long it takes until its last title is drawn. */
export async function timeUpdate(update, lastTitle, address) {
  const feed = await (await fetch(address)).json();
  const {title} = feed.items.at(-1);
  // From the end of a frame on, as an answer that has come between two frames.
  await bench.drawn(() => true);
  const start = performance.now();
  update(feed);
  return (await bench.drawn(() => lastTitle() === title)) - start;
}

/** What a visitor can read, follow and see in an element, through shadow roots and frames. */
export function readVisible(selector) {
  const texts = [];
  const links = [];
  const pictures = [];
  const childrenOf = (node) => {
    if (node.shadowRoot) return node.shadowRoot.childNodes;
    if (node.localName === 'iframe') return node.contentDocument.body.childNodes;
    const assigned = node.localName === 'slot' ? node.assignedNodes() : [];
    return assigned.length ? assigned : node.childNodes;
  };
  const walk = (node) => {
    if (node.nodeType === Node.TEXT_NODE) texts.push(node.data);
    if (node.nodeType !== Node.ELEMENT_NODE || node.matches('script, style, template')) return;
    const style = node.ownerDocument.defaultView.getComputedStyle(node);
    if (style.display === 'none' || style.visibility === 'hidden') return;
    if (node.localName === 'a') links.push(new URL(node.href).pathname);
    if (node.localName === 'img') pictures.push({src: new URL(node.src).pathname, alt: node.alt});
    childrenOf(node).forEach(walk);
  };
  walk(document.querySelector(selector));
  return {text: texts.join(' '), links, pictures};
}

/**
 * Watches all shadow roots of the page for changes of their DOM. The returned function ends that, and tells how many
 * changes there were, and in how many cards; a card is one of at least a hundred siblings.
 */
export function watchChanges() {
  const records = [];
  const observer = new MutationObserver((list) => records.push(...list));
  const options = {subtree: true, childList: true, attributes: true, characterData: true};
  const observe = (root) => {
    observer.observe(root, options);
    for (const element of root.querySelectorAll('*')) if (element.shadowRoot) observe(element.shadowRoot);
  };
  observe(document);
  const cardOf = (node) => {
    while (node && !(node.parentNode?.childElementCount >= 100)) node = node.parentNode ?? node.host;
    return node;
  };
  window.takeChanges = () => {
    records.push(...observer.takeRecords());
    observer.disconnect();
    const cards = records.flatMap(({target, addedNodes, removedNodes}) => {
      const card = cardOf(target);
      return card ? [card] : [...addedNodes, ...removedNodes];
    });
    return {changes: records.length, cards: new Set(cards).size};
  };
}
