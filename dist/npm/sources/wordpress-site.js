/*
 * Where the interface of a WordPress site may be. A site announces it on each of its pages, in the `Link` header and in
 * a `link` element (https://developer.wordpress.org/rest-api/using-the-rest-api/discovery/). Pages on another host
 * cannot be read, so there the two usual places are tried.
 */
import { canonicalTag } from '../util/language-tag.js';
import { asProblem } from '../util/problem.js';
import { onSameHost } from '../util/safe-url.js';
/** Problems after which a site's interface may be somewhere else. */
const ELSEWHERE = ['network', 'type', 'status'];
/** Most interfaces that are tried for one address. */
const MOST_TRIES = 4;
/**
 * Finds the interface of a site by trying, and what it answers.
 * @param address the site's, as the page names it
 * @param problem what the first request has met
 * @param ask requests the news of an interface
 * @throws {Problem} the first one, where none answers
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
            // A guess may have met a page that announces the interface.
            const next = asProblem(error);
            if (announcedIn(next))
                roots.splice(tries + 1, Infinity, ...rootsAfter(address, next));
        }
    }
    // A request without an answer has not been repeated so far.
    if (problem.code === 'network')
        return { answer: await ask(address, false) };
    throw problem;
}
/** The interface that a page announces. Only on the page's own host: the site's owner has named no other. */
function announcedIn({ page }) {
    if (!page)
        return undefined;
    const links = page.text.match(/<link\s[^<>]*>/gi) ?? [];
    const link = links.find((each) => /\brel=["']?https:\/\/api\.w\.org\//.test(each)) ?? '';
    const href = /\bhref=["']?([^"'\s>]+)/.exec(link)?.[1]?.replaceAll('&#038;', '&').replaceAll('&amp;', '&');
    return onSameHost(/<([^<>]*)>;[^,]*\brel="?https:\/\/api\.w\.org\//.exec(page.link)?.[1] ?? href, page.url);
}
/**
 * The interfaces to try for a site, the likeliest first.
 * @param address the site's, as the page names it
 * @param problem what the last request has met
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
    // The interface of a bare host has been asked already.
    return pathname === '/' && !lang
        ? [plain]
        : code === 'status'
            ? []
            : [`${folder}wp-json/${query && `?${query}`}`, plain];
}
/** The root, with the language of a front page that is in a language's folder while the interface is not. */
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