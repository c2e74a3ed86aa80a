/**
 * Limits sources, their next pages and their pictures to the page's own origin and to these. Further calls narrow the
 * limit: an origin has to be in each of them. A value that is not an origin allows nothing.
 * @param origins such as `https://news.example`; as a string, with spaces between
 */
export declare function allowOrigins(origins: string | Iterable<string>): void;
/** Whether the page has limited its sources. */
export declare const isLimited: () => boolean;
/** Whether a source or a picture may be at an absolute address. */
export declare function isAllowed(address: string): boolean;
