/*
 * The documents that the command `fetch` writes: the elements read the same news from them as from the sources. The
 * samples are the same as for the readers.
 */
import {expect} from '@open-wc/testing';
import {mergeNews, type Part} from '../../src/fetch/news.js';
import {misread, newsDocument, readWrittenNews, shownOf} from '../../src/fetch/news-document.js';
import {isSameContent, type History} from '../../src/fetch/history.js';
import {decodeBytes} from '../../src/http/decode.js';
import type {Article, News} from '../../src/model/article.js';
import {readNews} from '../../src/sources/news.js';
import {loadJson} from '../support/examples.js';
import {PAYLOADS} from '../support/payloads.js';

const FOLDER = new URL('../examples/news/', import.meta.url);
const BASE = 'https://town.example/jsonapi/node/article';
const HERE = 'https://other.example/data/news.json';
const HISTORY: History = {settings: 'one', sources: [{key: 'a'}]};
const NONE = new Map<string, string>();

const loadText = async (file: string): Promise<string> =>
  decodeBytes(new Uint8Array(await (await fetch(new URL(file, FOLDER))).arrayBuffer())).text;

const partOf = (articles: readonly Article[], chooser?: string): Part => ({
  entries: articles.map((article) => ({article, from: [0], ...(chooser !== undefined && {chooser})})),
  hasMore: false,
});
const partsOf = (...lists: (readonly Article[])[]): Part[] =>
  lists.map((articles, source) => ({
    entries: articles.map((article) => ({article, from: [source]})),
    hasMore: false,
  }));
const idsOf = (parts: readonly Part[], limit = 1000, filter = {}): string[] =>
  mergeNews(parts, {limit, ...filter}).entries.map(({article}) => article.id);

/** Writes articles, and reads them as an element does. */
async function written(part: Part, history = HISTORY): Promise<News> {
  const {entries} = mergeNews([part], {limit: 1000});
  const document = newsDocument(entries, NONE, history);
  expect(misread(JSON.parse(JSON.stringify(document)), entries, NONE)).to.deep.equal([]);
  return readNews(JSON.stringify(document), HERE);
}

const makers = (await loadJson(new URL('makers/expected.json', FOLDER).href)) as {file: string; base: string}[];
const SAMPLES: readonly (readonly [file: string, base: string])[] = [
  ...[
    'sample.json',
    'wordpress.json',
    'drupal.json',
    'rss.xml',
    'rss-1.xml',
    'atom.xml',
    'windows-1257.xml',
    'pictures.json',
    'seed.json',
    'long.json',
    'hostile.json',
    'broken-items.json',
    'empty.json',
  ].map((file) => [file, BASE] as const),
  ...makers.map(({file, base}) => [`makers/${file}`, base] as const),
];

describe('a written document of news', () => {
  for (const [file, base] of SAMPLES) {
    it(`is read as its source: ${file}`, async () => {
      const news = await readNews(await loadText(file), base, undefined, {timeZone: 'Europe/Riga'});
      const {articles} = await written(partOf(news.articles, new URL(base).origin));
      expect(articles.map(shownOf)).to.deep.equal(news.articles.map(shownOf));
    });
  }

  it('keeps every text exactly, with markup and references in it', async () => {
    const texts = [
      ...PAYLOADS,
      '&lt;b&gt;',
      'A &amp; B',
      '&amp;amp;',
      'R&D &copy',
      '[…]',
      '((in brackets))',
      '(one) and (two)',
      '"&#x26;"',
      '\\u0026',
    ];
    const read = async (text: string): Promise<Article[]> =>
      (
        await readNews(
          {
            items: [{id: '1', title: text, content_text: text, tags: [text], authors: [{name: text}]}],
            _learning_city: {plain: true},
          },
          BASE,
        )
      ).articles as Article[];
    for (const text of texts) {
      const articles = await read(text).catch(() => []);
      expect((await written(partOf(articles))).articles.map(shownOf), text).to.deep.equal(articles.map(shownOf));
    }
  });

  it('has the names of several publishers, and none for an article without one', async () => {
    const articles: Article[] = [
      {id: '1', title: 'One', publisher: {name: 'Town', url: 'https://town.example/'}},
      {id: '2', title: 'Two', publisher: {name: 'Library', role: 'a role'}},
      {id: '3', title: 'Three'},
    ];
    expect((await written(partOf(articles))).articles.map(({publisher}) => publisher)).to.deep.equal(
      articles.map(({publisher}) => publisher),
    );
  });

  it('names a common publisher once', () => {
    const publisher = {name: 'Town', url: 'https://town.example/'};
    const {entries} = partOf([1, 2, 3].map((id) => ({id: String(id), title: 'A title', publisher})));
    const text = JSON.stringify(newsDocument(entries, NONE, HISTORY));
    expect(text.split('"Town"')).to.have.length(2);
  });

  it('says that its sources have more, so that an element never says that there is no news on a topic', async () => {
    const {isCut} = await written(partOf([{id: '1', title: 'One'}]), {
      ...HISTORY,
      sources: [{key: 'a', hasMore: true}],
    });
    expect(isCut).to.equal(true);
    expect((await written(partOf([{id: '1', title: 'One'}]))).isCut).to.equal(undefined);
  });

  it('is a JSON Feed with the members that the format requires', () => {
    const {entries} = partOf([{id: '1', title: 'One'}]);
    const {version, title, items} = newsDocument(entries, NONE, HISTORY) as Record<string, unknown>;
    expect(version).to.equal('https://jsonfeed.org/version/1.1');
    expect(title).to.be.a('string');
    expect((items as object[])[0]).to.include({id: '1', title: 'One', content_text: ''});
  });

  it('never lets a foreign source choose a picture on the host of the page', async () => {
    const picture = {src: new URL('/logout', location.href).href};
    const read = async (chooser?: string): Promise<unknown> =>
      await written(partOf([{id: '1', title: 'One', picture}], chooser)).catch((error: unknown) => error);
    const pictureIn = (source: unknown): Promise<unknown> =>
      Promise.resolve(
        readNews({items: [{id: '1', title: 'One', image: picture.src, _learning_city: {image: {source}}}]}, HERE),
      ).then(({articles}) => articles[0]?.picture?.src);
    expect(await pictureIn('https://foreign.example')).to.equal(undefined);
    expect(await pictureIn('not an address')).to.equal(undefined);
    expect(await pictureIn(null)).to.equal(undefined);
    expect(await pictureIn(location.origin)).to.equal(picture.src);
    expect(await pictureIn(undefined)).to.equal(picture.src);
    expect(((await read()) as News).articles[0]?.picture).to.deep.equal(picture);
  });

  it('is read again with the source of each article', () => {
    const [one, other] = partsOf([{id: '1', title: 'One'}], [{id: '2', title: 'Two'}]);
    const {entries} = mergeNews([one!, other!], {limit: 10});
    const history: History = {
      settings: 'x',
      sources: [
        {key: 'a', validators: {page: 'p', etag: '"1"', modified: 'Tue, 06 Sep 2022 10:00:00 GMT'}},
        {key: 'b', hasMore: true},
      ],
    };
    const read = readWrittenNews(JSON.parse(JSON.stringify(newsDocument(entries, NONE, history))));
    expect(read?.history).to.deep.equal(history);
    expect(read?.entries.map(({article, from}) => [article.id, ...from])).to.deep.equal([
      ['1', 0],
      ['2', 1],
    ]);
  });

  it('is not taken for one of this command if it is another feed', () => {
    for (const document of [
      {items: []},
      {},
      null,
      [],
      'text',
      {_learning_city: {fetched: {settings: 1, sources: []}}},
    ]) {
      expect(readWrittenNews(document)).to.equal(undefined);
    }
  });

  it('counts as unchanged if only the headers of a server are new', () => {
    const {entries} = partOf([{id: '1', title: 'One'}]);
    const documentWith = (etag: string, key = 'a', list = entries): object =>
      newsDocument(list, NONE, {settings: 'x', sources: [{key, validators: {page: 'p', etag}}]});
    expect(isSameContent(documentWith('1'), documentWith('2'))).to.equal(true);
    expect(isSameContent(documentWith('1'), documentWith('1', 'b'))).to.equal(false);
    expect(isSameContent(documentWith('1'), documentWith('1', 'a', []))).to.equal(false);
  });
});

