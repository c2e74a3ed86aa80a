import {expect} from '@open-wc/testing';
import {type Article, type News, newsSchema} from '../../src/model/article.js';
import {type Flaw, read} from '../../src/model/schema.js';
import {isJsonFeed, readJsonFeed as readIn} from '../../src/sources/json-feed.js';
import {read as readWithHtml} from '../../src/sources/json-feed-html.js';
import {Reading} from '../../src/sources/reading.js';
import {loadExample} from '../support/examples.js';

/** The settings of a town in Greenwich: in any time zone of the machine, days in UTC stay as written. */
const readJsonFeed = (feed: unknown, base?: string): News =>
  readIn(feed, base, undefined, new Reading({timeZone: 'UTC'}));

const BASE = 'https://town.example/feeds/news.json';

/** The only article of a feed with one item. */
function readOne(item: object, feed: object = {}): Article {
  const {articles} = readJsonFeed({...feed, items: [item]}, BASE);
  if (!articles[0]) throw new Error('the item was skipped');
  return articles[0];
}

const isSkipped = (item: unknown): boolean => {
  const {articles, skipped} = readJsonFeed({items: [item]}, BASE);
  return articles.length === 0 && skipped === 1;
};

/** Flaws in a feed's news according to the model. */
function flawsOf(feed: unknown): string[] {
  const flaws: Flaw[] = [];
  read(newsSchema, readJsonFeed(feed, BASE), flaws);
  return flaws.map(({path}) => path);
}

describe('isJsonFeed', () => {
  it('recognises a feed by its items, regardless of its version', () => {
    expect(isJsonFeed({items: []})).to.equal(true);
    expect(isJsonFeed({version: 'https://jsonfeed.org/version/1', items: [{}]})).to.equal(true);
  });

  it('recognises no other document', () => {
    for (const document of [
      {},
      [],
      null,
      undefined,
      'text',
      5,
      {items: {}},
      {items: 'text'},
      {entries: []},
      JSON.parse('{"__proto__": {"items": []}}'),
    ]) {
      expect(isJsonFeed(document)).to.equal(false);
    }
  });
});

