/* The addresses that are requested for a `src`. Pure: what has been found out about a site is passed in. */
import { safeUrl } from '../util/safe-url.js';
/**
 * What the widgets show of a WordPress post. WordPress embeds only what a link leads to, and drops links that are not
 * among the fields.
 */
const FIELDS = 'id,status,date,date_gmt,modified,modified_gmt,link,title,excerpt,lang,_links.author,_links.wp:featuredmedia,_links.wp:term,_embedded';
const EMBED = 'wp:featuredmedia,author,wp:term';
/** Posts that WordPress gives without being asked, and the most it gives: posts of one page. */
const [FEW, MANY] = [10, 100];
const POSTS = '/wp/v2/posts';
/** The position in `item="#2"`, from 1; undefined for an id or an address. */
export function positionOf(item) {
    const [, digits] = /^#(\d{1,6})$/.exec(item?.trim() ?? '') ?? [];
    return digits === undefined ? undefined : Number(digits);
}
/**
 * The address to request. A WordPress site, or its interface, becomes its posts, with no more fields than are shown;
 * a list of Drupal nodes is sorted by date. Parameters that the address has already are kept.
 * @param address absolute: `https://town.example`, `…/wp-json`, `…/wp-json/wp/v2/posts?categories=7`,
 *   `…/?rest_route=/wp/v2/posts`
 */
export function newsAddress(address, { limit = 0, item } = {}) {
    const url = new URL(address);
    if (isBare(url))
        url.pathname = '/wp-json';
    url.pathname = url.pathname.replace(/\/wp-json(?:\/wp(?:\/v2)?)?\/?$/, `/wp-json${POSTS}`);
    url.search = url.search.replace(/\brest_route=(?:\/|%2F)?(?:wp(?:(?:\/|%2F)v2)?)?(?:\/|%2F)?(?=&|$)/i, `rest_route=${POSTS}`);
    const route = wordPressRoute(url);
    if (route === undefined) {
        if (/\/jsonapi\/node\/[^/]+\/?$/.test(url.pathname))
            add(url, 'sort', '-created');
        else
            return address;
        return url.href;
    }
    add(url, '_embed', EMBED);
    add(url, '_fields', FIELDS);
    // One post takes none of the parameters below.
    if (!/^\/wp\/v2\/[\w-]+\/?$/.test(route))
        return url.href;
    const [name, value] = itemParameter(item, address) ?? [];
    if (name && value)
        add(url, name, value);
    else {
        // WordPress before 6.8 ignores this parameter, and lists sticky posts by date.
        if (/\/posts\/?$/.test(route))
            add(url, 'ignore_sticky', 'false');
        const most = Math.max(limit, positionOf(item) ?? 0);
        if (most > FEW)
            add(url, 'per_page', String(Math.ceil(Math.min(most, MANY))));
    }
    return url.href;
}
/** Appends a parameter that is missing, as text: commas and colons are plainer to read, and to allow in a firewall, than their codes. */
export function add(url, name, value) {
    if (!url.searchParams.has(name))
        url.search += `${url.search ? '&' : '?'}${name}=${value}`;
}
/** The route of an address of WordPress’s interface, such as `/wp/v2/posts`; undefined for other addresses. */
export const wordPressRoute = (url) => /\/wp\/v2\/.+/.exec(url.searchParams.get('rest_route') ?? url.pathname)?.[0];
/** Returns true for the address of a host. */
const isBare = ({ pathname, search }) => pathname === '/' && !search;
/**
 * Returns true if the address may be that of a site rather than of data: a host, a folder, or the front page in one
 * language. If its request fails, the site's interface is looked for.
 */
export function mayBeSite(address) {
    const { pathname, search } = new URL(address);
    const last = /[^/]*\/?$/.exec(pathname)?.[0] ?? '';
    return (/^(?:\?lang=[\w-]+)?$/.test(search) &&
        !/\b(?:feed|rss\d?|atom)\b|json|xml|\/wp\/v2\//i.test(pathname) &&
        (!last.includes('.') || /^index\.(?:php|html?)$/.test(last)));
}
/** The parameter by which WordPress finds one post, and its value; undefined where it has none. */
function itemParameter(item, address) {
    const text = item?.trim() ?? '';
    if (/^\d{1,15}$/.test(text))
        return ['include', text];
    const page = itemAddress(text, address);
    if (!page)
        return undefined;
    const { pathname, searchParams } = new URL(page);
    const id = searchParams.get('p');
    if (id && /^\d{1,15}$/.test(id))
        return ['include', id];
    const [, slug] = /([^/]+)\/?$/.exec(pathname) ?? [];
    // WordPress writes slugs of other scripts in lower-case codes, and reads them in any form.
    return slug === undefined ? undefined : ['slug', encodeURIComponent(decode(slug).replace(/\.html?$/, ''))];
}
/** The absolute address in `item`; undefined for an id or a position. */
export const itemAddress = (item, base) => /^(?:https?:)?\/|^\?/i.test(item) ? safeUrl(item, base) : undefined;
/** An address for comparison: protocol, `www.`, fragment, a slash at the end and the case of codes make no difference. */
export function addressKey(address) {
    const { host, pathname, search } = new URL(address);
    return `${host.replace(/^www\./, '')}${decode(pathname).replace(/\/$/, '')}${search}`;
}
function decode(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
}
//# sourceMappingURL=news-address.js.map