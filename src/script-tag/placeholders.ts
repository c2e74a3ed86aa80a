/** An element class of this library, as `customElements.get` gives it. */
export interface Widget {
  new (): HTMLElement;
  readonly observedAttributes: readonly string[];
}
/** Our elements by the name that a placeholder gives: those that stand on this page, be they of another copy. */
export type Widgets = ReadonlyMap<string, Widget>;

/**
 * Puts an element into each `<div data-widget="news-card" data-src="…">`, for content management systems that take
 * elements of unknown names away: now, and whenever one is inserted into the document. What stands inside becomes the
 * element's fallback. Only attributes that the element knows are handed on, and only elements of ours are made.
 */
export function watchPlaceholders(widgets: Widgets): void {
  const fillAll = (): void =>
    document.querySelectorAll('div[data-widget]').forEach((placeholder) => fill(placeholder, widgets));
  // The whole document is searched at once, and seldom: to look at each of ten thousand rows as it is added takes longer
  // than to add it, in every engine.
  const observer = new MutationObserver(() => {
    observer.disconnect();
    setTimeout(start, PAUSE);
    fillAll();
  });
  const start = (): void => {
    observer.observe(document, {childList: true, subtree: true});
    fillAll();
  };
  // While the page arrives, a placeholder may be there before what stands inside it.
  if (document.readyState === 'loading') addEventListener('DOMContentLoaded', start, {once: true});
  else start();
}

/** How long changes of the document are ignored after the first one, in milliseconds. */
const PAUSE = 100;

function fill(placeholder: Element, widgets: Widgets): void {
  const name = placeholder.getAttribute('data-widget') ?? '';
  const Widget = widgets.get(name);
  // Filled already, perhaps by another copy of this script; or on its way into an editor's text.
  if (
    !Widget ||
    (placeholder as HTMLElement).isContentEditable ||
    placeholder.firstElementChild?.localName.endsWith(name)
  )
    return;
  const element = new Widget();
  for (const name of Widget.observedAttributes) {
    const value = placeholder.getAttribute(`data-${name}`);
    if (value !== null) element.setAttribute(name, value);
  }
  element.append(...placeholder.childNodes);
  placeholder.append(element);
}
