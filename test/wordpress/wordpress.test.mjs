/*
 * Real WordPress sites, read by the readers of the elements, and compared field by field with the database. Titles are
 * compared without typography, since WordPress changes quotes and dashes. It needs the built files.
 */
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {parseFragment} from 'parse5';
import {startTown, whatIsMissing} from './site.mjs';
/** @import {Site, Town} from './site.mjs' */
/** @import {Article, News} from '../../src/model/article.js' */
/** @import {Answer, Load} from '../../src/http/load.js' */
/** @import {Question} from '../../src/sources/news-address.js' */
/** @import {Note} from '../../src/sources/reading.js' */

const built = (/** @type {string} */ name) => import(new URL(`../../dist/npm/${name}.js`, import.meta.url).href);
await built('server/eager');
const {createLoad} = /** @type {typeof import('../../src/http/load.js')} */ (await built('http/load'));
const {readNews} = /** @type {typeof import('../../src/sources/news.js')} */ (await built('sources/news'));
const {requestNews} = /** @type {typeof import('../../src/sources/request-news.js')} */ (
  await built('sources/request-news')
);
const {readPages} = /** @type {typeof import('../../src/sources/further-pages.js')} */ (
  await built('sources/further-pages')
);
const {Problem} = /** @type {typeof import('../../src/util/problem.js')} */ (await built('util/problem'));
const {findArticle} = /** @type {typeof import('../../src/elements/news-card/find-article.js')} */ (
  await built('elements/news-card/find-article')
);
const {selectArticles} = /** @type {typeof import('../../src/elements/news-list/select-articles.js')} */ (
  await built('elements/news-list/select-articles')
);

/**
 * A post as the database has it.
 * @typedef {object} Row
 * @property {number} id
 * @property {string} title
 * @property {string} excerpt
 * @property {string} slug
 * @property {string} date in the zone of the site
 * @property {string} status
 * @property {string} password
 * @property {string | null} author
 * @property {string[] | null} topics
 * @property {string | null} file the file of its picture, in the folder of uploads
 * @property {string | null} caption
 * @property {string | null} alt
 */

/** @type {string[]} */
const asked = [];
/** @type {Load} */
const load = createLoad({
  fetch: (address, init) => {
    asked.push(/** @type {string} */ (address));
    return fetch(address, init);
  },
  sleep: () => Promise.resolve(),
  random: () => 0,
  diagnose: (_address, cause) => Promise.resolve(new Problem('network', String(cause), {cause})),
});

/** @param {Answer} answer @param {string} [timeZone] @param {Note[]} [notes] @returns {Promise<News>} */
const read = async ({text, url, next}, timeZone, notes) =>
  readNews(text, url, next, {timeZone, ...(notes && {report: (note) => notes.push(note)})});

/**
 * Reads all pages of a source, as a list does whose reader asks for more until the end.
 * @param {string} address @param {Question} [question] @param {string} [timeZone]
 */
async function readToTheEnd(address, question = {}, timeZone) {
  const answer = await requestNews(load, address, question);
  const first = await read(answer, timeZone);
  const visited = new Set([answer.url]);
  const pages = [first];
  for (let next = first.next; next !== undefined && !visited.has(next); next = pages.at(-1)?.next) {
    const further = await readPages(next, () => false, {
      load,
      read: (text, url, after) => read({text, url, next: after}, timeZone),
      visited,
    });
    assert.equal(further.problem, undefined);
    pages.push(...further.pages);
  }
  return {pages, articles: selectArticles(pages, {})};
}

/** The text of HTML according to another parser. */
function textOf(/** @type {string} */ html) {
  /** @type {(node: object) => string} */
  const collect = (node) =>
    'value' in node
      ? String(node.value)
      : 'childNodes' in node
        ? /** @type {object[]} */ (node.childNodes).map(collect).join('')
        : '';
  return collect(parseFragment(html));
}

/** A text without the typography that WordPress adds. */
const plain = (/** @type {string | null | undefined} */ text) =>
  (text ?? '')
    .replace(/[“”„«»″]/g, '"')
    .replace(/[‘’′]/g, "'")
    .replace(/[–—]/g, '-')
    .replace(/…/g, '...')
    .replace(/\s+/g, ' ')
    .trim();

