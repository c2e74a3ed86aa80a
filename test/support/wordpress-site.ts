/*
 * A WordPress site, as far as a reader of posts can observe: WP_REST_Posts_Controller, WP_REST_Terms_Controller and
 * rest-api.php. As on every WordPress site, scripts from other hosts cannot read the HTML pages, but they can read the
 * REST API.
 */
import type {Asked} from './fake-network.js';

export interface PostSeed {
  readonly id: number;
  readonly slug: string;
  readonly title?: string;
  readonly tags?: readonly number[];
  readonly categories?: readonly number[];
  readonly isSticky?: boolean;
  readonly lang?: string;
}

export interface Term {
  readonly id: number;
  readonly name: string;
}

export interface SiteSettings {
  readonly origin: string;
  /** The folder of the site, with a trailing slash. */
  readonly folder?: string;
  /** The address of a post behind the folder of the site, if it is not its slug: `archives/%id%`, `%id%-%slug%.html`. */
  readonly permalink?: string;
  /** `plain`: the API is at `?rest_route=`; `index`: at `index.php/wp-json/`. */
  readonly permalinks?: 'pretty' | 'plain' | 'index';
  /** The response to an unknown address: the server's own page, or the site's front page. */
  readonly missing?: 'status' | 'front';
  /** Language folders, each with a front page. */
  readonly languages?: readonly string[];
  /** True if the API has the language in its path, as with WPML; otherwise in `lang`, as with Polylang. */
  readonly hasLanguageRoots?: boolean;
  /** Where pages announce the API. */
  readonly announced?: 'header' | 'link' | 'nowhere';
  /** True for a page on the site's own host, which may read the site's pages. */
  readonly isSameHost?: boolean;
  /** Visitors may not read the lists of terms. */
  readonly hasHiddenTerms?: boolean;
  /** Posts, the newest first. */
  readonly posts: readonly PostSeed[];
  readonly tags?: readonly Term[];
  readonly categories?: readonly Term[];
}

/** Responds like such a site. A page that a script may not read is a network error. */
export function wordpressSite(site: SiteSettings): (asked: Asked) => Response {
  const {origin, folder = '/', permalinks = 'pretty', missing = 'status', languages = [], isSameHost} = site;
  const home = origin + folder;
  const root = (language = ''): string => {
    const base = home + (site.hasLanguageRoots && language ? `${language}/` : '');
    return {pretty: `${base}wp-json/`, plain: `${base}index.php?rest_route=/`, index: `${base}index.php/wp-json/`}[
      permalinks
    ];
  };
  const pageOf = (language: string): Response => {
    if (!isSameHost) throw new TypeError('Failed to fetch');
    const headers = new Headers({'content-type': 'text/html; charset=UTF-8'});
    const {announced = 'header'} = site;
    if (announced === 'header') headers.set('link', `<${root(language)}>; rel="https://api.w.org/"`);
    const link =
      announced === 'link' ? `<link rel="https://api.w.org/" href="${root(language).replace('&', '&#038;')}" />` : '';
    return new Response(`<!doctype html><html lang="${language || 'lv'}"><head>${link}</head><body>…</body></html>`, {
      headers,
    });
  };
  return ({address}) => {
    const url = new URL(address);
    const {pathname, searchParams} = url;
    // Servers redirect a folder without a trailing slash to the address with one.
    const path = pathname.startsWith(folder)
      ? pathname.slice(folder.length)
      : `${pathname}/` === folder
        ? ''
        : undefined;
    const [, language = '', rest = ''] = /^(?:([a-z]{2})\/)?(.*)$/.exec(path ?? '') ?? [];
    const isKnown = !language || languages.includes(language);
    const route =
      path === undefined || !isKnown
        ? undefined
        : (/^(?:index\.php)?$/.test(rest) && searchParams.get('rest_route')) ||
          (permalinks === 'pretty' && (!language || site.hasLanguageRoots) && /^wp-json(\/.*)$/.exec(rest)?.[1]) ||
          (permalinks === 'index' && /^index\.php\/wp-json(\/.*)$/.exec(rest)?.[1]);
    if (route) return answerRoute(site, route, url, root, searchParams.get('lang') ?? language);
    if (path !== undefined && isKnown && (missing === 'front' || /^(?:index\.php)?$/.test(rest)))
      return pageOf(language);
    if (!isSameHost) throw new TypeError('Failed to fetch');
    return new Response('<h1>Not Found</h1>', {status: 404, headers: {'content-type': 'text/html'}});
  };
}

