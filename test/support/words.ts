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
  // By type, not by class: a frame has classes of its own.
  if (node.nodeType === Node.TEXT_NODE) return node.nodeValue ?? '';
  const within = (nodes: Iterable<Node>): string => [...nodes].map((each) => wordsOf(each, isTold)).join('');
  if (node.nodeType === Node.DOCUMENT_FRAGMENT_NODE) return within(node.childNodes);
  if (!isElement(node)) return '';
  const {display} = getComputedStyle(node);
  if (display === 'none' || !isTold(node)) return '';
  const text = within(
    node.localName === 'slot' ? slotted(node as HTMLSlotElement) : (node.shadowRoot ?? node).childNodes,
  );
  // Words in boxes of their own never run together.
  return display.startsWith('inline') || display === 'contents' ? text : ` ${text} `;
}

const isElement = (node: Node): node is Element => node.nodeType === Node.ELEMENT_NODE;

const slotted = (slot: HTMLSlotElement): Node[] => {
  const assigned = slot.assignedNodes();
  return assigned.length ? assigned : [...slot.childNodes];
};
