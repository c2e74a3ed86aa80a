import { isAllowed } from '../../http/allowed-origins.js';
import { pageAddress } from './page-address.js';
/**
 * Where a picture is loaded from, if it may be. The host of a picture learns the address of everyone who sees it, so
 * that by default it must be the page's own. A page that limits its sources limits their pictures too.
 * @param src an absolute `http(s)` address
 * @param policy anything but `all` and `none` counts as `same-origin`
 * @param page the page's own address; on a server there is none, and no picture but by `all`
 */
export function pictureAddress(src, policy, page = pageAddress()) {
    const { origin, protocol } = new URL(page ?? 'about:blank');
    // On a secure page a browser would ask for it by https too, or not at all; feeds often lag behind their site.
    const address = new URL(protocol === 'https:' ? src.replace(/^http:/, protocol) : src);
    const isLoaded = policy === 'all' ? isAllowed(address.href) : policy !== 'none' && address.origin === origin;
    return isLoaded ? address.href : undefined;
}
//# sourceMappingURL=picture-address.js.map