describe('readJsonFeed', () => {
  it('reads the article that the project began with', async () => {
    expect(readJsonFeed(await loadExample('news/seed'), BASE)).to.deep.equal({
      articles: [
        {
          id: 'https://www.unesco.lv/lv/jaunums/ventspils-pilseta-ir-uznemta-unesco-izglitibas-pilsetu-tikla',
          title: 'Ventspils pilsēta ir uzņemta UNESCO Izglītības pilsētu tīklā',
          summary:
            'Ventspils ir viena no 77 pilsētām 44 valstīs, ko tīkls uzņēmis 2022. gadā, un otrā Latvijas pilsēta tajā pēc Valmieras, kas pievienojās 2016. gadā. Kopā tīklā tagad ir 294 pilsētas no 76 valstīm.',
          url: 'https://www.unesco.lv/lv/jaunums/ventspils-pilseta-ir-uznemta-unesco-izglitibas-pilsetu-tikla',
          published: '2022-09-06',
          tags: ['Izglītība'],
          authors: [{name: 'Kitija Balcare', role: 'UNESCO LNK komunikācijas konsultante'}],
          language: 'lv',
          publisher: {name: 'UNESCO Latvijas Nacionālā komisija', url: 'https://www.unesco.lv/'},
        },
      ],
      skipped: 0,
    });
  });

  for (const name of ['seed', 'sample', 'empty', 'broken-items', 'hostile', 'long']) {
    it(`reads news/${name} as the model declares it`, async () => {
      expect(flawsOf(await loadExample(`news/${name}`))).to.deep.equal([]);
    });
  }

  it('returns the valid items and counts the invalid ones', async () => {
    const feed = (await loadExample('news/broken-items')) as {items: Partial<Record<string, unknown>>[]};
    const {articles, skipped} = readJsonFeed(feed, BASE);
    expect(articles.map(({id}) => id)).to.deep.equal(
      feed.items
        .filter((item) => (item.id || item.url) && (item.title || item.summary || item.content_text))
        .map(({id, url}) => id ?? url),
    );
    expect(articles).to.have.length.above(0);
    expect(skipped).to.equal(feed.items.length - articles.length);
    expect(skipped).to.be.above(0);
  });

  it('reads the focal point of a picture only if both numbers are inside the picture', () => {
    const focusOf = (focus: unknown): unknown =>
      readOne({title: 'x', image: '/a.jpg', _learning_city: {image: {focus}}}).picture?.focus;
    expect(focusOf({x: 0.25, y: 1, z: 3})).to.deep.equal({x: 0.25, y: 1});
    for (const focus of [{x: 0.5}, {x: '0.5', y: 0.5}, {x: 1.1, y: 0}, {x: -0.1, y: 0}, [0.5, 0.5], null, '50,50']) {
      expect(focusOf(focus), JSON.stringify(focus)).to.equal(undefined);
    }
  });

  it('reads the same properties of a feed that has character references', () => {
    const item = {
      title: 'Fish & chips',
      summary: 'At the harbour',
      url: '/1',
      image: '/a.jpg',
      language: 'en',
      date_published: '2026-11-02T09:00:00Z',
      date_modified: '2026-11-03T09:00:00Z',
      tags: ['Food'],
      authors: [{name: 'Ann', url: '/ann', _learning_city: {role: 'Cook'}}],
      _learning_city: {
        publisher: {name: 'Town', url: '/town'},
        image: {
          ...{alt: 'Fish', caption: 'Fried', credit: 'Ann', width: 1200, height: 675},
          focus: {x: 0.25, y: 1},
        },
      },
    };
    const whole = readOne(item);
    expect(whole.picture?.focus).to.deep.equal({x: 0.25, y: 1});
    const escaped = {items: [{...item, title: 'Fish &amp; chips'}]};
    expect(readWithHtml(escaped, BASE, new Reading({timeZone: 'UTC'})).articles).to.deep.equal([whole]);
  });

  it('returns no news for a document that is not a feed', () => {
    for (const document of [null, undefined, 'text', 5, [], {}, {items: {}}]) {
      expect(readJsonFeed(document)).to.deep.equal({articles: [], skipped: 0});
    }
  });

  describe('id', () => {
    it('is text', () => {
      expect(readOne({id: 'a', title: 'x'}).id).to.equal('a');
    });

    it('may be a number', () => {
      expect(readOne({id: 4711, title: 'x'}).id).to.equal('4711');
      expect(readOne({id: 0, title: 'x'}).id).to.equal('0');
    });

    for (const id of [undefined, null, '', ' ', true, {}, [], ['a']]) {
      it(`is the address, otherwise the title, if the item has no id, as in ${JSON.stringify(id)}`, () => {
        expect(readOne({id, title: 'x', url: 'https://town.example/'}).id).to.equal('https://town.example/');
        expect(readOne({id, title: 'x', date_published: '2022-09-06'}).id).to.equal('x 2022-09-06');
        expect(readOne({id, content_text: 'Note'}).id).to.equal('Note');
      });
    }
  });

  it('skips items that are not objects', () => {
    for (const item of [null, 'text', 5, true, [], [{id: 'a', title: 'x'}]]) expect(isSkipped(item)).to.equal(true);
  });

  describe('title', () => {
    it('is plain text, with markup and escapes shown as written', () => {
      expect(readOne({id: 1, title: 'Mācies <b>visu mūžu</b> &amp; vēl'}).title).to.equal(
        'Mācies <b>visu mūžu</b> &amp; vēl',
      );
    });

    it('consists of the first words of the summary, otherwise of the text, if the item has no title', () => {
      expect(readOne({id: 1, summary: 'Short note'}).title).to.equal('Short note');
      expect(readOne({id: 1, content_text: 'Short note'}).title).to.equal('Short note');
      expect(readOne({id: 1, title: ' ', summary: 'From summary', content_text: 'From text'}).title).to.equal(
        'From summary',
      );
    });

    it('is cut if it is derived from a long text', () => {
      const {title, summary} = readOne({id: 1, content_text: 'word '.repeat(100)});
      expect(title).to.match(/^(word )+word…$/);
      expect(title.length).to.be.at.most(80);
      expect(summary?.length).to.be.above(400);
    });

    it('is required: an item with neither title nor text is skipped', () => {
      expect(isSkipped({id: 1, url: 'https://town.example/'})).to.equal(true);
      expect(isSkipped({id: 1, title: '', summary: ' ', content_text: null})).to.equal(true);
      expect(isSkipped({id: 1, title: {}, summary: ['a']})).to.equal(true);
    });
  });

  describe('summary', () => {
    it('is the summary, otherwise the text', () => {
      expect(readOne({id: 1, title: 'x', summary: 'Summary', content_text: 'Text'}).summary).to.equal('Summary');
      expect(readOne({id: 1, title: 'x', content_text: 'Text'}).summary).to.equal('Text');
      expect(readOne({id: 1, title: 'x', summary: '', content_text: 'Text'}).summary).to.equal('Text');
    });

    it('is left out if the item has neither', () => {
      expect(readOne({id: 1, title: 'x'})).to.not.have.property('summary');
    });

    it('is cut at 1000 characters', () => {
      expect(readOne({id: 1, title: 'x', summary: 'y'.repeat(5000)}).summary).to.equal(`${'y'.repeat(999)}…`);
    });
  });

  describe('url', () => {
    it('is the permanent address, otherwise the external address', () => {
      expect(readOne({id: 1, title: 'x', url: 'https://a.example/', external_url: 'https://b.example/'}).url).to.equal(
        'https://a.example/',
      );
      expect(readOne({id: 1, title: 'x', external_url: 'https://b.example/'}).url).to.equal('https://b.example/');
      expect(readOne({id: 1, title: 'x', url: 'javascript:alert(1)', external_url: 'https://b.example/'}).url).to.equal(
        'https://b.example/',
      );
    });

    it('is resolved against the feed', () => {
      expect(readOne({id: 1, title: 'x', url: '/news/1'}).url).to.equal('https://town.example/news/1');
      expect(readOne({id: 1, title: 'x', url: '1.html'}).url).to.equal('https://town.example/feeds/1.html');
    });

    it('is left out if it is unsafe or missing, and is never taken from the id', () => {
      for (const url of ['javascript:alert(1)', 'java\nscript:alert(1)', 'data:text/html,x', '', null, 5, {}]) {
        expect(readOne({id: 'https://town.example/1', title: 'x', url})).to.not.have.property('url');
      }
    });

    it('is left out if it is longer than the model allows', () => {
      expect(flawsOf({items: [{id: 1, title: 'x', url: `https://town.example/${'a'.repeat(1e6)}`}]})).to.deep.equal([]);
    });
  });

  describe('dates', () => {
    it('are the days that the feed states, in its own zone', () => {
      const {published, modified} = readOne({
        id: 1,
        title: 'x',
        date_published: '2022-09-06T00:00:00+03:00',
        date_modified: '2022-09-07T23:30:00-05:00',
      });
      expect(published).to.equal('2022-09-06');
      expect(modified).to.equal('2022-09-07');
    });

    it('may be in the forms that offices use', () => {
      expect(readOne({id: 1, title: 'x', date_published: '06.09.2022.'}).published).to.equal('2022-09-06');
    });

    it('are left out if they are impossible or in another format', () => {
      for (const date of [
        '30.02.2022.',
        'Tue, 06 Sep 2022 09:30:00 GMT',
        '2022-02-30T00:00:00Z',
        '',
        null,
        1662422400,
      ]) {
        const article = readOne({id: 1, title: 'x', date_published: date, date_modified: date});
        expect(article).to.not.have.property('published');
        expect(article).to.not.have.property('modified');
      }
    });
  });

  it('keeps readable tags', () => {
    expect(readOne({id: 1, title: 'x', tags: ['Izglītība', '', null, {}, ' Mūžizglītība\n']}).tags).to.deep.equal([
      'Izglītība',
      'Mūžizglītība',
    ]);
    for (const tags of [undefined, null, 'Izglītība', {}])
      expect(readOne({id: 1, title: 'x', tags}).tags ?? []).to.deep.equal([]);
  });

  describe('authors', () => {
    it('are the item’s authors, with role and address', () => {
      expect(
        readOne({id: 1, title: 'x', authors: [{name: 'A', url: '/a', _learning_city: {role: 'Mayor'}}, {name: 'B'}]})
          .authors,
      ).to.deep.equal([{name: 'A', role: 'Mayor', url: 'https://town.example/a'}, {name: 'B'}]);
    });

    it('include the single author of version 1.0', () => {
      expect(readOne({id: 1, title: 'x', author: {name: 'A', url: 'https://a.example/'}}).authors).to.deep.equal([
        {name: 'A', url: 'https://a.example/'},
      ]);
    });

    it('are the feed’s authors if the item has none, in either version', () => {
      expect(readOne({id: 1, title: 'x'}, {authors: [{name: 'Feed'}]}).authors).to.deep.equal([{name: 'Feed'}]);
      expect(readOne({id: 1, title: 'x'}, {author: {name: 'Feed'}}).authors).to.deep.equal([{name: 'Feed'}]);
      expect(readOne({id: 1, title: 'x', authors: []}, {authors: [{name: 'Feed'}]}).authors).to.deep.equal([
        {name: 'Feed'},
      ]);
    });

    it('are never the feed’s authors if the item has its own', () => {
      expect(readOne({id: 1, title: 'x', author: {name: 'Item'}}, {authors: [{name: 'Feed'}]}).authors).to.deep.equal([
        {name: 'Item'},
      ]);
    });

    it('are left out without a name, alone or in an object', () => {
      expect(
        readOne({id: 1, title: 'x', authors: [{url: 'https://a.example/'}, null, 'B', {name: ''}, {name: 'C'}]})
          .authors,
      ).to.deep.equal([{name: 'B'}, {name: 'C'}]);
      expect(readOne({id: 1, title: 'x', authors: {name: 'D'}}).authors).to.deep.equal([{name: 'D'}]);
      expect(readOne({id: 1, title: 'x', author: 'E'}).authors).to.deep.equal([{name: 'E'}]);
      expect(readOne({id: 1, title: 'x', authors: [{name: ' '}]})).to.not.have.property('authors');
    });

    it('have no unsafe address', () => {
      expect(readOne({id: 1, title: 'x', authors: [{name: 'A', url: 'javascript:alert(1)'}]}).authors).to.deep.equal([
        {name: 'A'},
      ]);
    });
  });

  describe('language', () => {
    it('is the item’s language, otherwise the feed’s', () => {
      expect(readOne({id: 1, title: 'x', language: 'en'}, {language: 'lv'}).language).to.equal('en');
      expect(readOne({id: 1, title: 'x'}, {language: 'lv'}).language).to.equal('lv');
    });

    it('is a tag in canonical form', () => {
      expect(readOne({id: 1, title: 'x', language: 'lv_lv'}).language).to.equal('lv-LV');
    });

    it('is left out if it is not a tag', () => {
      for (const language of ['latviešu', '"><b>', '', 5, {}, [], true]) {
        expect(readOne({id: 1, title: 'x', language})).to.not.have.property('language');
      }
    });

    it('is left out if the tag is longer than the model allows', () => {
      expect(flawsOf({items: [{id: 1, title: 'x', language: `en-x${'-abcdefgh'.repeat(1000)}`}]})).to.deep.equal([]);
    });
  });

  describe('publisher', () => {
    it('is the item’s publisher, from our extension', () => {
      const item = {id: 1, title: 'x', _learning_city: {publisher: {name: 'Commission', url: 'https://c.example/'}}};
      expect(readOne(item, {title: 'Feed', home_page_url: 'https://f.example/'}).publisher).to.deep.equal({
        name: 'Commission',
        url: 'https://c.example/',
      });
    });

    it('is the feed if the item names no publisher', () => {
      const feed = {title: 'Feed', home_page_url: 'https://f.example/'};
      for (const extension of [
        undefined,
        null,
        'text',
        {},
        {publisher: 'Commission'},
        {publisher: {}},
        {publisher: {name: ''}},
      ]) {
        expect(readOne({id: 1, title: 'x', _learning_city: extension}, feed).publisher).to.deep.equal({
          name: 'Feed',
          url: 'https://f.example/',
        });
      }
    });

    it('never gets the address of another publisher', () => {
      const item = {id: 1, title: 'x', _learning_city: {publisher: {name: 'Commission'}}};
      expect(readOne(item, {title: 'Feed', home_page_url: 'https://f.example/'}).publisher).to.deep.equal({
        name: 'Commission',
      });
      const nameless = {id: 1, title: 'x', _learning_city: {publisher: {url: 'https://c.example/'}}};
      expect(readOne(nameless, {title: 'Feed', home_page_url: 'https://f.example/'}).publisher).to.deep.equal({
        name: 'Feed',
        url: 'https://f.example/',
      });
    });

    it('is left out if nobody is named', () => {
      expect(readOne({id: 1, title: 'x'}, {home_page_url: 'https://f.example/'})).to.not.have.property('publisher');
    });

    it('ignores other extensions', () => {
      expect(Object.keys(readOne({id: 1, title: 'x', _other: {publisher: {name: 'Other'}}}))).to.not.include(
        'publisher',
      );
    });
  });

  describe('with a hostile feed', () => {
    const texts = (value: unknown): string[] =>
      typeof value === 'object' && value !== null
        ? Object.values(value).flatMap(texts)
        : typeof value === 'string'
          ? [value]
          : [];

    it('returns no address with a script', async () => {
      const {articles} = readJsonFeed(await loadExample('news/hostile'), BASE);
      expect(articles).to.have.length.above(0);
      for (const {url, publisher, authors = []} of articles) {
        for (const address of [url, publisher?.url, ...authors.map((author) => author.url)]) {
          if (address !== undefined) expect(address).to.match(/^https?:\/\//);
        }
      }
      expect(JSON.stringify(articles)).to.not.match(/"(javascript|data|vbscript):/i);
    });

    it('returns no character that changes the text direction', async () => {
      const feed = await loadExample('news/hostile');
      expect(texts(feed).join('')).to.match(/[\u202a-\u202e]/);
      expect(texts(readJsonFeed(feed, BASE)).join('')).to.not.match(/[\u202a-\u202e\u2066-\u2069\0]/);
    });

    it('reads __proto__ and constructor as plain keys', () => {
      const feed: unknown = JSON.parse(
        '{"__proto__": {"title": "polluted", "language": "en"}, "items": [{"id": "1", "title": "x", "__proto__": {"summary": "polluted"}, "_learning_city": {"__proto__": {"publisher": {"name": "polluted"}}}, "constructor": {"prototype": {"polluted": true}}}]}',
      );
      expect(readJsonFeed(feed, BASE).articles.map((article) => JSON.stringify(article))).to.satisfy(
        (all: string[]) => !all.join().includes('polluted'),
      );
      expect(({} as {polluted?: unknown}).polluted).to.equal(undefined);
    });

    it('keeps every text within its limit', () => {
      const long = 'ā'.repeat(1e6);
      const item = {
        id: long,
        title: long,
        summary: long,
        tags: [long],
        authors: [{name: long, _learning_city: {role: long}}],
        language: long,
        _learning_city: {publisher: {name: long}},
      };
      expect(flawsOf({items: [item]})).to.deep.equal([]);
    });

    it('keeps every text within its limit, including text with surrogate pairs', () => {
      const long = '😀'.repeat(5e5);
      const item = {
        id: long,
        title: long,
        summary: long,
        tags: [long],
        authors: [{name: long, _learning_city: {role: long}}],
        language: long,
        _learning_city: {publisher: {name: long}},
      };
      expect(flawsOf({items: [item]})).to.deep.equal([]);
    });

    it('finishes with a million empty items', () => {
      expect(readJsonFeed({items: Array.from({length: 1e6}, () => null)})).to.deep.equal({articles: [], skipped: 1000});
    });

    it('finishes with a deeply nested document', () => {
      const deep: unknown = JSON.parse('['.repeat(1e5) + ']'.repeat(1e5));
      const item = {
        id: '1',
        title: 'x',
        summary: deep,
        language: deep,
        tags: deep,
        authors: deep,
        url: deep,
        date_published: deep,
        _learning_city: deep,
      };
      expect(readOne(item).title).to.equal('x');
    });
  });
});
