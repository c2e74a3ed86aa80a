/**
 * Returns an address that is safe to follow or to load. It is parsed before it is checked, so `java\nscript:` and
 * similar tricks are judged the way a browser reads them.
 * @param value anything
 * @param base the base of a relative address
 * @returns the absolute address, or undefined unless it is `http:` or `https:` and at most 2048 characters long
 */
export function safeUrl(value, base) {
    if (typeof value !== 'string' || !value.trim())
        return undefined;
    try {
        const { href, protocol } = new URL(value, base);
        return (protocol === 'https:' || protocol === 'http:') && href.length <= 2048 ? href : undefined;
    }
    catch {
        return undefined;
    }
}
/**
 * Returns an address that belongs to a document. Only the document's own host is accepted, because the page has named
 * no other.
 * @param base the document's address; without it the address has to be absolute, and is its own base
 * @returns the absolute address, or undefined if the scheme, host or port differs
 */
export function onSameHost(value, base) {
    const address = safeUrl(value, base);
    return address && safeUrl('/', address) === safeUrl('/', base ?? address) ? address : undefined;
}
/** The host of an address in everyday notation: without `www.`. */
export const hostName = (url) => new URL(url).hostname.replace(/^www\./, '');
//# sourceMappingURL=safe-url.js.map