/*
 * Finds the REST API of a WordPress site. Each page of a site announces it in the `Link` header and in a `link` element
 * (https://developer.wordpress.org/rest-api/using-the-rest-api/discovery/). Pages on another host cannot be read, so
 * there we try the two usual locations.
 */
import { canonicalTag } from '../util/language-tag.js';
import { asProblem } from '../util/problem.js';
import { onSameHost } from '../util/safe-url.js';
/** Problems that may mean that a site's REST API is at another address. */
const ELSEWHERE = ['network', 'type', 'status'];
/** Maximum number of API addresses that are tried for one site. */
const MOST_TRIES = 4;
/**
 * Finds the REST API of a site by trial, and returns its response.
 * @param address the site's address, as the page gives it
 * @param problem the problem with the first request
 * @param ask requests the news from an API address
 * @throws {Problem} the first problem, if no address works
 */
export async function findSite(address, problem, ask) {
    const roots = rootsAfter(address, problem);
    for (let tries = 0; tries < MOST_TRIES; tries++) {
        const root = roots[tries];
        if (root === undefined)
            break;
        try {
            return { answer: await ask(root, true), root };
        }
        catch (error) {
            // An abort has no code.
            if (!(error instanceof Error) || error.name === 'AbortError')
                throw error;
            // The response to this address may be a page that links to the API.
            const next = asProblem(error);
            if (announcedIn(next))
                roots.splice(tries + 1, Infinity, ...rootsAfter(address, next));
        }
    }
    // So far, a request without a response has not been repeated.
    if (problem.code === 'network')
        return { answer: await ask(address, false) };
    throw problem;
}
/**
 * Returns the API address that a page links to. It has to be on the page's own host, because the site's owner named no
 * other host.
 */
function announcedIn({ page }) {
    if (!page)
        return undefined;
    const links = page.text.match(/<link\s[^<>]*>/gi) ?? [];
    const link = links.find((each) => /\brel=["']?https:\/\/api\.w\.org\//.test(each)) ?? '';
    const href = /\bhref=["']?([^"'\s>]+)/.exec(link)?.[1]?.replaceAll('&#038;', '&').replaceAll('&amp;', '&');
    return onSameHost(/<([^<>]*)>;[^,]*\brel="?https:\/\/api\.w\.org\//.exec(page.link)?.[1] ?? href, page.url);
}
/**
 * Returns the API addresses to try for a site, the most likely first.
 * @param address the site's address, as the page gives it
 * @param problem the problem with the last request
 */
export function rootsAfter(address, problem) {
    const { code } = problem;
    const restRoot = announcedIn(problem);
    if (restRoot !== undefined)
        return [inLanguage(restRoot, address)];
    if (!ELSEWHERE.includes(code))
        return [];
    const { origin, pathname, searchParams } = new URL(address);
    const folder = `${origin}${pathname.replace(/index\.\w+$/, '').replace(/\/?$/, '/')}`;
    const lang = searchParams.get('lang');
    const query = lang ? `lang=${lang}` : '';
    const plain = `${folder}?rest_route=/${query && `&${query}`}`;
    // The API of a bare host has already been requested.
    return pathname === '/' && !lang
        ? [plain]
        : code === 'status'
            ? []
            : [`${folder}wp-json/${query && `?${query}`}`, plain];
}
/** Adds the language to an API root, for a front page in a language folder that does not contain the API. */
function inLanguage(root, address) {
    const url = new URL(root);
    const { pathname, searchParams } = new URL(address);
    const site = url.pathname.replace(/(?:index\.php(?:\/|$))?(?:wp-json\/?)?$/, '');
    const folder = pathname.startsWith(site) ? pathname.slice(site.length).replace(/\/$/, '') : '';
    const lang = searchParams.get('lang') ?? (/^[a-z]{2,3}(?:[-_][a-z]{2,4})?$/i.test(folder) ? folder : undefined);
    if (lang && canonicalTag(lang) && !url.searchParams.has('lang'))
        url.search += `${url.search ? '&' : '?'}lang=${lang}`;
    return url.href;
}
//# sourceMappingURL=wordpress-site.js.map