function answerRoute(
  site: SiteSettings,
  route: string,
  url: URL,
  root: (language: string) => string,
  lang: string,
): Response {
  const {searchParams} = url;
  const list = (name: string): string[] => (searchParams.get(name) ?? '').split(',').filter(Boolean);
  const ids = (name: string): number[] => list(name).map(Number);
  const json = (body: unknown, status = 200, link?: string): Response =>
    new Response(JSON.stringify(body), {
      status,
      headers: {'content-type': 'application/json; charset=UTF-8', ...(link && {link})},
    });
  const refuse = (status: number, code: string): Response => json({code, message: '…', data: {status}}, status);
  const [, kind = '', id] = /^\/wp\/v2\/(posts|tags|categories)(?:\/(\d+))?\/?$/.exec(route) ?? [];
  const shownFields = list('_fields');
  const asked = (value: object): object =>
    Object.fromEntries(
      Object.entries(value).filter(
        ([name]) => !shownFields.length || shownFields.some((field) => field === name || field.startsWith(`${name}.`)),
      ),
    );
  if (kind === 'tags' || kind === 'categories') {
    if (site.hasHiddenTerms) return refuse(401, 'rest_cannot_access');
    // Compares text like MySQL's usual collation.
    const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
    const escaped = (text: string): string => text.replace('&', '&amp;');
    return json(
      (site[kind] ?? [])
        .map((term) => ({...term, name: escaped(term.name)}))
        .filter(({name}) => plain(name).includes(plain(searchParams.get('search') ?? '')))
        .map(asked),
    );
  }
  if (kind !== 'posts') return refuse(404, 'rest_no_route');
  const terms = (['tags', 'categories'] as const)
    .map((taxonomy) => ({taxonomy, wanted: ids(taxonomy)}))
    .filter(({wanted}) => wanted.length);
  const isAny = searchParams.get('tax_relation') === 'OR';
  const include = ids('include');
  const slugs = list('slug');
  let posts = site.posts.filter(
    (post) =>
      (!lang || !post.lang || post.lang === lang) &&
      (!include.length || include.includes(post.id)) &&
      (!slugs.length || slugs.includes(post.slug)) &&
      (!terms.length ||
        terms[isAny ? 'some' : 'every'](({taxonomy, wanted}) => post[taxonomy]?.some((term) => wanted.includes(term)))),
  );
  const answer = (post: PostSeed): object => postOf(post, site, searchParams.has('_embed'), asked);
  if (id) {
    const post = posts.find((each) => each.id === Number(id));
    return post ? json(answer(post)) : refuse(404, 'rest_post_invalid_id');
  }
  const size = Number(searchParams.get('per_page') ?? 10);
  const page = Number(searchParams.get('page') ?? 1);
  if (!(size >= 1 && size <= 100)) return refuse(400, 'rest_invalid_param');
  const pages = Math.ceil(posts.length / size);
  if (page > pages && posts.length) return refuse(400, 'rest_post_invalid_page_number');
  const rows = posts.slice((page - 1) * size, page * size);
  if (searchParams.get('ignore_sticky') === 'false' && !terms.length && !include.length && page === 1) {
    const sticky = posts.filter(({isSticky}) => isSticky);
    posts = [...sticky, ...rows.filter(({isSticky}) => !isSticky)];
  } else posts = rows;
  const next = new URL(root(''));
  next.pathname = next.pathname.replace(/wp-json\/$/, 'wp-json/wp/v2/posts');
  for (const [name, value] of searchParams) next.searchParams.set(name, value);
  next.searchParams.set('page', String(page + 1));
  return json(posts.map(answer), 200, page < pages ? `<${next.href}>; rel="next"` : undefined);
}

function postOf(
  {id, slug, title = slug, tags = [], categories = [], lang}: PostSeed,
  site: SiteSettings,
  isEmbedded: boolean,
  asked: (value: object) => object,
): object {
  const {origin, folder = '/', permalinks, permalink = '%slug%/'} = site;
  const path = permalink.replace('%id%', String(id)).replace('%slug%', encodeURIComponent(slug).toLowerCase());
  const own = asked({
    id,
    date: '2022-09-06T10:00:00',
    status: 'publish',
    link: permalinks === 'plain' ? `${origin}${folder}?p=${id}` : `${origin}${folder}${path}`,
    title: {rendered: title},
    excerpt: {rendered: '<p>Text</p>', protected: false},
    content: {rendered: '<p>Text</p>', protected: false},
    ...(lang && {lang}),
    _links: {},
  });
  if (!isEmbedded || !('_links' in own)) return own;
  const named = (taxonomy: string, all: readonly Term[] = [], ids: readonly number[]): object[] =>
    all.filter((term) => ids.includes(term.id)).map((term) => ({...term, taxonomy}));
  return {
    ...own,
    _embedded: {
      author: [{name: 'Editor'}],
      'wp:term': [named('category', site.categories, categories), named('post_tag', site.tags, tags)],
    },
  };
}
