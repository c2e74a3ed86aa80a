import { memoizeLast } from '../../util/memoize-last.js';
import { pageOrigin } from '../../util/page-origin.js';
import { hostName, safeUrl } from '../../util/safe-url.js';
import { tellOnce } from '../../util/tell-once.js';
/**
 * Leaves out the pictures that a source may not choose. Browsers request a picture of the page's own host with the
 * visitor's cookies, so that its address can do something there, such as log the visitor out. Elements that share a source
 * share the result.
 * @param source the address that the news was loaded from; undefined where the page itself holds it
 */
export const choosePictures = memoizeLast((news, source) => {
    const page = safeUrl(pageOrigin());
    if (!page || !source || new URL(source).origin === pageOrigin())
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
 * Whether a foreign source may choose a picture: not on the page's host, whatever the port, since cookies belong to all
 * ports. The same holds for hosts above and below it, which may share cookies, unless it is the source's own origin.
 */
export function mayChoose(source, picture, page) {
    const host = new URL(picture).hostname;
    if (host === new URL(page).hostname)
        return false;
    // Without `www.`, hosts beside it are below it.
    const [one, other] = [`.${hostName(picture)}`, `.${hostName(page)}`];
    const isNear = one.endsWith(other) || other.endsWith(one);
    return !isNear || new URL(picture).origin === new URL(source).origin;
}
//# sourceMappingURL=choose-pictures.js.map