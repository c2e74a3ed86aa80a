/* Determines the addresses to request for a `src`. Pure functions: facts found out about a site are passed in. */
import { safeUrl } from '../util/safe-url.js';
/**
 * The fields of a WordPress post that widgets show. WordPress embeds only linked resources, and drops links that are
 * not among the requested fields.
 */
const FIELDS = 'id,status,date,date_gmt,modified,modified_gmt,link,title,excerpt,lang,_links.author,_links.wp:featuredmedia,_links.wp:term,_embedded';
const EMBED = 'wp:featuredmedia,author,wp:term';
/** Posts per page in WordPress: the default and the maximum. */
const [FEW, MANY] = [10, 100];
const POSTS = '/wp/v2/posts';
/** The position in `item="#2"`, from 1; undefined for an id or an address. */
export function positionOf(item) {
    const [, digits] = /^#(\d{1,6})$/.exec(item?.trim() ?? '') ?? [];
    return digits === undefined ? undefined : Number(digits);
}
/**
 * Returns the address to request. For a WordPress site or its REST API, it requests posts, with only the fields that
 * are shown; a list of Drupal nodes is sorted by date. Parameters already in the address are kept.
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
    // A single post supports none of the parameters below.
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
/**
 * Appends a missing parameter without percent-encoding: commas and colons are easier to read, and to allow in a
 * firewall.
 */
export function add(url, name, value) {
    if (!url.searchParams.has(name))
        url.search += `${url.search ? '&' : '?'}${name}=${value}`;
}
/** Returns the REST API route of a WordPress address, such as `/wp/v2/posts`; undefined for other addresses. */
export const wordPressRoute = (url) => /\/wp\/v2\/.+/.exec(url.searchParams.get('rest_route') ?? url.pathname)?.[0];
/** Returns true for an address without a path or query. */
const isBare = ({ pathname, search }) => pathname === '/' && !search;
/**
 * Returns true if the address may be a site rather than data: a host, a folder, or the front page in one language. If
 * its request fails, we look for the site's REST API.
 */
export function mayBeSite(address) {
    const { pathname, search } = new URL(address);
    const last = /[^/]*\/?$/.exec(pathname)?.[0] ?? '';
    return (/^(?:\?lang=[\w-]+)?$/.test(search) &&
        !/\b(?:feed|rss\d?|atom)\b|json|xml|\/wp\/v2\//i.test(pathname) &&
        (!last.includes('.') || /^index\.(?:php|html?)$/.test(last)));
}
/** Returns the parameter and value that select one post in WordPress; undefined if it has no such parameter. */
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
    // WordPress stores slugs in other scripts with lowercase percent-encoding, and accepts any form.
    return slug === undefined ? undefined : ['slug', encodeURIComponent(decode(slug).replace(/\.html?$/, ''))];
}
/**
 * Returns the address of a WordPress post that is requested by slug, although the last part of its path may be its id.
 * @param asked the result of {@link newsAddress}
 */
export function numberedPage(item, address, asked) {
    const page = asked.includes('slug=') && !address.includes('slug=') ? itemAddress(item?.trim() ?? '', address) : undefined;
    return page && /\d[^/]*\/?$/.test(new URL(page).pathname) ? page : undefined;
}
/** Returns the absolute address in `item`; undefined for an id or a position. */
export const itemAddress = (item, base) => /^(?:https?:)?\/|^\?/i.test(item) ? safeUrl(item, base) : undefined;
/**
 * Normalises an address for comparison: protocol, `www.`, fragment, trailing slash and the case of percent-encoding are
 * ignored.
 */
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