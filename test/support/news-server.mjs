/*
 * A town's servers: the named news examples, each with the content type that such a server really sends.
 *
 *     /town/news.json               JSON Feed
 *     /town/wp-json/wp/v2/posts     WordPress: ?page= &per_page= &_fields= &_embed=, and its errors
 *     /wp-json/wp/v2/posts          the same, for a page that names only the site
 *     /town/jsonapi/node/article    Drupal
 *     /town/rss.xml                 RSS
 *     /town/atom.xml                Atom
 *     /town/windows-1257.xml        RSS, with the charset declared only in the document
 *
 * As usual, only WordPress lets other sites read its responses; the server responds as WordPress core does.
 *
 *     /town/round                   redirects to itself
 *     /town/hasty.js                a script that makes every pause on a page fifteen times shorter, except request
 *                                   timeouts, so that tests pass on a busy machine; ?patience= sets the timeout in
 *                                   milliseconds
 *     /alone/…                      a built file without the files that it loads
 */
import {readFile} from 'node:fs/promises';

/** @type {Record<string, [file: string, type: string]>} */
const FILES = {
  'news.json': ['sample.json', 'application/feed+json'],
  'jsonapi/node/article': ['drupal.json', 'application/vnd.api+json'],
  'rss.xml': ['rss.xml', 'application/rss+xml; charset=UTF-8'],
  'atom.xml': ['atom.xml', 'application/atom+xml'],
  'windows-1257.xml': ['windows-1257.xml', 'text/xml'],
};
/** The timeout of a request in milliseconds: `TIMEOUT` of `src/http/load.ts`. */
const TIMEOUT = 15_000;
const hasty = (/** @type {number} */ patience) => `{
  const {setTimeout} = window;
  window.setTimeout = (call, ms = 0) => setTimeout(call, ms === ${TIMEOUT} ? ${patience} : ms / 15);
}`;
const readExample = (/** @type {string} */ name) => readFile(new URL(`../examples/news/${name}`, import.meta.url));

/**
 * Types are set as headers, because Koa would add a charset.
 * @type {import('koa').Middleware}
 */
export async function news(ctx, next) {
  const {path} = ctx;
  if (/^(\/town)?\/wp-json\/wp\/v2\/posts$/.test(path)) return answerPosts(ctx);
  if (path === '/town/hasty.js') {
    ctx.set('content-type', 'text/javascript');
    ctx.body = hasty(Number(ctx.query.patience ?? TIMEOUT));
    return undefined;
  }
  if (path === '/town/round') {
    ctx.set('cache-control', 'no-store');
    ctx.redirect(path);
    return undefined;
  }
  if (path.startsWith('/alone/')) {
    const [, name] = /^\/alone\/([\w.-]+\.js)$/.exec(path) ?? [];
    if (!name) return next();
    ctx.set('content-type', 'text/javascript');
    ctx.body = await readFile(new URL(`../../dist/${name}`, import.meta.url));
    return undefined;
  }
  const name = path.replace(/^\/town\//, '');
  if (name === path || !Object.hasOwn(FILES, name)) return next();
  const [file, type] = FILES[name];
  ctx.body = await readExample(file);
  ctx.set('content-type', type);
  return undefined;
}

/**
 * @typedef {{link: string, _embedded?: object}} Post
 * @typedef {{page?: string, per_page?: string, _fields?: string, _embed?: string}} Query
 */

/**
 * Models WP_REST_Posts_Controller and rest-api.php as far as a reader of posts can observe them.
 * @param {import('koa').Context} ctx
 */
async function answerPosts(ctx) {
  const query = /** @type {Query} */ (ctx.query);
  const posts = /** @type {Post[]} */ (JSON.parse(String(await readExample('wordpress.json'))));
  const size = Number(query.per_page ?? 10);
  const page = Number(query.page ?? 1);
  const pages = Math.ceil(posts.length / size);
  ctx.set('content-type', 'application/json; charset=UTF-8');
  if (ctx.get('origin')) {
    ctx.set('access-control-allow-origin', ctx.get('origin'));
    ctx.set('access-control-allow-credentials', 'true');
    ctx.set('access-control-expose-headers', 'X-WP-Total, X-WP-TotalPages, Link');
    ctx.vary('Origin');
  }
  const refuse = (/** @type {string} */ code, /** @type {string} */ message) => {
    ctx.status = 400;
    ctx.body = JSON.stringify({code, message, data: {status: 400}});
  };
  if (![size, page].every((number) => Number.isInteger(number) && number > 0) || size > 100) {
    refuse('rest_invalid_param', 'Invalid parameter(s): per_page');
    return;
  }
  if (page > pages) {
    refuse('rest_post_invalid_page_number', 'The page number requested is larger than the number of pages available.');
    return;
  }
  const linkTo = (/** @type {number} */ number, /** @type {string} */ rel) => {
    const search = new URLSearchParams({...query, page: String(number)});
    return `<${ctx.origin}${ctx.path}?${search}>; rel="${rel}"`;
  };
  const links = [page > 1 && linkTo(page - 1, 'prev'), page < pages && linkTo(page + 1, 'next')].filter(Boolean);
  if (links.length) ctx.set('link', links.join(', '));
  ctx.set({'x-wp-total': String(posts.length), 'x-wp-totalpages': String(pages)});
  ctx.body = JSON.stringify(posts.slice((page - 1) * size, page * size).map((post) => asked(post, query)));
  return undefined;
}

/**
 * Returns the requested fields of a post. Embedded objects are found by their links, so they are included only with the
 * links.
 * @param {Post} post
 * @param {Query} query
 */
function asked(post, {_fields, _embed}) {
  const wanted = _fields?.split(',');
  // A field may be named by one of its parts: `_links.author`.
  const has = (/** @type {string} */ name) =>
    !wanted || wanted.some((field) => field === name || field.startsWith(`${name}.`));
  const {_embedded, ...own} = {
    // Fields that only a theme and the editor need: most of the bytes of a real response.
    guid: {rendered: post.link},
    content: {rendered: '<p>…</p>'.repeat(200), protected: false},
    ...post,
  };
  const embeds =
    _embed !== undefined && has('_links') && has('_embedded')
      ? Object.entries(_embedded ?? {}).filter(([name]) => !_embed || _embed.split(',').includes(name))
      : [];
  return {
    ...Object.fromEntries(Object.entries(own).filter(([name]) => has(name))),
    ...(embeds.length && {_embedded: Object.fromEntries(embeds)}),
  };
}
