/*
 * A town's servers: the named examples of news, each under the content type that such a server really sends.
 *
 *     /town/news.json               JSON Feed
 *     /town/wp-json/wp/v2/posts     WordPress: ?page= &per_page= &_fields= &_embed=, and its errors
 *     /wp-json/wp/v2/posts          the same, for those who know the site only
 *     /town/jsonapi/node/article    Drupal
 *     /town/rss.xml                 RSS
 *     /town/atom.xml                Atom
 *     /town/windows-1257.xml        RSS, whose charset only the document itself names
 *
 * None but WordPress lets other sites read its answers, as is usual; there the server answers as core does.
 *
 *     /town/round                   sends round in circles
 *     /town/hasty.js                a script for a page on which every pause is fifteen times shorter, but not the time for an answer,
 *                                   lest a busy machine seem to fail: that is as many milliseconds as ?patience= says
 *     /alone/…                      a built file without those beside it
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
/** How long an answer is waited for, in milliseconds: `TIMEOUT` of `src/http/load.ts`. */
const TIMEOUT = 15_000;
const hasty = (/** @type {number} */ patience) => `{
  const {setTimeout} = window;
  window.setTimeout = (call, ms = 0) => setTimeout(call, ms === ${TIMEOUT} ? ${patience} : ms / 15);
}`;
const readExample = (/** @type {string} */ name) => readFile(new URL(`../examples/news/${name}`, import.meta.url));

/**
 * Types are set as headers, since Koa would complete them by a charset.
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
 * As WP_REST_Posts_Controller and rest-api.php do, as far as a reader of posts can tell.
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
 * Of a post the fields that were asked for. What is embedded is found by its links, and so comes with them only.
 * @param {Post} post
 * @param {Query} query
 */
function asked(post, {_fields, _embed}) {
  const wanted = _fields?.split(',');
  // A field may be named by one of its parts: `_links.author`.
  const has = (/** @type {string} */ name) =>
    !wanted || wanted.some((field) => field === name || field.startsWith(`${name}.`));
  const {_embedded, ...own} = {
    // What a theme and the editor need, and nobody here: most of the bytes of a real answer.
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
