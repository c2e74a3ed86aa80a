/* Every reader of news: valid documents come out as they were written, and damaged ones break no promise. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {parseFeed} from 'feedsmith';
import '../../dist/npm/server/eager.js';
import {mergeNews} from '../../dist/npm/fetch/news.js';
import {misread, newsDocument, readWrittenNews} from '../../dist/npm/fetch/news-document.js';
import {newsSchema} from '../../dist/npm/model/article.js';
import {read} from '../../dist/npm/model/schema.js';
import {readNews} from '../../dist/npm/sources/news.js';
import {Problem} from '../../dist/npm/util/problem.js';
import {anyItems, BASE, jsonDocuments, JSON_FORMATS, plainXmlDocuments, TIME_ZONE, xmlDocuments} from './feeds.mjs';
import {forAllAsync} from './run.mjs';
import {damaged, damagedText, frozen, oddValue} from './values.mjs';
/** @import {Article, News} from '../../src/model/article.js' */
/** @import {Flaw} from '../../src/model/schema.js' */
/** @import {Note} from '../../src/sources/reading.js' */
/** @import {Item} from './feeds.mjs' */

/**
 * The parts of a feed that are compared, by feedsmith.
 * @typedef {{entries?: {links?: {href?: string}[]}[], items?: {link?: string}[]}} Judged
 */

const UNSAFE = /\p{Cc}|[\u202A-\u202E\u2066-\u2069\u2028\u2029]/u;

/** Reads a document twice, and checks that both are the same. */
async function readTwice(/** @type {unknown} */ document) {
  frozen(document);
  const news = await readNews(document, BASE, undefined, {timeZone: TIME_ZONE});
  /** @type {Note[]} */
  const notes = [];
  const again = await readNews(document, BASE, undefined, {timeZone: TIME_ZONE, report: (note) => notes.push(note)});
  assert.deepEqual(again, news);
  return {news, notes};
}

/** The article that an item should become. */
const expected = (/** @type {Item} */ {id, title, url, text, day, language, tags, author}) => ({
  id,
  title,
  url: new URL(url).href,
  summary: text,
  published: day,
  language,
  tags,
  authors: [author],
});

/** @param {Article} article */
const found = ({id, title, url, summary, published, language, tags = [], authors = []}) => ({
  id,
  title,
  url,
  summary,
  published,
  language,
  tags,
  authors: authors.map(({name}) => name),
});

/** The promises of the model, for any document. */
function checkPromises(/** @type {News} */ news, /** @type {readonly Note[]} */ notes) {
  /** @type {Flaw[]} */
  const flaws = [];
  assert.deepEqual(read(newsSchema, news, flaws), news);
  assert.deepEqual(flaws, []);
  for (const article of news.articles) {
    const {url, picture, authors = [], published, modified} = article;
    for (const address of [
      url,
      picture?.src,
      ...authors.map((author) => author.url),
      article.publisher?.url,
      news.next,
    ]) {
      if (address === undefined) continue;
      assert.match(address, /^https?:/);
      assert.equal(new URL(address).href, address);
    }
    for (const text of textsIn(article)) {
      assert.doesNotMatch(text, UNSAFE);
      assert.equal(text.trim(), text);
    }
    for (const day of [published, modified]) {
      if (day !== undefined)
        assert.ok(new Date(`${day}${'-01-01'.slice(day.length - 4)}`).toISOString().startsWith(day));
    }
    for (const {name} of authors) assert.doesNotMatch(name, /[^\s()<>]@[^\s()<>]/);
  }
  const ids = news.articles.map(({id}) => id);
  assert.equal(new Set(ids).size, ids.length);
  const left = notes.filter(({kind}) => kind === 'left-out').length;
  assert.equal(news.skipped, left, 'each skipped item has a note');
}

/** All texts of an article. */
function textsIn(/** @type {unknown} */ value) {
  /** @type {string[]} */
  const texts = [];
  JSON.stringify(value, (_, each) => {
    if (typeof each === 'string') texts.push(each);
    return each;
  });
  return texts;
}

/** Reads a document that may be anything, and checks the result or the error. */
async function checkAny(/** @type {unknown} */ document) {
  let read;
  try {
    read = await readTwice(document);
  } catch (error) {
    if (error instanceof assert.AssertionError) throw error;
    assert.ok(error instanceof Problem || error instanceof SyntaxError, String(error));
    return undefined;
  }
  checkPromises(read.news, read.notes);
  return read.news;
}

