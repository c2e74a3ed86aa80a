/*
 * Properties of the readers of all news formats. To add a format, add a row to the table: how it writes an item and a
 * document.
 */
import {expect} from '@open-wc/testing';
import {type Article, type News, newsSchema} from '../../src/model/article.js';
import {type Flaw, read} from '../../src/model/schema.js';
import {readNews} from '../../src/sources/news.js';
import type {Note} from '../../src/sources/reading.js';

interface Item {
  readonly id?: string;
  readonly title?: string;
  readonly text?: string;
  readonly url?: string;
  /** An ISO date in UTC. */
  readonly date?: string;
  readonly authors?: readonly string[];
  readonly tags?: readonly string[];
}
interface Row {
  readonly name: string;
  readonly item: (item: Item) => unknown;
  readonly document: (items: readonly unknown[]) => string;
  /** The maximum length of the text of an item, which is a summary or the whole text. */
  readonly most: number;
}

const BASE = 'https://town.example/jsonapi/node/article';
const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
const asHtml = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const tag = (name: string, text: string | undefined, attributes = ''): string =>
  text === undefined ? '' : `<${name}${attributes}>${escaped(text)}</${name}>`;
const all = (list: readonly string[] = [], write: (text: string) => string): string => list.map(write).join('');
const rendered = (text: string | undefined): object | undefined =>
  text === undefined ? undefined : {rendered: asHtml(text)};

const DC = 'xmlns:dc="http://purl.org/dc/elements/1.1/"';
const rssItem = ({id, title, text, url, date, authors, tags}: Item): string =>
  `<item>${[
    tag('title', title && asHtml(title)),
    tag('link', url),
    tag('guid', id, ' isPermaLink="false"'),
    tag('description', text && asHtml(text)),
    tag('pubDate', date && new Date(date).toUTCString()),
    all(authors, (author) => tag('dc:creator', asHtml(author))),
    all(tags, (each) => tag('category', asHtml(each))),
  ].join('')}</item>`;

const ROWS: readonly Row[] = [
  {
    name: 'JSON Feed',
    item: ({id, title, text, url, date, authors, tags}) => ({
      id,
      title,
      content_text: text,
      url,
      date_published: date,
      authors: authors?.map((name) => ({name})),
      tags,
    }),
    document: (items) => JSON.stringify({version: 'https://jsonfeed.org/version/1.1', items}),
    most: 1000,
  },
  {
    name: 'WordPress',
    item: ({id, title, text, url, date, authors, tags}) => ({
      id,
      status: 'publish',
      title: rendered(title),
      excerpt: rendered(text),
      link: url,
      date_gmt: date?.slice(0, 19),
      _embedded: {
        author: authors?.map((name) => ({name: asHtml(name)})),
        'wp:term': [tags?.map((name) => ({taxonomy: 'category', name: asHtml(name)}))],
      },
    }),
    document: (items) => JSON.stringify(items),
    most: 1000,
  },
  {
    name: 'Drupal',
    item: ({id, title, text, url, date, authors, tags}) => ({
      type: 'node--article',
      id,
      attributes: {
        title,
        created: date,
        body: text && {processed: asHtml(text)},
        path: {alias: url && new URL(url).pathname},
      },
      relationships: {
        field_tags: {data: tags?.map((name) => ({type: 'taxonomy_term--tags', id: name}))},
        uid: {data: authors?.map((name) => ({type: 'user--user', id: name}))},
      },
    }),
    document: (items) =>
      JSON.stringify({
        jsonapi: {version: '1.0'},
        data: items,
        // Each entity has its name as its id.
        included: (items as {relationships: Record<string, {data?: {type: string; id: string}[]}>}[])
          .flatMap(({relationships}) => Object.values(relationships).flatMap(({data}) => data ?? []))
          .map((reference) => ({...reference, attributes: {name: reference.id}})),
      }),
    most: 300,
  },
  {
    name: 'RSS 2.0',
    item: rssItem,
    document: (items) => `<rss version="2.0" ${DC}><channel><title>Town</title>${items.join('')}</channel></rss>`,
    most: 1000,
  },
  {
    name: 'RSS 1.0',
    item: rssItem,
    document: (items) =>
      `<rdf:RDF xmlns="http://purl.org/rss/1.0/" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" ${DC}><channel><title>Town</title></channel>${items.join('')}</rdf:RDF>`,
    most: 1000,
  },
  {
    name: 'Atom',
    item: ({id, title, text, url, date, authors, tags}) =>
      `<entry>${[
        tag('id', id),
        tag('title', title && asHtml(title), ' type="html"'),
        tag('summary', text && asHtml(text), ' type="html"'),
        url === undefined ? '' : `<link href="${escaped(url)}"/>`,
        tag('updated', date),
        all(authors, (author) => `<author>${tag('name', asHtml(author))}</author>`),
        all(tags, (each) => `<category term="${escaped(each)}"/>`),
      ].join('')}</entry>`,
    document: (items) => `<feed xmlns="http://www.w3.org/2005/Atom"><title>Town</title>${items.join('')}</feed>`,
    most: 1000,
  },
];

