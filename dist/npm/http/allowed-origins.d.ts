/**
 * Limits sources, their next pages and their pictures to the page's own origin and the given origins. Further calls
 * narrow the limit: an origin has to be in all of them. A value that is not an origin allows nothing.
 * @param origins such as `https://news.example`; a string separates them with spaces
 */
export declare function allowOrigins(origins: string | Iterable<string>): void;
/** Returns true if the page has limited its sources. */
export declare const isLimited: () => boolean;
/** Returns true if a source or picture may be loaded from an absolute address. */
export declare function isAllowed(address: string): boolean;
/**
 * Returns an origin, or undefined for any other value, with a warning.
 *
 * Accepts an origin only in its canonical form, since any other text may allow more or less than its author expects.
 */
export declare function originOf(value: unknown): string | undefined;
