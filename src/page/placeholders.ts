/** Our elements by the name that a placeholder gives: the tag they have on this page, and the attributes they know. */
export type Widgets = ReadonlyMap<string, {readonly tag: string; readonly attributes: readonly string[]}>;

/**
 * Puts an element into each `<div data-widget="news-card" data-src="…">`, for content management systems that take
 * elements of unknown names away: now, and whenever one is inserted into the document. What stands inside becomes the
 * element's fallback. Only attributes that the element knows are handed on, and only elements of ours are made.
 */
export function watchPlaceholders(widgets: Widgets): void {
  const start = (): void => {
    new MutationObserver((records) => {
      for (const {addedNodes} of records) for (const node of addedNodes) fillAll(node, widgets);
    }).observe(document, {childList: true, subtree: true});
    fillAll(document, widgets);
  };
  // While the page arrives, a placeholder may be there before what stands inside it.
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', start, {once: true});
  else start();
}

function fillAll(node: Node, widgets: Widgets): void {
  if (!(node instanceof Element || node instanceof Document)) return;
  if (node instanceof Element) fill(node, widgets);
  for (const each of node.querySelectorAll('[data-widget]')) fill(each, widgets);
}

function fill(placeholder: Element, widgets: Widgets): void {
  const widget = widgets.get(placeholder.getAttribute('data-widget') ?? '');
  // Filled already, perhaps by another copy of this script.
  if (!widget || placeholder.firstElementChild?.localName.endsWith(placeholder.getAttribute('data-widget') ?? ''))
    return;
  const element = document.createElement(widget.tag);
  for (const name of widget.attributes) {
    const value = placeholder.getAttribute(`data-${name}`);
    if (value !== null) element.setAttribute(name, value);
  }
  element.append(...placeholder.childNodes);
  placeholder.append(element);
}
