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
export declare function watchPlaceholders(widgets: Widgets): void;
