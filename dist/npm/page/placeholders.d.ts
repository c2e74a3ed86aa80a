/** Our elements by the name that a placeholder gives: the tag they have on this page, and the attributes they know. */
export type Widgets = ReadonlyMap<string, {
    readonly tag: string;
    readonly attributes: readonly string[];
}>;
/**
 * Puts an element into each `<div data-widget="news-card" data-src="…">`, for content management systems that take
 * elements of unknown names away: now, and whenever one is inserted into the document. What stands inside becomes the
 * element's fallback. Only attributes that the element knows are handed on, and only elements of ours are made.
 */
export declare function watchPlaceholders(widgets: Widgets): void;
