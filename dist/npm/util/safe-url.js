/**
 * An address that is safe to follow or to load: parsed first, then checked, so that `java\nscript:` and its like are
 * judged as the browser would read them.
 * @param value anything
 * @param base what a relative address is resolved against
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
 * An address that belongs to a document: the page that named the document has named no other host.
 * @param base where the document was found; without it the address has to be absolute, and is its own
 * @returns the absolute address, or undefined on another scheme, host or port
 */
export function onSameHost(value, base) {
    const address = safeUrl(value, base);
    return address && safeUrl('/', address) === safeUrl('/', base ?? address) ? address : undefined;
}
/** The host of an address as people write it: without `www.`. */
export const hostName = (url) => new URL(url).hostname.replace(/^www\./, '');
//# sourceMappingURL=safe-url.js.map