const isPublic = (/** @type {Row} */ {status}) => status === 'publish';
/** Newest first, as WordPress sorts. */
const byDate = (/** @type {Row} */ one, /** @type {Row} */ other) =>
  one.date < other.date ? 1 : one.date > other.date ? -1 : 0;
const sorted = (/** @type {readonly (string | number)[]} */ values) => values.map(String).sort();

const missing = whatIsMissing();

describe('a real WordPress', {skip: missing && `${missing}; see test/wordpress/site.mjs`}, () => {
  /** @type {Town} */
  let town;
  before(async () => {
    town = await startTown();
  });
  after(() => town?.stop());

  /** @param {Site} site @returns {Promise<Row[]>} */
  async function rowsOf(site) {
    const at = (/** @type {string} */ table) => site.prefix + table;
    const meta = (/** @type {string} */ id, /** @type {string} */ key) =>
      `(SELECT meta_value FROM ${at('postmeta')} WHERE post_id = ${id} AND meta_key = '${key}' LIMIT 1)`;
    const topics = `(SELECT JSON_ARRAYAGG(t.name) FROM ${at('term_relationships')} r
      JOIN ${at('term_taxonomy')} x USING (term_taxonomy_id) JOIN ${at('terms')} t USING (term_id)
      WHERE r.object_id = p.ID AND x.taxonomy IN ('category', 'post_tag') AND t.slug <> 'uncategorized')`;
    const sql = `SELECT JSON_OBJECT('id', p.ID, 'title', p.post_title, 'excerpt', p.post_excerpt, 'slug', p.post_name,
      'date', DATE_FORMAT(p.post_date, '%Y-%m-%dT%H:%i:%s'), 'status', p.post_status, 'password', p.post_password,
      'author', u.display_name, 'topics', ${topics}, 'file', ${meta('a.ID', '_wp_attached_file')},
      'caption', a.post_excerpt, 'alt', ${meta('a.ID', '_wp_attachment_image_alt')})
      FROM ${at('posts')} p LEFT JOIN wp_users u ON u.ID = p.post_author
      LEFT JOIN ${at('posts')} a ON a.ID = ${meta('p.ID', '_thumbnail_id')} WHERE p.post_type = 'post'`;
    return /** @type {Row[]} */ (await town.query(site, sql));
  }

  /** The address of a post, by the rules of its permalinks. */
  function linkOf(/** @type {Site} */ {url, permalinks}, /** @type {Row} */ {id, slug, date}) {
    if (!permalinks) return `${url}?p=${id}`;
    const [year, month, day] = date.split(/[-T]/);
    const path = permalinks
      .replace('%year%', year)
      .replace('%monthnum%', month)
      .replace('%day%', day)
      .replace('%post_id%', String(id))
      .replace('%postname%', slug);
    return url + path.slice(1);
  }

  /** Compares the fields that all formats have. */
  function compare(/** @type {Site} */ site, /** @type {Row} */ row, /** @type {Article} */ article) {
    const name = `${site.name}: ${row.title || row.slug}`;
    if (row.title && !row.password) assert.equal(plain(article.title), plain(textOf(row.title)), name);
    assert.equal(article.url, linkOf(site, row), name);
    if (row.password) return;
    assert.equal(article.published, row.date.slice(0, 10), name);
    const authors = row.author === null || row.author.includes('@') ? [] : [plain(textOf(row.author))];
    assert.deepEqual(
      (article.authors ?? []).map((each) => plain(each.name)),
      authors,
      name,
    );
    const topics = (row.topics ?? []).map((topic) => plain(textOf(topic)));
    assert.deepEqual(sorted((article.tags ?? []).map(plain)), sorted([...new Set(topics)]), name);
    if (row.excerpt) assert.equal(plain(article.summary), plain(textOf(row.excerpt)), name);
    assert.doesNotMatch(
      `${article.title} ${article.summary}`,
      /&\w+;|&#|<\/?(?:em|p|b|script)\b|\[gallery|\[\/?nezinams|Continue reading/,
      name,
    );
    assert.ok(article.summary, `${name}: a summary`);
  }

  /** No format gives anything away about a protected or an unpublished post. */
  function assertNothingSecret(/** @type {News | readonly Article[]} */ news, /** @type {readonly Row[]} */ rows) {
    const text = JSON.stringify(news);
    for (const {title} of rows.filter((row) => !isPublic(row))) assert.ok(!text.includes(title), title);
    assert.ok(!/Slepens|@town\.example/.test(text), text);
  }

  const each = (/** @type {(site: Site, rows: Row[]) => Promise<void>} */ check) => async () => {
    for (const site of town.sites) await check(site, await rowsOf(site));
  };

  it(
    'gives every published post by REST, and each field as in the database',
    each(async (site, rows) => {
      const {articles} = await readToTheEnd(site.url);
      const published = rows.filter(isPublic);
      assert.deepEqual(sorted(articles.map(({id}) => id)), sorted(published.map(({id}) => id)), site.name);
      for (const row of published) {
        const article = articles.find(({id}) => id === String(row.id));
        assert.ok(article);
        compare(site, row, article);
        const {picture} = article;
        if (row.password || row.file === null) {
          assert.equal(picture, undefined, row.title);
          continue;
        }
        const stem = row.file.replace(/\.\w+$/, '');
        assert.ok(picture && decodeURI(picture.src).startsWith(`${site.url}wp-content/uploads/`), picture?.src);
        assert.ok(decodeURI(picture.src).includes(stem), picture.src);
        assert.equal(plain(picture.alt), plain(row.alt));
        assert.equal(plain(picture.caption), plain(textOf(row.caption ?? '')));
        assert.equal(picture.credit, undefined);
        const file = await fetch(picture.src);
        assert.equal(file.status, 200, picture.src);
        assert.equal(file.headers.get('content-type'), 'image/jpeg');
        await file.arrayBuffer();
      }
      assertNothingSecret(articles, rows);
    }),
  );

  it(
    'shows of a protected post nothing but the title',
    each(async (site, rows) => {
      const {articles} = await readToTheEnd(site.url);
      for (const {id} of rows.filter(({password, status}) => password && status === 'publish')) {
        const article = articles.find((one) => one.id === String(id));
        assert.deepEqual(Object.keys(article ?? {}).sort(), ['id', 'title', 'url']);
      }
    }),
  );

  it(
    'keeps the order of the site: sticky posts first, then the newest',
    each(async (site, rows) => {
      const {articles} = await readToTheEnd(site.url);
      const ids = articles.map(({id}) => Number(id));
      const isSticky = ({slug = ''}) => slug === 'piesprausta';
      const expected = rows.filter(isPublic).sort(byDate);
      const list = (await ignoresSticky(site))
        ? expected
        : [...expected.filter(isSticky), ...expected.filter((row) => !isSticky(row))];
      const dateOf = (/** @type {number} */ id) => rows.find((row) => row.id === id)?.date;
      assert.deepEqual(
        ids.map(dateOf),
        list.map(({date}) => date),
        site.name,
      );
    }),
  );

  /** WordPress before 6.8 cannot put sticky posts first in its REST API. */
  async function ignoresSticky(/** @type {Site} */ {url}) {
    const response = await fetch(`${url}?rest_route=/wp/v2/posts`, {method: 'OPTIONS'});
    const {endpoints} = /** @type {{endpoints: {args: object}[]}} */ (await response.json());
    return !endpoints.some(({args}) => 'ignore_sticky' in args);
  }

  for (const [format, query] of [
    ['RSS', 'rss2'],
    ['Atom', 'atom'],
    ['RSS 1.0', 'rdf'],
    ['RSS 0.92', 'rss'],
  ]) {
    it(
      `gives the newest posts by ${format}, each on the day of the site`,
      each(async (site, rows) => {
        /** @type {Note[]} */
        const notes = [];
        const news = await read(await requestNews(load, `${site.url}?feed=${query}`, {}), site.zone, notes);
        const newest = rows.filter(isPublic).sort(byDate).slice(0, 10);
        assert.deepEqual(
          notes.filter(({kind}) => kind === 'left-out'),
          [],
        );
        assert.equal(news.articles.length, newest.length, site.name);
        for (const row of newest) {
          const article = news.articles.find(({url}) => url === linkOf(site, row));
          assert.ok(article, `${format}, ${site.name}: ${linkOf(site, row)}`);
          // RSS 0.92 has only titles, links and texts.
          if (query !== 'rss') compare(site, row, article);
          else if (row.title && !row.password) assert.equal(plain(article.title), plain(textOf(row.title)));
        }
        assertNothingSecret(news, rows);
      }),
    );
  }

  it(
    'finds the posts on a topic that only the oldest post has, and none on an unknown topic',
    each(async (site, rows) => {
      for (const [tag, slugs] of /** @type {const} */ ([
        ['arhivs', ['pati-vecaka']],
        [
          'Izglītība & kultūra',
          rows.filter(({topics}) => topics?.some((each) => each.startsWith('Izglītība'))).map(({slug}) => slug),
        ],
        // A category and a tag have this name.
        ['Svētki', ['svetki-pilseta', 'svetki-skola']],
        ["Sports'n'atpūta", ['nakti-pirms']],
        ['مكتبة', rows.filter(({topics}) => topics?.includes('مكتبة')).map(({slug}) => slug)],
        ['Nav tādas', []],
      ])) {
        const {pages} = await readToTheEnd(site.url, {tag});
        const found = selectArticles(pages, {tag}).map(({id}) => rows.find((row) => String(row.id) === id)?.slug ?? id);
        assert.deepEqual(sorted(found), sorted(slugs), `${site.name}: ${tag}`);
      }
    }),
  );

  it(
    'finds each post by its id and by its address, and no other post',
    each(async (site, rows) => {
      for (const row of rows) {
        for (const item of new Set([String(row.id), linkOf(site, row), decodeURI(linkOf(site, row))])) {
          const {articles} = await read(await requestNews(load, site.url, {item}));
          const article = findArticle(articles, item, [site.url]);
          assert.equal(article?.id, isPublic(row) ? String(row.id) : undefined, `${site.name}: ${item}`);
        }
      }
    }),
  );

  it(
    'sends as many posts as the limit needs, in one request',
    each(async (site, rows) => {
      const count = rows.filter(isPublic).length;
      await requestNews(load, site.url, {});
      for (const limit of [1, 10, 25, 60]) {
        asked.length = 0;
        const {articles} = await read(await requestNews(load, site.url, {limit}));
        assert.equal(asked.length, 1, asked.join(' '));
        assert.equal(articles.length, Math.min(count, Math.max(limit, 10)));
      }
    }),
  );

  it(
    'is found by its front page, by the announced root of its REST API, and by one post',
    each(async (site, rows) => {
      const page = await fetch(site.url);
      await page.text();
      const [, root = ''] = /<([^>]+)>; rel="https:\/\/api\.w\.org\/"/.exec(page.headers.get('link') ?? '') ?? [];
      assert.ok(root.startsWith(site.url), root);
      const newest = rows.filter(isPublic).sort(byDate)[0];
      for (const address of [
        site.url,
        site.url.replace(/\/$/, ''),
        root,
        `${site.url}?rest_route=/`,
        `${site.url}index.php?rest_route=/wp/v2/posts`,
      ]) {
        const {articles} = await read(await requestNews(load, address, {}));
        assert.equal(articles[0]?.url, linkOf(site, newest), address);
      }
      const one = await read(await requestNews(load, `${site.url}?rest_route=/wp/v2/posts/${newest.id}`, {}));
      assert.deepEqual(
        one.articles.map(({id}) => id),
        [String(newest.id)],
      );
    }),
  );

  it(
    'is never read as news where it has an error or a page',
    each(async (site) => {
      for (const path of [
        '?rest_route=/wp/v2/posts/99999',
        '?rest_route=/nowhere',
        '?p=99999',
        'wp-login.php',
        '?feed=nowhere',
      ]) {
        await assert.rejects(
          async () => read(await requestNews(load, `${site.url}${path}`, {})),
          (error) => error instanceof Problem,
          `${site.url}${path}`,
        );
      }
    }),
  );
});
