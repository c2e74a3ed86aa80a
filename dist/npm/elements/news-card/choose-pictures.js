import { mayChoose } from '../../util/may-choose.js';
import { memoizeLast } from '../../util/memoize-last.js';
import { pageOrigin } from '../../util/page-origin.js';
import { safeUrl } from '../../util/safe-url.js';
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
//# sourceMappingURL=choose-pictures.js.map