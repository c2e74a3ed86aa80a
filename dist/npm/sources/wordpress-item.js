import { collect, fields } from '../util/record.js';
import { safeUrl } from '../util/safe-url.js';
import { addressKey } from './news-address.js';
/**
 * Requests a post. Returns the response with the post that has this address, or the first response if none has it.
 * @param bySlug the request by slug
 * @param page the address of the post
 */
export async function requestItem(load, bySlug, page, options) {
    const key = addressKey(page);
    const answer = await load(bySlug, options);
    if (hasPage(answer, key))
        return answer;
    for (const id of idsIn(page)) {
        const byId = await load(bySlug.replace(/([?&])slug=[^&#]*/, `$1include=${id}`), options);
        if (hasPage(byId, key))
            return byId;
    }
    return answer;
}
/** The numbers in the last part of the path that may be an id. */
function idsIn(page) {
    const name = /([^/]*)\/?$/.exec(new URL(page).pathname)?.[1]?.replace(/\.html?$/, '') ?? '';
    return [...new Set([/^(\d{1,15})(?=[-_]|$)/, /[-_](\d{1,15})$/].flatMap((pattern) => pattern.exec(name)?.[1] ?? []))];
}
function hasPage({ text, url }, key) {
    let posts;
    try {
        posts = JSON.parse(text);
    }
    catch {
        return false;
    }
    return collect(posts, 100, (post) => safeUrl(fields(post).link, url)).some((link) => addressKey(link) === key);
}
//# sourceMappingURL=wordpress-item.js.map