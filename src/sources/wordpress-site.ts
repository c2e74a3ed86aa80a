/*
 * Where the interface of a WordPress site may be. A site announces it on each of its pages, in the `Link` header and in
 * a `link` element (https://developer.wordpress.org/rest-api/using-the-rest-api/discovery/). Pages on another host
 * cannot be read, so there the two usual places are tried.
 */
import {canonicalTag} from '../util/language-tag.js';
import type {Problem} from '../util/problem.js';

/** Problems after which a site's interface may be somewhere else. */
const ELSEWHERE: readonly string[] = ['network', 'type', 'status'];

/**
 * The interfaces to try for a site, the likeliest first.
 * @param address the site's, as the page names it
 * @param problem what the last request has met
 */
export function rootsAfter(address: string, {code, restRoot}: Problem): string[] {
  if (restRoot !== undefined) return [inLanguage(restRoot, address)];
  if (!ELSEWHERE.includes(code)) return [];
  const {origin, pathname, searchParams} = new URL(address);
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
function inLanguage(root: string, address: string): string {
  const url = new URL(root);
  const {pathname, searchParams} = new URL(address);
  const site = url.pathname.replace(/(?:index\.php(?:\/|$))?(?:wp-json\/?)?$/, '');
  const folder = pathname.startsWith(site) ? pathname.slice(site.length).replace(/\/$/, '') : '';
  const lang = searchParams.get('lang') ?? (/^[a-z]{2,3}(?:[-_][a-z]{2,4})?$/i.test(folder) ? folder : undefined);
  if (lang && canonicalTag(lang) && !url.searchParams.has('lang'))
    url.search += `${url.search ? '&' : '?'}lang=${lang}`;
  return url.href;
}
