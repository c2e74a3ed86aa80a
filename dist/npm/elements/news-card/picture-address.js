import { isAllowed } from '../../http/allowed-origins.js';
import { pageAddress } from './page-address.js';
/**
 * The address to load a picture from, if that is allowed. A picture's host learns the IP address of everyone who sees
 * it, so by default only the page's own origin is allowed. If a page limits its sources, their pictures are limited
 * too.
 * @param src an absolute `http(s)` address
 * @param policy anything except `all` and `none` counts as `same-origin`
 * @param page the page's own address; a server that knows none only loads pictures with `all`
 * @param mayLoad returns true if the page allows an address
 */
export function pictureAddress(src, policy, page = pageAddress(), mayLoad = isAllowed) {
    const { origin, protocol } = new URL(page ?? 'about:blank');
    // On a secure page, browsers upgrade or block an http picture. Feeds often keep http longer than their site.
    const address = new URL(protocol === 'https:' ? src.replace(/^http:/, protocol) : src);
    const isLoaded = policy === 'all' ? mayLoad(address.href) : policy !== 'none' && address.origin === origin;
    return isLoaded ? address.href : undefined;
}
//# sourceMappingURL=picture-address.js.map