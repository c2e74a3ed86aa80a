import { asProblem } from '../util/problem.js';
import { mayBeSite, newsAddress, numberedPage, wordPressRoute } from './news-address.js';
import { wordpress, wordpressSite, wordpressTopic } from './on-demand.js';
/** REST API addresses of sites, by the address in `src`. Each is looked up once per page. */
const found = new Map();
/**
 * Loads the news at an address. For a WordPress site, the front page is enough, in any folder and with any form of
 * permalinks.
 * @param isPreloaded true if the page has preloaded this exact address
 */
export async function requestNews(load, address, question, options = {}, isPreloaded = false) {
    const known = found.get(address) ?? address;
    if (isPreloaded && !question.item && !question.tag)
        return load(address, options);
    if (!mayBeSite(known))
        return ask(load, known, question, options);
    try {
        return await ask(load, known, question, { ...options, hasAlternative: true });
    }
    catch (problem) {
        options.signal?.throwIfAborted();
        const { findSite } = await wordpressSite.load();
        const { answer, root } = await findSite(address, asProblem(problem), (at, hasAlternative) => ask(load, at, question, { ...options, hasAlternative }));
        if (root)
            found.set(address, root);
        return answer;
    }
}
/** Requests posts, or the document at any other address. */
async function ask(load, address, question, options) {
    const asked = newsAddress(address, question);
    const { item, tag } = question;
    const page = numberedPage(item, address, asked);
    if (page !== undefined) {
        const { requestItem } = await wordpress.load();
        return requestItem(load, asked, page, options);
    }
    if (!tag || wordPressRoute(new URL(asked)) === undefined)
        return load(asked, options);
    const { topicAddress } = await wordpressTopic.load();
    const filtered = await topicAddress(load, asked, tag, options);
    return filtered === undefined ? { text: '[]', url: asked } : load(filtered, options);
}
/**
 * Returns a key for everything apart from the address that a response depends on: when the key changes, the source is
 * requested again. Undefined for sources that always return the same document.
 */
export function questionKey(address, { tag, ...question }) {
    const isAsked = mayBeSite(address) || wordPressRoute(new URL(newsAddress(address))) !== undefined;
    return isAsked
        ? `${newsAddress(mayBeSite(address) ? new URL(address).origin : address, question)} ${tag ?? ''}`
        : undefined;
}
//# sourceMappingURL=request-news.js.map