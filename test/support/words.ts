/* The text of a page, including shadow roots and slots, which `textContent` does not include. */

/** The visible words. */
export const seenWords = (node: Node): string =>
  tidy(wordsOf(node, (element) => !/inset\(50%\)/.test(getComputedStyle(element).clipPath)));

/** The words that a screen reader reads. */
export const spokenWords = (node: Node): string =>
  tidy(wordsOf(node, (element) => element.getAttribute('aria-hidden') !== 'true'));

const tidy = (words: string): string => words.replace(/\s+/g, ' ').trim();

function wordsOf(node: Node, isTold: (element: Element) => boolean): string {
  // Compares node types, not classes, because a frame has its own classes.
  if (node.nodeType === Node.TEXT_NODE) return node.nodeValue ?? '';
  const within = (nodes: Iterable<Node>): string => [...nodes].map((each) => wordsOf(each, isTold)).join('');
  if (node.nodeType === Node.DOCUMENT_FRAGMENT_NODE) return within(node.childNodes);
  if (!isElement(node)) return '';
  const {display} = getComputedStyle(node);
  if (display === 'none' || !isTold(node)) return '';
  const text = within(
    node.localName === 'slot' ? slotted(node as HTMLSlotElement) : (node.shadowRoot ?? node).childNodes,
  );
  // Words in separate boxes never run together.
  return display.startsWith('inline') || display === 'contents' ? text : ` ${text} `;
}

const isElement = (node: Node): node is Element => node.nodeType === Node.ELEMENT_NODE;

const slotted = (slot: HTMLSlotElement): Node[] => {
  const assigned = slot.assignedNodes();
  return assigned.length ? assigned : [...slot.childNodes];
};
