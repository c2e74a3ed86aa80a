/*
 * What a page says, shadow roots and slots included: `textContent` knows nothing of either.
 */

/** The words that can be seen. */
export const seenWords = (node: Node): string =>
  tidy(wordsOf(node, (element) => !/inset\(50%\)/.test(getComputedStyle(element).clipPath)));

/** The words that are read out. */
export const spokenWords = (node: Node): string =>
  tidy(wordsOf(node, (element) => element.getAttribute('aria-hidden') !== 'true'));

const tidy = (words: string): string => words.replace(/\s+/g, ' ').trim();

function wordsOf(node: Node, isTold: (element: Element) => boolean): string {
  if (node instanceof Text) return node.data;
  if (!(node instanceof Element || node instanceof ShadowRoot)) return '';
  const within = (nodes: Iterable<Node>): string => [...nodes].map((each) => wordsOf(each, isTold)).join('');
  if (node instanceof ShadowRoot) return within(node.childNodes);
  const {display} = getComputedStyle(node);
  if (display === 'none' || !isTold(node)) return '';
  const text = within(node instanceof HTMLSlotElement ? slotted(node) : (node.shadowRoot ?? node).childNodes);
  // Words in boxes of their own never run together.
  return display.startsWith('inline') || display === 'contents' ? text : ` ${text} `;
}

const slotted = (slot: HTMLSlotElement): Node[] => {
  const assigned = slot.assignedNodes();
  return assigned.length ? assigned : [...slot.childNodes];
};
