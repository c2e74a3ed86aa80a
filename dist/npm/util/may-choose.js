import { hostName } from './safe-url.js';
/**
 * Returns true if a foreign source may choose a picture. The page's host is forbidden on every port, because cookies
 * ignore the port. Its parent domains and subdomains are forbidden too, because they may share cookies, except for the
 * source's own origin.
 */
export function mayChoose(source, picture, page) {
    const host = new URL(picture).hostname;
    if (host === new URL(page).hostname)
        return false;
    // Without `www.`, sibling hosts become subdomains.
    const [one, other] = [`.${hostName(picture)}`, `.${hostName(page)}`];
    const isNear = one.endsWith(other) || other.endsWith(one);
    return !isNear || new URL(picture).origin === new URL(source).origin;
}
//# sourceMappingURL=may-choose.js.map