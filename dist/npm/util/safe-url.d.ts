/**
 * Returns an address that is safe to follow or to load. It is parsed before it is checked, so `java\nscript:` and
 * similar tricks are judged the way a browser reads them.
 * @param value anything
 * @param base the base of a relative address
 * @returns the absolute address, or undefined unless it is `http:` or `https:` and at most 2048 characters long
 */
export declare function safeUrl(value: unknown, base?: string): string | undefined;
/**
 * Returns an address that belongs to a document. Only the document's own host is accepted, because the page has named
 * no other.
 * @param base the document's address; without it the address has to be absolute, and is its own base
 * @returns the absolute address, or undefined if the scheme, host or port differs
 */
export declare function onSameHost(value: unknown, base?: string): string | undefined;
/** The host of an address in everyday notation: without `www.`. */
export declare const hostName: (url: string) => string;
