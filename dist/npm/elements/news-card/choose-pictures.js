import { memoizeLast } from '../../util/memoize-last.js';
import { pageOrigin } from '../../util/page-origin.js';
import { hostName, safeUrl } from '../../util/safe-url.js';
import { tellOnce } from '../../util/tell-once.js';
/**
 * Removes pictures that a source may not choose. Browsers send the visitor's cookies with a request to the page's own
 * host, so a picture's address could trigger an action there, such as logging the visitor out. Elements that share a
 * source share the result.
 * @param source the address that the news was loaded from; undefined if the page itself contains the news
 * @param origin the page's origin
 */
export const choosePictures = memoizeLast((news, source, origin = pageOrigin()) => {
    const page = safeUrl(origin);
    if (!page || !source || new URL(source).origin === origin)
        return news;
    const articles = news.articles.map((article) => {
        const { picture, ...rest } = article;
        if (!picture || mayChoose(source, picture.src, page))
            return article;
        tellOnce(`picture not loaded: ${new URL(source).host} may not choose one on this site: ${picture.src}`, 'warn');
        return rest;
    });
    return { ...news, articles };
});
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
//# sourceMappingURL=choose-pictures.js.map