describe('the news of several sources', () => {
  const article = (id: string, published?: string, url?: string): Article => ({
    id,
    title: `Title ${id}`,
    ...(published !== undefined && {published}),
    ...(url !== undefined && {url}),
  });

  it('is sorted by day, newest first, and undated articles come last', () => {
    const parts = partsOf(
      [article('a', '2022-09-06'), article('b'), article('c', '2022-09-04')],
      [article('d', '2022-09-07'), article('e', '2022-09'), article('f', '2022-09-06')],
    );
    expect(idsOf(parts)).to.deep.equal(['d', 'a', 'f', 'c', 'e', 'b']);
    expect(idsOf(parts, 2)).to.deep.equal(['d', 'a']);
    expect([...mergeNews(parts, {limit: 2}).shortened].sort()).to.deep.equal([0, 1]);
    expect([...mergeNews(parts, {limit: 6}).shortened]).to.deep.equal([]);
    expect([...mergeNews(parts, {limit: 6}).displaced]).to.deep.equal([]);
  });

  it('keeps the order of a single source', () => {
    expect(idsOf(partsOf([article('old', '2020'), article('new', '2022')]))).to.deep.equal(['old', 'new']);
  });

  it('has an article once if several sources have its address, and remembers all of them', () => {
    const parts = partsOf(
      [article('1', '2022-09-06', 'https://www.town.example/news/one/')],
      [
        article('2', '2022-09-06', 'http://town.example/news/one'),
        article('3', '2022-09-06', 'https://town.example/three'),
      ],
    );
    const {entries, displaced} = mergeNews(parts, {limit: 10});
    expect(entries.map(({article: {id}, from}) => [id, ...from])).to.deep.equal([
      ['1', 0, 1],
      ['3', 1],
    ]);
    expect([...displaced]).to.deep.equal([1]);
  });

  it('keeps different articles of one source with the same address', () => {
    const url = 'https://town.example/calendar';
    expect(idsOf(partsOf([article('1', '2022', url), article('2', '2022', url)]))).to.deep.equal(['1', '2']);
  });

  it('gives different articles different ids, in any order', () => {
    const one = article('7', '2022-09-06', 'https://one.example/7');
    const other = article('7', '2022-09-05', 'https://other.example/7');
    const ids = idsOf(partsOf([one], [other]));
    expect(ids).to.deep.equal(['7 https://one.example/7', '7 https://other.example/7']);
    expect(idsOf(partsOf([other], [one])).sort()).to.deep.equal(ids);
  });

  it('is filtered by topic and language as <news-list> filters', () => {
    const parts = partsOf([
      {...article('1'), tags: ['Mūžizglītība'], language: 'lv'},
      {...article('2'), tags: ['muzizglitiba'], language: 'en'},
      {...article('3'), tags: ['Sports'], language: 'lv'},
      {...article('4'), tags: ['Mūžizglītība']},
    ]);
    expect(idsOf(parts, 10, {tag: 'mūžizglītība', language: 'lv'})).to.deep.equal(['1', '4']);
  });
});
