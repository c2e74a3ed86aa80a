import { asProblem } from '../util/problem.js';
import { mayBeSite, newsAddress, wordPressRoute } from './news-address.js';
import { wordpressSite, wordpressTopic } from './on-demand.js';
/** Interfaces of sites, by the address in `src`: found once per page. */
const found = new Map();
/**
 * Loads the news at an address. A WordPress site may be given by its front page, wherever it lives and whatever form
 * its addresses have.
 * @param isPreloaded whether the page has preloaded the address as it is written
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
/** Requests posts, or whatever is at the address. */
async function ask(load, address, question, options) {
    const asked = newsAddress(address, question);
    const { tag } = question;
    if (!tag || wordPressRoute(new URL(asked)) === undefined)
        return load(asked, options);
    const { topicAddress } = await wordpressTopic.load();
    const filtered = await topicAddress(load, asked, tag, options);
    return filtered === undefined ? { text: '[]', url: asked } : load(filtered, options);
}
/**
 * What an answer depends on besides the address: with another key it is requested again. Sources that cannot be asked
 * have one key.
 */
export function questionKey(address, { tag, ...question }) {
    const isAsked = mayBeSite(address) || wordPressRoute(new URL(newsAddress(address))) !== undefined;
    return isAsked
        ? `${newsAddress(mayBeSite(address) ? new URL(address).origin : address, question)} ${tag ?? ''}`
        : undefined;
}
//# sourceMappingURL=request-news.js.map