import {expect} from '@open-wc/testing';
import {type Article, type News, newsSchema} from '../../src/model/article.js';
import {type Flaw, read} from '../../src/model/schema.js';
import {isDrupal, readDrupal as readIn} from '../../src/sources/drupal.js';
import {Reading} from '../../src/sources/reading.js';
import {loadExample} from '../support/examples.js';

/** The settings of a town in Greenwich: in any time zone of the machine, days in UTC stay as written. */
const readDrupal = (document: unknown, base?: string): News => readIn(document, base, new Reading({timeZone: 'UTC'}));

const BASE = 'https://town.example/jsonapi/node/article?include=uid';

const list = (data: unknown, more: object = {}) => ({jsonapi: {version: '1.0'}, data, links: {}, ...more});
const node = (attributes: object = {}, relationships?: unknown) => ({
  type: 'node--article',
  id: 'n1',
  attributes: {title: 'x', ...attributes},
  relationships,
});

/** The only article of a list with one node. */
function readOne(only: unknown, included?: unknown, base = BASE): Article {
  const {articles} = readDrupal(list([only], {included}), base);
  if (!articles[0]) throw new Error('the node was skipped');
  return articles[0];
}

const isSkipped = (only: unknown): boolean => {
  const {articles, skipped} = readDrupal(list([only]), BASE);
  return articles.length === 0 && skipped === 1;
};

/** Flaws in the news according to the model. */
function flawsOf(document: unknown): string[] {
  const flaws: Flaw[] = [];
  read(newsSchema, readDrupal(document, BASE), flaws);
  return flaws.map(({path}) => path);
}

describe('the fields named in an address', () => {
  const asked = (fields: string): string =>
    `https://town.example/jsonapi/node/news?fields%5Bnode--news%5D=${fields}&include=field_picture`;
  const attributes = {
    created: '2022-01-01T10:00:00+02:00',
    field_paslaikums: '2022-09-06',
    field_vards: 'Plain words',
    field_kopsavilkums: {value: '<p>Words</p>', format: 'basic', processed: '<p>Words of the site</p>'},
    field_weight: 5,
    body: {processed: '<p>The whole text</p>'},
  };

  for (const [fields, summary, published] of [
    ['title,created,path,field_kopsavilkums', 'Words of the site', '2022-01-01'],
    ['title,created,field_weight,field_vards,field_kopsavilkums', 'Plain words', '2022-01-01'],
    ['title,field_paslaikums,field_kopsavilkums', 'Words of the site', '2022-09-06'],
    ['title,created,body', 'The whole text', '2022-01-01'],
    ['title,created,constructor,__proto__', 'The whole text', '2022-01-01'],
  ] as const) {
    it(`provide the summary and the date: ${fields}`, () => {
      const article = readOne(node(attributes), undefined, asked(fields));
      expect([article.summary, article.published]).to.deep.equal([summary, published]);
    });
  }

  it('change nothing if the address names none', () => {
    const article = readOne(node(attributes));
    expect([article.summary, article.published]).to.deep.equal(['The whole text', '2022-01-01']);
  });
});

describe('isDrupal', () => {
  it('recognises a list by its data and another member of JSON:API', () => {
    expect(isDrupal({jsonapi: {version: '1.0'}, data: [node()]})).to.equal(true);
    expect(isDrupal({links: {}, data: [node()]})).to.equal(true);
    expect(isDrupal({links: {}, data: [null, 'text', node()]})).to.equal(true);
  });

  it('recognises an empty list', () => {
    expect(isDrupal({jsonapi: {}, data: []})).to.equal(true);
  });

  it('recognises its example', async () => {
    expect(isDrupal(await loadExample('news/drupal'))).to.equal(true);
  });

  it('recognises no other document', async () => {
    for (const document of [
      null,
      undefined,
      'text',
      5,
      [],
      [node()],
      {},
      {data: [node()]},
      {data: [], links: 'text'},
      list(undefined),
      list({}),
      list([null]),
      list([[]]),
      list([{}]),
      list([{type: 'node--article'}]),
      list([{attributes: {}}]),
      list([{type: 5, attributes: {}}]),
      list([{type: 'node--article', attributes: []}]),
      {jsonapi: {}, errors: [{status: '404'}]},
      JSON.parse('{"__proto__": {"data": [], "links": {}}}'),
      await loadExample('news/sample'),
      await loadExample('news/wordpress'),
    ]) {
      expect(isDrupal(document)).to.equal(false);
    }
  });
});