for (const {name, item, document, most} of ROWS) {
  const readAll = async (...items: Item[]): Promise<News> =>
    readNews(document(items.map(item)), BASE, undefined, {timeZone: 'Europe/Riga'});
  const readOne = async (one: Item): Promise<Article> => {
    const {articles} = await readAll(one);
    if (!articles[0]) throw new Error('the item was skipped');
    return articles[0];
  };
  const notesOn = async (...items: Item[]): Promise<Note[]> => {
    const notes: Note[] = [];
    await readNews(document(items.map(item)), BASE, undefined, {timeZone: 'UTC', report: (note) => notes.push(note)});
    return notes;
  };
  const url = (path: number | string): string => `https://town.example/${path}`;

  describe(`the reader of ${name}`, () => {
    it('keeps the order of the source', async () => {
      const {articles} = await readAll(...['b', 'c', 'a'].map((id) => ({id, title: id})));
      expect(articles.map(({id}) => id)).to.deep.equal(['b', 'c', 'a']);
    });

    it('returns the publisher’s day for a timestamp in UTC', async () => {
      expect((await readOne({id: '1', title: 'x', date: '2026-11-19T22:15:00Z'})).published).to.equal('2026-11-20');
      expect((await readOne({id: '1', title: 'x', date: '2026-11-19T21:15:00Z'})).published).to.equal('2026-11-19');
    });

    it('returns no date for the zero timestamps of systems', async () => {
      expect(await readOne({id: '1', title: 'x', date: '1970-01-01T00:00:00Z'})).to.not.have.property('published');
    });

    it('reads a notice without a page and without an id', async () => {
      const notice = await readOne({title: 'Town hall closed', text: 'Open again on Monday.'});
      expect(notice).to.include({title: 'Town hall closed', summary: 'Open again on Monday.'});
      expect(notice).to.not.have.property('url');
      expect(notice.id).to.have.length.above(0);
    });

    it('derives an id from the address if there is none in the item', async () => {
      expect((await readOne({title: 'x', url: url(1)})).url).to.equal(url(1));
      expect((await readOne({title: 'x', url: url(1)})).id).to.equal(url(1));
    });

    it('keeps different items with the same id apart, by address or by text', async () => {
      const items = [
        {id: '1', title: 'Council meets', url: url(1)},
        {id: '1', title: 'Road closed', url: url(2)},
        {id: '1', title: 'School opens', url: url(2)},
        {id: '1', title: 'School opens', text: 'On Monday.'},
      ];
      const {articles} = await readAll(...items);
      expect(articles.map(({title}) => title)).to.deep.equal(items.map(({title}) => title));
      expect(new Set(articles.map(({id}) => id)).size).to.equal(4);
      expect((await notesOn(...items)).filter(({kind}) => kind === 'same-id')).to.have.length(3);
    });

    it('returns a repeated item once', async () => {
      const twice = {id: '1', title: 'x', url: url(1), text: 'y', date: '2026-11-19T10:00:00Z'};
      const {articles, skipped} = await readAll(twice, twice);
      expect(articles).to.have.length(1);
      expect(skipped).to.equal(0);
      expect((await notesOn(twice, twice)).map(({kind}) => kind)).to.include('duplicate');
    });

    it('marks the news as incomplete if topics or items are not read', async () => {
      const many = (length: number): string[] => Array.from({length}, (_, index) => `t${index}`);
      expect(await readAll({id: '1', title: 'x', tags: [...many(20), 't1']})).to.not.have.property('isCut');
      const cut = await readAll({id: '1', title: 'x', tags: many(21)});
      expect(cut.isCut).to.equal(true);
      expect(cut.articles[0]?.tags).to.deep.equal(many(20));
      expect(await readAll(...many(1000).map((id) => ({id, title: id})))).to.not.have.property('isCut');
      expect((await readAll(...many(1001).map((id) => ({id, title: id})))).isCut).to.equal(true);
    });

    it('reads the first 1,000 items of a longer source', async () => {
      const {articles, skipped, isCut} = await readAll(
        ...Array.from({length: 1e4}, (_, index) => ({id: `i${index}`, title: 'x'})),
      );
      expect([articles.length, articles.at(-1)?.id, skipped, isCut]).to.deep.equal([1000, 'i999', 0, true]);
    });

    it('reads at most 20 topics and 20 authors of an item', async () => {
      const many = Array.from({length: 1000}, (_, index) => `N${index}`);
      const {tags, authors} = await readOne({id: '1', title: 'x', tags: many, authors: many});
      expect(tags).to.deep.equal(many.slice(0, 20));
      expect(authors?.map((author) => author.name)).to.deep.equal(many.slice(0, 20));
    });

    it('cuts a title at 300 characters, and a text at its limit', async () => {
      const article = await readOne({id: '1', title: 'y'.repeat(1e5), text: 'z'.repeat(1e5)});
      expect(article.title).to.equal(`${'y'.repeat(299)}…`);
      expect(article.summary).to.equal(`${'z'.repeat(most - 1)}…`);
    });

    it('returns each topic once', async () => {
      expect((await readOne({id: '1', title: 'x', tags: ['A', 'B', 'A']})).tags).to.deep.equal(['A', 'B']);
    });

    it('returns each author once, and never an e-mail address', async () => {
      const {authors} = await readOne({
        id: '1',
        title: 'x',
        authors: ['Anna', 'Anna', 'Jānis <j@town.example>', 'p@town.example', 'x@town.example (Ilze)'],
      });
      expect(authors).to.deep.equal([{name: 'Anna'}, {name: 'Jānis'}, {name: 'Ilze'}]);
    });

    for (const invisible of ['\u200B', '\u2060\uFEFF', '\u00AD', '\u3164', '\u2800', '\u200E\u202E', ' \u00A0 ']) {
      it(`treats a title of ${[...invisible].map((each) => `U+${each.charCodeAt(0).toString(16)}`).join(' ')} as missing`, async () => {
        if (name === 'Drupal')
          expect(
            (await readAll({id: '1', title: invisible, text: 'Words'}, {id: '2', title: 'x'})).articles.map(
              ({id}) => id,
            ),
          ).to.deep.equal(['2']);
        else expect((await readOne({id: '1', title: invisible, text: 'Words'})).title).to.equal('Words');
      });
    }

    it('decodes characters of all names, once', async () => {
      expect((await readOne({id: '1', title: '&umacr;&zcaron;'})).title).to.equal(
        name === 'JSON Feed' || name === 'Drupal' ? 'ūž' : '&umacr;&zcaron;',
      );
      expect((await readOne({id: '1', title: 'A < B & C'})).title).to.equal('A < B & C');
    });

    it('returns what the model declares, for any input', async () => {
      for (const long of ['ā'.repeat(5000), '&lt;'.repeat(2000), '<a '.repeat(2000), '😀'.repeat(2000)]) {
        const flaws: Flaw[] = [];
        const news = await readAll({id: long, title: long, text: long, url: url(long), authors: [long], tags: [long]});
        read(newsSchema, news, flaws);
        expect(flaws).to.deep.equal([]);
      }
    });

    it('reports nothing for valid items', async () => {
      const kinds = (await notesOn({id: '1', title: 'x', text: 'y', url: url(1)})).map(({kind}) => kind);
      expect(kinds).to.deep.equal([]);
    });
  });
}