describe('readNews', () => {
  it('returns the articles of valid JSON documents, with properties in any order', async () => {
    await forAllAsync(jsonDocuments, async ({format, items, document}) => {
      // Some as text: both ways use the same reader.
      const {news, notes} = await readTwice(items.length % 2 ? document : JSON.stringify(document));
      checkPromises(news, notes);
      const wanted = items
        .map(expected)
        .map((item, index) => (format === 'WordPress' ? {...item, id: String(index + 2)} : item));
      assert.deepEqual(news.articles.map(found), wanted);
      assert.equal(news.skipped, 0);
    });
  });

  it('returns the articles of valid feeds in XML, with any prefixes, order, sections and comments', async () => {
    await forAllAsync(xmlDocuments, async ({format, items, document}) => {
      const {news, notes} = await readTwice(document);
      checkPromises(news, notes);
      const wanted = items
        .map(expected)
        .map((item, index) => (/0\.91|1\.0/.test(format) ? {...item, id: items[index].url} : item));
      assert.deepEqual(news.articles.map(found), wanted);
    });
  });

  it('finds the items and addresses that the parser of feedsmith finds', async () => {
    await forAllAsync(
      plainXmlDocuments,
      async ({document}) => {
        const {feed} = parseFeed(document);
        const {entries = [], items = []} = /** @type {Judged} */ (feed);
        const links = [...entries.map((entry) => entry.links?.[0]?.href), ...items.map(({link}) => link)];
        const {articles} = await readNews(document, BASE);
        assert.deepEqual(
          articles.map(({url}) => url),
          links.map((link) => new URL(link ?? '').href),
        );
      },
      0.5,
    );
  });

  it('skips items without title and text, and notes each', async () => {
    const documents = fc.tuple(
      fc.constantFrom('JSON Feed', 'JSON Feed with HTML', 'WordPress', 'Drupal'),
      anyItems,
      fc.array(fc.boolean(), {minLength: 4, maxLength: 4}),
    );
    await forAllAsync(
      documents,
      async ([format, items, empties]) => {
        const kept = items.filter((_, index) => !empties[index]);
        if (!kept.length) return;
        const bare = items.map((item, index) => (empties[index] ? {...item, title: ' \u200b', text: '\u202e'} : item));
        const {news, notes} = await readTwice(JSON_FORMATS[format](bare));
        assert.deepEqual(
          news.articles.map(({title}) => title),
          kept.map(({title}) => title),
        );
        assert.equal(news.skipped, items.length - kept.length);
        assert.equal(notes.filter(({kind}) => kind === 'left-out').length, news.skipped);
      },
      0.5,
    );
  });

  it('breaks no promise for damaged JSON documents', async () => {
    await forAllAsync(damaged(jsonDocuments.map(({document}) => document)), async (document) => {
      await checkAny(document);
    });
  });

  it('breaks no promise for damaged texts', async () => {
    const texts = fc.oneof(
      xmlDocuments.map(({document}) => document),
      jsonDocuments.map(({document}) => JSON.stringify(document)),
    );
    await forAllAsync(damagedText(texts), async (text) => {
      await checkAny(text);
    });
  });

  it('breaks no promise for any value', async () => {
    await forAllAsync(oddValue, async (value) => {
      for (const document of [value, [value], {items: [value]}, {items: [{title: value, id: value, url: value}]}]) {
        await checkAny(document);
      }
    });
  });
});

/** The news of a document; undefined if it cannot be read. */
async function readOrNone(/** @type {unknown} */ document) {
  try {
    return await readNews(document, BASE, undefined, {timeZone: TIME_ZONE});
  } catch {
    return undefined;
  }
}

describe('readWrittenNews', () => {
  it('reads a damaged document of an earlier run, or ignores it', async () => {
    const sources = [{key: 'k', validators: {page: 'p', etag: '"e"'}, hasMore: true}, {key: 'l'}];
    const documents = jsonDocuments.map(({document}) => document);
    const damage = fc.oneof(
      fc.constant({}),
      oddValue.map((value) => ({items: value})),
      oddValue.map((value) => ({items: [value, {id: value, title: value, image: value, _learning_city: value}]})),
      oddValue.map((value) => ({_learning_city: {fetched: value}})),
      oddValue.map((value) => ({_learning_city: {fetched: {settings: 'x', sources: [value]}}})),
    );
    await forAllAsync(fc.tuple(documents, damage), async ([document, change]) => {
      const {articles} = await readNews(document, BASE, undefined, {timeZone: TIME_ZONE});
      const entries = articles.map((article, index) => ({article, from: [index % 2]}));
      const written = {...newsDocument(entries, new Map(), {settings: 'x', sources}), ...change};
      const {history, entries: found = []} = readWrittenNews(frozen(written)) ?? {};
      for (const {article, from} of found) {
        assert.match(article.url ?? BASE, /^https?:/);
        assert.ok(from.every(Number.isInteger));
      }
      if (!Object.keys(change).length) {
        assert.equal(found.length, entries.length);
        assert.equal(history?.sources.length, 2);
      }
    });
  });
});

describe('newsDocument', () => {
  it('writes what the readers read again, even of damaged documents', async () => {
    const documents = fc.oneof(
      jsonDocuments.map(({document}) => document),
      damaged(jsonDocuments.map(({document}) => document)),
      damagedText(xmlDocuments.map(({document}) => document)),
    );
    await forAllAsync(fc.tuple(documents, documents), async (pair) => {
      const parts = [];
      for (const [position, document] of pair.entries()) {
        const news = await readOrNone(document);
        if (news) parts.push({entries: news.articles.map((article) => ({article, from: [position]})), hasMore: false});
      }
      const {entries} = mergeNews(parts, {limit: 100});
      const history = {settings: 'x', sources: parts.map((_, index) => ({key: `k${index}`}))};
      const written = newsDocument(entries, new Map(), history);
      const again = JSON.parse(JSON.stringify(written));
      assert.deepEqual(misread(again, entries, new Map()), []);
      const whole = readWrittenNews(again);
      assert.deepEqual(
        whole?.entries.map(({article}) => article.title),
        entries.map(({article}) => article.title),
      );
      assert.deepEqual(newsDocument(whole?.entries ?? [], new Map(), history), written);
    });
  });
});
