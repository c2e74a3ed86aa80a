/** An element class of this library, as returned by `customElements.get`. */
export interface Widget {
  new (): HTMLElement;
  readonly observedAttributes: readonly string[];
}
/** The page's classes of our elements by placeholder name, possibly from another copy of the library. */
export type Widgets = ReadonlyMap<string, Widget>;

/**
 * Puts an element into each `<div data-widget="news-card" data-src="…">`, for content management systems that remove
 * unknown elements. A `span` works too: in a paragraph, where a `div` would end it, the badge in a line of text needs it. Runs at the start and whenever a placeholder is inserted into the document. The placeholder's
 * content becomes the element's fallback. Only attributes that the element knows are copied, and only our own elements
 * are created.
 */
export function watchPlaceholders(widgets: Widgets): void {
  const fillAll = (): void =>
    document
      .querySelectorAll('div[data-widget], span[data-widget]')
      .forEach((placeholder) => fill(placeholder, widgets));
  // Searches the whole document, but rarely: checking each of ten thousand new rows takes longer than adding it, in
  // every engine.
  const observer = new MutationObserver(() => {
    observer.disconnect();
    setTimeout(start, PAUSE);
    fillAll();
  });
  const start = (): void => {
    observer.observe(document, {childList: true, subtree: true});
    fillAll();
  };
  // While the page loads, a placeholder may be present before its content.
  if (document.readyState === 'loading') addEventListener('DOMContentLoaded', start, {once: true});
  else start();
}

/** How long further changes of the document are ignored, in milliseconds. */
const PAUSE = 100;

function fill(placeholder: Element, widgets: Widgets): void {
  const name = placeholder.getAttribute('data-widget') ?? '';
  const Widget = widgets.get(name);
  // The placeholder is already filled, perhaps by another copy of this script, or it is in a text that is being edited.
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