describe('readDrupal', () => {
  let example: News;
  before(async () => {
    example = readDrupal(await loadExample('news/drupal'), 'https://www.valmiera.example/jsonapi/node/article');
  });

  it('reads nodes as JSON:API returns them', () => {
    expect(example.articles).to.have.length(5);
    expect(example.skipped).to.equal(0);
    expect(example.articles[0]).to.deep.equal({
      id: '00000041-5a1c-4f0e-9b7d-3c2f6e8a0041',
      title: 'Mācību vasara noslēgusies: 1 < 2 jeb kopā ir vairāk',
      summary:
        'Vasarā 38 pasākumos parkos un pagalmos mācījās vairāk nekā divi tūkstoši iedzīvotāju – no pirmklasniekiem līdz senioriem.',
      url: 'https://www.valmiera.example/jaunumi/macibu-vasara-noslegusies',
      published: '2022-09-06',
      modified: '2022-09-07',
      tags: ['Izglītība', 'Pilsēta & sadarbība'],
      authors: [{name: 'Valmieras izglītības pārvalde'}],
      language: 'lv',
      picture: {
        src: 'https://www.valmiera.example/sites/default/files/2022-09/macibu-vasara.jpg',
        alt: 'Bērni un pieaugušie lasa grāmatas parka zālē',
        width: 1600,
        height: 1067,
      },
    });
  });

  it('reads nodes with a picture field, without text or alias, and with missing references', () => {
    const [, own, bare, missing, several] = example.articles;
    expect(own?.picture).to.deep.equal({
      src: 'https://www.valmiera.example/sites/default/files/2022-09/gramatu-siesana.jpg',
      alt: 'Rokas šuj grāmatas muguriņu',
      width: 1280,
      height: 853,
    });
    expect(own?.summary).to.match(/^Ko darīsim Divās vakara nodarbībās [^<>]{250,280}…$/);
    expect(bare).to.include({language: 'en', url: 'https://www.valmiera.example/node/209'});
    expect(bare).to.not.have.any.keys('summary', 'picture');
    expect(missing).to.deep.include({
      tags: ['Izglītība'],
      summary: 'Ģimnāzija sāk gatavoties simtgadei un vāc absolventu stāstus.',
      url: 'https://www.valmiera.example/jaunumi/100-dienas-l%C4%ABdz-jubilejai',
    });
    expect(missing).to.not.have.any.keys('language', 'picture');
    expect(several).to.deep.include({
      url: 'https://www.valmiera.example/de/neues/gaeste-aus-der-partnerstadt',
      authors: [{name: 'Ilze Kalniņa'}],
      picture: {
        src: 'https://www.valmiera.example/sites/default/files/2022-09/partnerpilseta.png',
        width: 900,
        height: 600,
      },
    });
  });

  it('reads its example as the model declares it', async () => {
    expect(flawsOf(await loadExample('news/drupal'))).to.deep.equal([]);
  });

  it('names no publisher, because the document has none', () => {
    for (const article of example.articles) expect(article).to.not.have.property('publisher');
  });

  it('returns no news for a document that is not a list', () => {
    for (const document of [null, undefined, 'text', 5, [], {}, {data: {}}, {errors: []}]) {
      expect(readDrupal(document)).to.deep.equal({articles: [], skipped: 0});
    }
  });

  it('reads a single node like a list', () => {
    expect(isDrupal(list(node()))).to.equal(true);
    expect(readDrupal(list(node()), BASE).articles.map(({id, title}) => [id, title])).to.deep.equal([['n1', 'x']]);
  });

  it('creates an id for a node without one', () => {
    expect(readOne({...node({path: {alias: '/a'}}), id: undefined}).id).to.equal('https://town.example/a');
  });

  it('skips and counts resources that are not nodes, and nodes without a title', () => {
    for (const wrong of [null, 'text', 5, true, [], [node()], {}, [{}]]) {
      expect(isSkipped(wrong)).to.equal(true);
    }
    for (const title of [undefined, null, '', ' ', {}, ['x'], {value: 'x'}]) {
      expect(isSkipped(node({title}))).to.equal(true);
    }
  });

  it('skips and counts unpublished nodes', () => {
    expect(isSkipped(node({status: false}))).to.equal(true);
    expect(readOne(node({status: true})).title).to.equal('x');
    expect(readOne(node({status: undefined})).title).to.equal('x');
  });

  describe('title', () => {
    it('is plain text: markup is shown as written, and escapes are decoded once', () => {
      expect(readOne(node({title: 'Mācies <b>visu mūžu</b> &amp; vēl'})).title).to.equal(
        'Mācies <b>visu mūžu</b> & vēl',
      );
    });
  });

  describe('summary', () => {
    const summaryOf = (body: unknown) => readOne(node({body})).summary;

    it('is the text of the summary, decoded once', () => {
      expect(summaryOf({summary: '<em>One</em> &ndash; &amp;lt;two&amp;gt;', processed: '<p>Body</p>'})).to.equal(
        'One – &lt;two&gt;',
      );
      expect(summaryOf({summary: 'y'.repeat(5000)})).to.equal(`${'y'.repeat(999)}…`);
    });

    it('is the beginning of the text if nobody has written a summary', () => {
      for (const summary of [undefined, null, '', ' <p></p>', {}, 5]) {
        expect(summaryOf({summary, processed: '<p>One</p>\n<p>two &amp; three</p>'})).to.equal('One two & three');
      }
      expect(summaryOf({processed: `<p>${'y'.repeat(5000)}</p>`})).to.equal(`${'y'.repeat(299)}…`);
    });

    it('is never the text as typed, before the site’s filters', () => {
      expect(summaryOf({value: '<p>[raw]</p>', format: 'full_html', processed: ''})).to.equal(undefined);
    });

    it('is never a description of a picture, a file or the page’s metadata', () => {
      for (const name of [
        'field_image_description',
        'field_meta_description',
        'field_seo_description',
        'field_file_description',
        'field_image_alt_text',
        'field_video_text',
      ]) {
        expect(readOne(node({[name]: 'wrong'}))).to.not.have.property('summary');
        expect(readOne(node({[name]: 'wrong', body: {processed: 'Right'}})).summary).to.equal('Right');
      }
      expect(readOne(node({field_short_description: 'Right'})).summary).to.equal('Right');
    });

    it('is left out if the node has no text', () => {
      for (const body of [undefined, null, '', [], {}, {processed: null}, [{value: 'x'}], 5]) {
        expect(readOne(node({body}))).to.not.have.property('summary');
      }
    });
  });

  describe('url', () => {
    const urlOf = (attributes: object, base?: string) => readOne(node(attributes), undefined, base).url;
    const at = (alias: unknown, base?: string) => urlOf({path: {alias, langcode: 'lv'}, langcode: 'lv'}, base);

    it('is the alias on the site, without a guessed language', () => {
      expect(at('/jaunumi/1')).to.equal('https://town.example/jaunumi/1');
    });

    it('begins at the root of the site: in its folder, or in one of its languages', () => {
      expect(at('/jaunumi/1', 'https://town.example/site/jsonapi/node/article')).to.equal(
        'https://town.example/site/jaunumi/1',
      );
      expect(at('/news/1', 'https://town.example/en/jsonapi/node/article?x=/jsonapi/')).to.equal(
        'https://town.example/en/news/1',
      );
      expect(urlOf({drupal_internal__nid: 12}, 'https://town.example/en/jsonapi/node/article')).to.equal(
        'https://town.example/en/node/12',
      );
    });

    it('has only one language prefix, also from a site that is queried in another language', () => {
      const base = 'https://town.example/en/jsonapi/node/article';
      expect(urlOf({path: {alias: '/lv/a', langcode: 'lv'}}, base)).to.equal('https://town.example/lv/a');
      const nodes = [
        node({path: {alias: '/a', langcode: 'lv'}}),
        {...node({path: {alias: '/b', langcode: 'en'}}), id: 'n2'},
        {...node({drupal_internal__nid: 5, langcode: 'lv'}), id: 'n3'},
        {...node({drupal_internal__nid: 6, langcode: 'und'}), id: 'n4'},
      ];
      for (const [at, last] of [
        [base, 'https://town.example/en/node/6'],
        [BASE, 'https://town.example/node/6'],
      ] as const) {
        expect(readDrupal(list(nodes), at).articles.map(({url}) => url)).to.deep.equal([
          'https://town.example/lv/a',
          'https://town.example/en/b',
          last.replace('6', '5'),
          last,
        ]);
      }
    });

    describe('in a document with several languages', () => {
      const mixed = (nid?: readonly number[]): object =>
        list([
          node({path: {alias: '/zinas/1', langcode: 'lv'}, drupal_internal__nid: nid?.[0]}),
          {...node({path: {alias: '/news/1', langcode: 'en'}, drupal_internal__nid: nid?.[1]}), id: 'n2'},
        ]);
      const urls = (document: unknown, base: string, siteLanguage?: string): string[] =>
        readIn(document, base, new Reading({siteLanguage})).articles.map(({url = ''}) => new URL(url).pathname);
      const ENGLISH = 'https://town.example/en/jsonapi/node/article';

      it('has no prefix in the language of the response, since the request had none', () => {
        for (const nid of [undefined, [7, 8], [7, 7]]) {
          expect(urls(mixed(nid), BASE, 'lv')).to.deep.equal(['/zinas/1', '/en/news/1']);
          expect(urls(mixed(nid), BASE, 'en')).to.deep.equal(['/lv/zinas/1', '/news/1']);
        }
      });

      it('is the numeric address, which needs no prefix, if the language of the response is unknown', () => {
        expect(urls(mixed([7, 8]), BASE)).to.deep.equal(['/node/7', '/node/8']);
      });

      it('is the numeric address in the language of the request if the node’s own prefix is unknown', () => {
        expect(urls(mixed([7, 8]), ENGLISH)).to.deep.equal(['/en/node/7', '/en/news/1']);
        expect(urls(mixed([7, 8]), ENGLISH, 'en')).to.deep.equal(['/en/node/7', '/en/news/1']);
      });

      it('has the code of its language if two translations share a number', () => {
        expect(urls(mixed([7, 7]), BASE)).to.deep.equal(['/lv/zinas/1', '/en/news/1']);
        expect(urls(mixed([7, 7]), ENGLISH)).to.deep.equal(['/lv/zinas/1', '/en/news/1']);
      });

      it('has the code of its language, even if the response names another one for the whole document', () => {
        const only = list([node({path: {alias: '/news/1', langcode: 'en'}})]);
        expect(urls(only, BASE, 'lv')).to.deep.equal(['/en/news/1']);
        expect(urls(only, BASE, 'EN')).to.deep.equal(['/news/1']);
        expect(urls(only, BASE)).to.deep.equal(['/news/1']);
      });
    });

    it('is on the host of the source if its address does not show where the site begins', () => {
      for (const base of [
        'https://town.example/data/news.json',
        'https://town.example/?x=https://a.example/jsonapi/node',
        'https://town.example/#/jsonapi/node',
      ]) {
        expect(at('/jaunumi/1', base)).to.equal('https://town.example/jaunumi/1');
      }
      expect(at('/jaunumi/1', 'https://jsonapi/node')).to.equal('https://jsonapi/jaunumi/1');
    });

    it('is the numeric address of the node if it has no alias', () => {
      for (const path of [
        undefined,
        null,
        {},
        {alias: null},
        {alias: ''},
        {alias: 5},
        {alias: 'javascript:alert(1)'},
      ]) {
        expect(urlOf({path, drupal_internal__nid: 12})).to.equal('https://town.example/node/12');
      }
    });

    it('is never the address of the node’s data', () => {
      const article = readOne({...node(), links: {self: {href: 'https://town.example/jsonapi/node/article/n1'}}});
      expect(article).to.not.have.property('url');
    });

    it('is left out if the node has neither alias nor number, or if there is no base', () => {
      for (const nid of [undefined, null, '12', {}, '../x']) {
        expect(readOne(node({drupal_internal__nid: nid}))).to.not.have.property('url');
      }
      const {articles} = readDrupal(list([node({path: {alias: '/jaunumi/1'}, drupal_internal__nid: 12})]));
      expect(articles[0]).to.not.have.property('url');
    });
  });

  describe('dates', () => {
    it('are the days as written', () => {
      const {published, modified} = readOne(
        node({created: '2022-09-06T23:30:00+03:00', changed: '2022-09-07T21:30:00+00:00'}),
      );
      expect(published).to.equal('2022-09-06');
      expect(modified).to.equal('2022-09-07');
    });

    it('are left out if they are impossible or in another format', () => {
      for (const date of ['1662422400', 1662422400, '2022-02-30T00:00:00+00:00', '', null, {}]) {
        expect(readOne(node({created: date, changed: date}))).to.not.have.any.keys('published', 'modified');
      }
    });
  });

  const to = (type: unknown, id: unknown, meta?: unknown) => ({data: {type, id, meta}});
  const entity = (type: string, id: string, attributes: unknown, relationships?: unknown) => ({
    type,
    id,
    attributes,
    relationships,
  });
  const file = (id: string, url: unknown, filemime: unknown = 'image/jpeg') =>
    entity('file--file', id, {uri: {value: 'public://a.jpg', url}, filemime});

  describe('tags', () => {
    const tagsOf = (relationships: unknown, included: unknown) => readOne(node({}, relationships), included).tags;
    const term = (id: string, name: unknown, vocabulary = 'tags') => entity(`taxonomy_term--${vocabulary}`, id, {name});

    it('are the terms of every vocabulary, in the order of the fields', () => {
      expect(
        tagsOf(
          {
            field_topic: to('taxonomy_term--topics', 'a'),
            field_tags: {data: [to('taxonomy_term--tags', 'b').data, to('taxonomy_term--tags', 'a').data]},
          },
          [term('a', 'Tag'), term('b', 'Other'), term('a', 'Topic', 'topics')],
        ),
      ).to.deep.equal(['Topic', 'Other', 'Tag']);
    });

    it('are plain text without duplicates', () => {
      expect(
        tagsOf(
          {a: to('taxonomy_term--tags', 'a'), b: to('taxonomy_term--tags', 'b'), c: to('taxonomy_term--tags', 'a')},
          [term('a', 'R&amp;D'), term('b', 'R&amp;D')],
        ),
      ).to.deep.equal(['R&D']);
    });

    it('are only the included terms', () => {
      const relationships = {a: to('taxonomy_term--tags', 'a'), b: to('taxonomy_term--tags', 'missing')};
      expect(tagsOf(relationships, [term('a', 'A')])).to.deep.equal(['A']);
      for (const included of [undefined, null, {}, [], [null], [term('a', null)], [term('a', {})], [term('A', 'A')]]) {
        expect(tagsOf(relationships, included)).to.deep.equal([]);
      }
    });

    it('are at most 20, in any number of fields', () => {
      const terms = Array.from({length: 1000}, (_, index) => term(`t${index}`, `T${index}`));
      const data = terms.map(({type, id}) => ({type, id}));
      expect(tagsOf({a: {data}, b: {data: data.slice(500)}}, terms)).to.have.length(20);
    });
  });

  describe('authors', () => {
    const authorsOf = (attributes: unknown, field = 'uid') =>
      readOne(node({}, {[field]: to('user--user', 'u')}), [entity('user--user', 'u', attributes)]).authors;

    it('are the people who wrote it, by their display names', () => {
      expect(authorsOf({display_name: 'Ilze Kalniņa', name: 'ilze'})).to.deep.equal([{name: 'Ilze Kalniņa'}]);
      expect(authorsOf({name: 'ilze'})).to.deep.equal([{name: 'ilze'}]);
    });

    it('are left out if nobody is named, or if the named person is not an author', () => {
      for (const attributes of [undefined, null, {}, [], {display_name: ''}, {display_name: {}}]) {
        expect(authorsOf(attributes)).to.deep.equal([]);
      }
      expect(authorsOf({name: 'ilze'}, 'revision_uid')).to.deep.equal([]);
      expect(readOne(node({}, {uid: to('user--user', 'u')})).authors).to.deep.equal([]);
    });
  });

  describe('language', () => {
    it('is the node’s language, in canonical form', () => {
      expect(readOne(node({langcode: 'lv'})).language).to.equal('lv');
      expect(readOne(node({langcode: 'pt-br'})).language).to.equal('pt-BR');
    });

    it('is left out if it is unknown or not a tag', () => {
      for (const langcode of ['und', 'zxx', undefined, null, '', '"><b>', 5, {}, [], 'a-'.repeat(1e5)]) {
        expect(readOne(node({langcode}))).to.not.have.property('language');
      }
    });
  });

  describe('picture', () => {
    const meta = {alt: 'Jūra &amp; krasts', title: '', width: 1200, height: 800};
    const pictureOf = (relationships: unknown, included: unknown) => readOne(node({}, relationships), included).picture;
    const media = (relationships: unknown, bundle = 'image', id = 'm') =>
      entity(`media--${bundle}`, id, {name: 'a.jpg'}, relationships);

    it('is the referenced file, with the reference’s texts as plain text', () => {
      expect(
        pictureOf({field_image: to('file--file', 'f', meta)}, [file('f', '/sites/default/files/a.jpg')]),
      ).to.deep.equal({
        src: 'https://town.example/sites/default/files/a.jpg',
        alt: 'Jūra & krasts',
        width: 1200,
        height: 800,
      });
    });

    it('is the file of a media entity of any type', () => {
      for (const bundle of ['image', 'photo']) {
        expect(
          pictureOf({field_image: to(`media--${bundle}`, 'm')}, [
            file('f', '/a.jpg'),
            media({field_media_image: to('file--file', 'f', meta)}, bundle),
          ])?.alt,
        ).to.equal('Jūra & krasts');
      }
    });

    it('is not the thumbnail of a media entity, which is often an icon', () => {
      const included = [
        file('icon', '/icon.png', 'image/png'),
        file('pdf', '/a.pdf', 'application/pdf'),
        file('f', '/a.jpg'),
        media({thumbnail: to('file--file', 'icon'), field_document: to('file--file', 'pdf')}, 'document', 'd'),
        media({thumbnail: to('file--file', 'icon'), field_media_image: to('file--file', 'f', meta)}),
      ];
      expect(pictureOf({a: to('media--document', 'd')}, included)).to.equal(undefined);
      expect(pictureOf({a: to('media--document', 'd'), b: to('media--image', 'm')}, included)?.src).to.equal(
        'https://town.example/a.jpg',
      );
    });

    it('is the first included picture with a safe address', () => {
      const included = [
        file('pdf', '/a.pdf', 'application/pdf'),
        file('data', 'data:image/png;base64,AAAA'),
        file('script', 'javascript:alert(1)'),
        file('unknown', '/unknown', null),
        file('one', '/one.jpg'),
        file('two', 'https://files.example/two.webp', 'image/webp'),
      ];
      const ids = ['missing', 'pdf', 'data', 'script', 'unknown', 'two', 'one'];
      expect(pictureOf({field_files: {data: ids.map((id) => to('file--file', id).data)}}, included)).to.deep.equal({
        src: 'https://files.example/two.webp',
      });
    });

    it('is not the picture of a person or of a referenced node', () => {
      const included = [
        file('f', '/a.jpg'),
        entity('user--user', 'u', {name: 'ilze'}, {user_picture: to('file--file', 'f')}),
        entity('node--article', 'n2', {title: 'y'}, {field_image: to('file--file', 'f')}),
      ];
      expect(pictureOf({uid: to('user--user', 'u'), field_related: to('node--article', 'n2')}, included)).to.equal(
        undefined,
      );
    });

    it('is looked up no deeper than in a media entity, even if two refer to each other', () => {
      const included = [
        file('f', '/a.jpg'),
        media({a: to('media--image', 'm2')}, 'image', 'm1'),
        media({a: to('media--image', 'm1'), b: to('file--file', 'f')}, 'image', 'm2'),
      ];
      expect(pictureOf({a: to('media--image', 'm1')}, included)).to.equal(undefined);
      expect(pictureOf({a: to('media--image', 'm2')}, included)?.src).to.equal('https://town.example/a.jpg');
    });

    it('is decorative if the alternative text is empty, and has no invalid size', () => {
      for (const wrong of ['', null, {}, [], [5], {toString: 1, valueOf: 1}]) {
        expect(
          pictureOf({a: to('file--file', 'f', {alt: wrong, width: wrong, height: wrong})}, [file('f', '/a.jpg')]),
        ).to.deep.equal({src: 'https://town.example/a.jpg'});
      }
      expect(
        pictureOf({a: to('file--file', 'f', {width: '1200', height: '800'})}, [file('f', '/a.jpg')]),
      ).to.deep.equal({src: 'https://town.example/a.jpg', width: 1200, height: 800});
    });

    it('is left out if no reference leads to one', () => {
      for (const relationships of [
        undefined,
        null,
        [],
        {field_image: {data: null}},
        {field_image: {}},
        {field_image: null},
        {field_image: {data: []}},
        {field_image: {data: 'f'}},
        {field_image: to('file--file', 'F')},
        {field_image: to('file--FILE', 'f')},
        {field_image: to({}, [])},
      ]) {
        expect(readOne(node({}, relationships), [file('f', '/a.jpg')])).to.not.have.property('picture');
      }
    });
  });

  describe('next', () => {
    const nextOf = (links: unknown) => readDrupal(list([], {links}), BASE).next;

    it('is the next page that the list names', () => {
      expect(nextOf({next: {href: 'https://town.example/jsonapi/node/article?page%5Boffset%5D=50'}})).to.equal(
        'https://town.example/jsonapi/node/article?page%5Boffset%5D=50',
      );
      expect(nextOf({next: '/jsonapi/node/article?page=2'})).to.equal(
        'https://town.example/jsonapi/node/article?page=2',
      );
      expect(example.next).to.match(/^https:\/\/www\.valmiera\.example\/jsonapi\/node\/article\?/);
    });

    it('is left out on the last page, and if it is unsafe', () => {
      for (const next of [undefined, null, {}, [], '', {href: null}, {href: 'javascript:alert(1)'}, 'data:,x', 5]) {
        expect(readDrupal(list([], {links: {next}}), BASE)).to.not.have.property('next');
      }
      expect(readDrupal(list([], {links: 'text'}), BASE)).to.not.have.property('next');
    });
  });

  describe('with a hostile list', () => {
    const everything = (value: unknown) =>
      list(
        [
          {
            ...node({
              body: {summary: value, processed: value},
              path: {alias: value},
              drupal_internal__nid: value,
              created: value,
              changed: value,
              langcode: value,
            }),
            relationships: {
              uid: to('user--user', 'u'),
              a: to('taxonomy_term--a', 'a'),
              b: to('file--file', 'f', {alt: value, width: value, height: value}),
              c: {data: value},
              d: value,
              e: to(value, value, value),
            },
          },
          node(value as object, value),
          {...node(), attributes: value},
          value,
        ],
        {
          included: [
            entity('user--user', 'u', {display_name: value, name: value}),
            entity('taxonomy_term--a', 'a', {name: value}),
            file('f', '/a.jpg'),
            file('g', value, value),
            entity('file--file', 'h', value, value),
            {type: value, id: value},
            value,
          ],
          links: {next: value},
        },
      );

    it('returns no scripts and no characters that change the text direction', () => {
      const nasty = '<script>window.__pwn=1</script><b>\u202Egnp.exe\u2066\0</b>';
      const {articles} = readDrupal(everything(nasty), BASE);
      expect(articles).to.have.length.above(0);
      expect(articles[0]?.summary).to.equal('gnp.exe');
      expect(articles[0]?.authors?.[0]?.name).to.equal('<script>window.__pwn=1</script><b>gnp.exe</b>');
      expect(JSON.stringify(articles)).to.not.match(/[\u202a-\u202e\u2066-\u2069\0]|\\u0000/);
    });

    it('reads __proto__ and constructor as plain keys', () => {
      const document: unknown = JSON.parse(
        '{"jsonapi": {}, "__proto__": {"included": [], "links": {"next": "https://polluted.example"}}, "data": [{"id": "1", "attributes": {"title": "x", "__proto__": {"langcode": "en", "body": {"summary": "polluted"}}, "body": {"__proto__": {"summary": "polluted"}}}, "relationships": {"__proto__": {"data": {"type": "__proto__", "id": "__proto__"}}, "uid": {"data": {"type": "constructor", "id": "toString"}}, "a": {"__proto__": {"data": {"type": "taxonomy_term--a", "id": "a"}}}}}], "included": [{"type": "taxonomy_term--a", "id": "a", "attributes": {"name": "polluted"}}, {"type": "user--user", "id": "u", "__proto__": {"attributes": {"name": "polluted"}}, "constructor": {"prototype": {"polluted": true}}}]}',
      );
      expect(readDrupal(document, BASE).articles).to.deep.equal([{id: '1', title: 'x', tags: [], authors: []}]);
      expect(({} as {polluted?: unknown}).polluted).to.equal(undefined);
    });

    it('keeps every text within its limit', () => {
      for (const long of [
        'ā'.repeat(1e5),
        '😀'.repeat(1e5),
        '&amp;'.repeat(1e5),
        `/${'a'.repeat(1e5)}`,
        '9'.repeat(1e5),
      ]) {
        expect(flawsOf(everything(long))).to.deep.equal([]);
        expect(flawsOf(list([{...node({title: long}), id: long}]))).to.deep.equal([]);
      }
    });

    it('never throws, for any value in any place', () => {
      const deep: unknown = JSON.parse('['.repeat(1e5) + ']'.repeat(1e5));
      for (const value of [
        null,
        true,
        0,
        -1,
        1e308,
        '',
        [],
        {},
        [[]],
        [null],
        {toString: 1, valueOf: 1},
        {length: 1e9},
        {data: {data: {}}},
        deep,
      ]) {
        expect(flawsOf(everything(value))).to.deep.equal([]);
        expect(flawsOf({data: value, included: value, links: value, jsonapi: value})).to.deep.equal([]);
        expect(flawsOf({data: [{...node(), id: value, attributes: {title: value, status: value}}]})).to.deep.equal([]);
        expect(() => isDrupal(value)).to.not.throw();
        expect(() => isDrupal(list(value))).to.not.throw();
        expect(() => isDrupal(list([value]))).to.not.throw();
      }
    });

    it('finishes with many nodes that refer to one huge entity', () => {
      const wide = (value: unknown, count = 5e4) =>
        Object.fromEntries(Array.from({length: count}, (_, index) => [`k${index}`, value]));
      const nodes = Array.from({length: 500}, (_, id) => ({...node({}, wide(to('media--image', 'm'), 100)), id}));
      const included = [
        entity('media--image', 'm', wide('x'), wide(to('file--file', 'missing', {alt: 'x'.repeat(50)}))),
        ...Array.from({length: 1e5}, () => null),
      ];
      expect(readDrupal(list(nodes, {included}), BASE).articles).to.have.length(500);
    });

    it('finishes with a million entries of any kind', () => {
      for (const piece of ['<', '&', '<!--', '<a ']) {
        expect(readOne(node({body: {processed: piece.repeat(1e6 / piece.length)}})).title).to.equal('x');
      }
      expect(readDrupal(list(Array.from({length: 1e6}, () => null)))).to.deep.equal({articles: [], skipped: 1000});
    });
  });
});