describe('readNews', () => {
  const feed = (next: unknown): string => JSON.stringify({items: [{id: '1', title: 'x'}], next_url: next});
  const nextOf = async (next: unknown, base = BASE): Promise<unknown[]> => {
    const news = await readNews(feed(next), base);
    return [news.next, news.isCut];
  };

  it('follows a next page on the same host, and takes the protocol of the document', async () => {
    expect(await nextOf('/2')).to.deep.equal(['https://town.example/2', undefined]);
    expect(await nextOf('http://town.example/2')).to.deep.equal(['https://town.example/2', undefined]);
    expect(await nextOf('http://town.example/2', 'http://town.example/')).to.deep.equal([
      'http://town.example/2',
      undefined,
    ]);
  });

  for (const next of ['https://other.example/2', 'javascript:alert(1)', 'http://town.example:8080/2']) {
    it(`marks the news as incomplete if it does not follow ${next}`, async () => {
      expect(await nextOf(next)).to.deep.equal([undefined, true]);
    });
  }

  it('regards a source without a next page, or with itself as the next page, as complete', async () => {
    for (const next of [undefined, null, '', ' ', 5, {}, BASE]) {
      expect(await nextOf(next)).to.deep.equal([undefined, undefined]);
    }
  });

  it('takes the author of a JSON Feed item if its list of authors is empty', async () => {
    const item = {id: '1', title: 'x', authors: [], author: {name: 'Anna'}};
    const news = await readNews(JSON.stringify({authors: [{name: 'Town'}], items: [item]}), BASE);
    expect(news.articles[0]?.authors).to.deep.equal([{name: 'Anna'}]);
  });

  it('resolves the address of a JSON Feed item to recognise its "read more" link', async () => {
    const item = {
      id: '1',
      title: 'x',
      url: '/1',
      content_html: '<p>Text <a href="https://town.example/1">More</a></p>',
    };
    const news = await readNews(JSON.stringify({items: [item]}), BASE);
    expect(news.articles[0]?.summary).to.equal('Text');
  });
});
