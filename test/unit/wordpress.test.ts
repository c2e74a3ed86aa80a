import {expect} from '@open-wc/testing';
import {type Article, type News, newsSchema, type Picture} from '../../src/model/article.js';
import {type Flaw, read} from '../../src/model/schema.js';
import {Reading} from '../../src/sources/reading.js';
import {isWordPress, readWordPress as readIn} from '../../src/sources/wordpress.js';
import {loadExample} from '../support/examples.js';

/** The settings of a town in Greenwich: in any time zone of the machine, days in UTC stay as written. */
const readWordPress = (document: unknown, base?: string): News =>
  readIn(document, base, new Reading({timeZone: 'UTC'}));

const BASE = 'https://town.example/wp-json/wp/v2/posts?_embed';

const html = (rendered: unknown) => ({rendered});

/** The only article of a list with one post. */
function readOne(post: object): Article {
  const {articles} = readWordPress([{id: 1, title: html('x'), ...post}], BASE);
  if (!articles[0]) throw new Error('the post was skipped');
  return articles[0];
}

const isSkipped = (post: unknown): boolean => {
  const {articles, skipped} = readWordPress([post], BASE);
  return articles.length === 0 && skipped === 1;
};

const titleOf = (rendered: unknown) => readOne({title: html(rendered)}).title;
const summaryOf = (rendered: unknown) => readOne({excerpt: html(rendered)}).summary;
const pictureOf = (media: unknown, post: object = {}): Picture | undefined =>
  readOne({featured_media: 5, _embedded: {'wp:featuredmedia': [media]}, ...post}).picture;
const tagsOf = (terms: unknown) => readOne({_embedded: {'wp:term': terms}}).tags;
const authorsOf = (author: unknown) => readOne({_embedded: {author}}).authors;

/** Flaws in the news according to the model. */
function flawsOf(document: unknown): string[] {
  const flaws: Flaw[] = [];
  read(newsSchema, readWordPress(document, BASE), flaws);
  return flaws.map(({path}) => path);
}

describe('isWordPress', () => {
  it('recognises a list of posts by their titles, or by their ids and links', () => {
    expect(isWordPress([{id: 1, title: {rendered: ''}}])).to.equal(true);
    expect(isWordPress([{id: 1, link: 'https://town.example/1'}])).to.equal(true);
    expect(isWordPress([null, 'text', {title: {rendered: 'x'}}])).to.equal(true);
  });

  it('recognises an empty list', () => {
    expect(isWordPress([])).to.equal(true);
  });

  it('recognises its example', async () => {
    expect(isWordPress(await loadExample('news/wordpress'))).to.equal(true);
  });

  it('recognises no other document', async () => {
    for (const document of [
      {},
      null,
      undefined,
      'text',
      5,
      [null],
      [[]],
      ['text'],
      [{}],
      [{id: 1, title: 'text'}],
      [{link: 'https://town.example/1'}],
      {items: []},
      {code: 'rest_no_route', message: 'No route', data: {status: 404}},
      JSON.parse('[{"__proto__": {"title": {"rendered": "x"}, "id": 1, "link": "x"}}]'),
      JSON.parse('[{"title": {"__proto__": {"rendered": "x"}}}]'),
      await loadExample('news/sample'),
      await loadExample('news/drupal'),
    ]) {
      expect(isWordPress(document)).to.equal(false);
    }
  });
});

describe('readWordPress', () => {
  it('reads posts as the REST API returns them', async () => {
    const {articles, ...rest} = readWordPress(await loadExample('news/wordpress'), BASE);
    expect(rest).to.deep.equal({skipped: 0});
    expect(articles).to.have.length(5);
    expect(articles[0]).to.deep.equal({
      id: '10482',
      title: 'Mūžizglītības nedēļa “Mācies kopā!”: 24 bezmaksas nodarbības & sarunas',
      summary:
        'No pirmdienas līdz piektdienai bibliotēkā, amatu mājā un jauniešu centrā pieaugušie varēs apgūt digitālās prasmes, keramiku un zviedru valodu. Pieteikties var līdz 2. septembrim – vietu skaits ir…',
      url: 'https://www.ventspils.example/muzizglitibas-nedela-macies-kopa/',
      published: '2022-09-05',
      modified: '2022-09-06',
      tags: ['Izglītība & zinātne', 'mūžizglītība', 'bibliotēka'],
      authors: [{name: 'Izglītības pārvalde & bibliotēka'}],
      language: 'lv',
      picture: {
        src: 'https://www.ventspils.example/wp-content/uploads/2022/09/keramikas-nodarbiba-768x512.jpg',
        alt: 'Divas sievietes pie podnieka ripas "Amatu mājā"',
        caption: 'Foto: Ventspils bibliotēka – J. Krūmiņš',
        width: 768,
        height: 512,
      },
    });
  });

  it('reads the remaining fields of posts that are protected, without pictures, or partly refused', async () => {
    const [, locked, plain, refused, english] = readWordPress(await loadExample('news/wordpress'), BASE).articles;
    expect(locked).to.include({title: 'Aizsargāts: Skolotāju konferences darba materiāli'});
    expect(locked).to.not.have.any.keys('summary', 'picture');
    expect(plain).to.include({
      title: 'Velokursi senioriem: temperatūra < 10 °C nav šķērslis',
      summary:
        'Katru otrdienu pulksten 11.00 laukumā pie sporta halles instruktori māca droši braukt pilsētas satiksmē…',
    });
    expect(plain).to.not.have.property('picture');
    expect(refused?.tags).to.deep.equal(['Izglītība & zinātne']);
    expect(refused).to.deep.include({authors: []});
    expect(refused).to.not.have.property('picture');
    expect(english).to.deep.include({language: 'en', tags: ['language learning']});
    expect(english?.picture).to.deep.equal({
      src: 'https://www.ventspils.example/wp-content/uploads/2022/09/evening-school.png',
      width: 700,
      height: 467,
    });
  });

  it('reads its example as the model declares it', async () => {
    expect(flawsOf(await loadExample('news/wordpress'))).to.deep.equal([]);
  });

  it('names neither publisher nor next page, because the document has neither', async () => {
    const news = readWordPress(await loadExample('news/wordpress'), BASE);
    expect(news).to.not.have.property('next');
    for (const article of news.articles) expect(article).to.not.have.property('publisher');
  });

  it('returns no news for a document that is not a list', () => {
    for (const document of [null, undefined, 'text', 5, [], {}, {code: 'rest_no_route'}]) {
      expect(readWordPress(document)).to.deep.equal({articles: [], skipped: 0});
    }
  });

  it('skips and counts entries that are not posts', () => {
    for (const post of [null, 'text', 5, true, [], [{id: 1, title: html('x')}], {}, {code: 'rest_forbidden'}]) {
      expect(isSkipped(post)).to.equal(true);
    }
  });

  it('returns the valid posts next to invalid ones', () => {
    const {articles, skipped} = readWordPress([null, {id: 1, title: html('x')}, {id: 2}]);
    expect(articles).to.have.length(1);
    expect(skipped).to.equal(2);
  });

  describe('id', () => {
    it('is text, even if the source has a number', () => {
      expect(readOne({id: 4711}).id).to.equal('4711');
      expect(readOne({id: 'a'}).id).to.equal('a');
    });

    for (const id of [undefined, null, '', true, {}, [1]]) {
      it(`is the address if the post has no id, as in ${JSON.stringify(id)}`, () => {
        expect(readOne({id, link: 'https://town.example/1'}).id).to.equal('https://town.example/1');
      });
    }
  });

  describe('status', () => {
    it('is "publish", or absent from the response', () => {
      expect(readOne({status: 'publish'}).id).to.equal('1');
      expect(readOne({status: null}).id).to.equal('1');
    });

    for (const status of ['draft', 'private', 'future', 'pending', 'trash', '', 1]) {
      it(`cannot be ${JSON.stringify(status)}: such a post is skipped and counted`, () => {
        expect(isSkipped({id: 1, title: html('x'), status})).to.equal(true);
      });
    }
  });

  describe('title', () => {
    it('is the text of its HTML', () => {
      expect(titleOf('Mācies <em>visu</em> mūžu &#8211; &#8220;kopā&#8221; &amp; vēl')).to.equal(
        'Mācies visu mūžu – “kopā” & vēl',
      );
    });

    it('is decoded once', () => {
      expect(titleOf('&amp;lt;b&amp;gt; &amp;amp;')).to.equal('&lt;b&gt; &amp;');
      expect(titleOf('&lt;script&gt;alert(1)&lt;/script&gt;')).to.equal('<script>alert(1)</script>');
    });

    it('consists of the first words of the excerpt if the post has no title', () => {
      expect(readOne({title: html(''), excerpt: html('<p>Short note</p>')}).title).to.equal('Short note');
      expect(readOne({title: null, excerpt: html('word '.repeat(100))}).title).to.match(/^(word ){10,}word…$/);
    });

    it('is required: a post with neither title nor excerpt is skipped', () => {
      expect(isSkipped({id: 1, link: 'https://town.example/'})).to.equal(true);
      expect(isSkipped({id: 1, title: html(' &nbsp;<b></b>'), excerpt: html('<p></p>')})).to.equal(true);
      expect(isSkipped({id: 1, title: 'plain'})).to.equal(true);
      expect(isSkipped({id: 1, title: html(5), excerpt: html(['x'])})).to.equal(true);
    });
  });

  describe('summary', () => {
    it('is the text of the excerpt, on one line', () => {
      expect(summaryOf('<p>One<br>\ntwo</p>\n<p>&nbsp;three</p>\n')).to.equal('One two three');
    });

    it('ends with an ellipsis where WordPress has shortened it', () => {
      for (const end of ['[&hellip;]', '[&#8230;]', '[…]', '[...]', '\n [&hellip;]\n']) {
        expect(summaryOf(`<p>One two ${end}</p>\n`)).to.equal('One two…');
      }
    });

    it('keeps brackets in other places', () => {
      expect(summaryOf('<p>One [&hellip;] two [2]</p>')).to.equal('One […] two [2]');
    });

    it('omits a "read more" link with any content', () => {
      expect(
        summaryOf(
          '<p>One two&hellip; <a href="https://town.example/1/" class="more-link">Lasīt <b>vairāk</b> <span class="screen-reader-text">&#8220;One&#8221;</span></a></p>',
        ),
      ).to.equal('One two…');
      expect(summaryOf("<p>One two [&hellip;] <A\nCLASS='btn more-link' href='/1/'>More</A></p>")).to.equal('One two…');
      expect(summaryOf('<p>One two ... <a title="One" class="read-more" href="/1/">Read more</a></p>')).to.equal(
        'One two ...',
      );
      expect(summaryOf('<p>One two <a class="more-link" href="/1/">Not closed')).to.equal('One two');
    });

    it('keeps other links, and the text after them', () => {
      expect(summaryOf('<p>One <a href="/more-link">two</a> three</p>')).to.equal('One two three');
      expect(summaryOf('<p>One <a class="more-link" href="/1/">More</a> three <a href="/">four</a></p>')).to.equal(
        'One three four',
      );
    });

    it('is left out of a protected post', () => {
      for (const post of [
        {excerpt: {rendered: '<p>There is no excerpt.</p>', protected: true}},
        {excerpt: html('<p>There is no excerpt.</p>'), content: {rendered: '', protected: true}},
      ]) {
        expect(readOne(post)).to.not.have.property('summary');
      }
      expect(readOne({excerpt: {rendered: 'One', protected: false}}).summary).to.equal('One');
    });

    it('is left out if the post has no excerpt', () => {
      for (const excerpt of [undefined, null, 'text', [], html(''), html(null), html('<p> </p>\n')]) {
        expect(readOne({excerpt})).to.not.have.property('summary');
      }
    });

    it('is cut at 1000 characters', () => {
      expect(summaryOf(`<p>${'y'.repeat(5000)} [&hellip;]</p>`)).to.equal(`${'y'.repeat(999)}…`);
    });
  });

  describe('url', () => {
    it('is the link of the post, resolved against the source', () => {
      expect(readOne({link: 'http://a.example/1'}).url).to.equal('http://a.example/1');
      expect(readOne({link: '/1'}).url).to.equal('https://town.example/1');
    });

    it('is left out if it is unsafe or missing', () => {
      for (const link of ['javascript:alert(1)', 'java\nscript:alert(1)', 'data:text/html,x', '', null, 5, {}]) {
        expect(readOne({link})).to.not.have.property('url');
      }
    });
  });

  describe('dates', () => {
    it('are days in the site’s time zone', () => {
      const {published, modified} = readOne({
        date: '2022-09-06T00:30:00',
        date_gmt: '2022-09-05T21:30:00',
        modified: '2022-09-08T02:00:00',
        modified_gmt: '2022-09-07T23:00:00',
      });
      expect(published).to.equal('2022-09-06');
      expect(modified).to.equal('2022-09-08');
    });

    it('are days in UTC if the post has no others', () => {
      const {published, modified} = readOne({date_gmt: '2022-09-05T21:30:00', modified_gmt: '2022-09-07T23:00:00'});
      expect(published).to.equal('2022-09-05');
      expect(modified).to.equal('2022-09-07');
    });

    it('are left out if they are empty or impossible', () => {
      for (const date of ['0000-00-00T00:00:00', '2022-02-30T00:00:00', '', null, 1662422400, {}]) {
        const article = readOne({date, date_gmt: date, modified: date, modified_gmt: date});
        expect(article).to.not.have.any.keys('published', 'modified');
      }
      expect(readOne({date: '0000-00-00T00:00:00', date_gmt: '2022-09-05T21:30:00'}).published).to.equal('2022-09-05');
    });
  });

  describe('picture', () => {
    const source_url = 'https://town.example/original.jpg';
    const size = (name: string, width: unknown, height: unknown = 100) => ({
      source_url: `https://town.example/${name}.jpg`,
      width,
      height,
    });
    const nameOf = (sizes: object, media: object = {}) =>
      /(\w+)\.jpg$/.exec(
        pictureOf({source_url, media_details: {width: 4000, height: 3000, sizes}, ...media})?.src ?? '',
      )?.[1];

    it('has the smallest size that is wide enough for a card', () => {
      const sizes = {
        thumbnail: size('thumbnail', 700),
        full: size('full', 4000),
        large: size('large', 1024),
        medium_large: size('medium_large', 768),
        medium: size('medium', 300),
      };
      expect(nameOf(sizes)).to.equal('medium_large');
      expect(nameOf({...sizes, medium_large: undefined})).to.equal('large');
      expect(nameOf({...sizes, medium_large: undefined, large: undefined})).to.equal('full');
      expect(nameOf({...sizes, medium: size('medium', 640)})).to.equal('medium');
    });

    it('is the original if no size is wide enough, because then the original is small too', () => {
      expect(nameOf({medium: size('medium', 300), full: size('full', 500)}, {media_details: {}})).to.equal('original');
      expect(
        pictureOf({source_url, media_details: {width: 500, height: 400, sizes: {medium: size('medium', 300)}}}),
      ).to.deep.equal({src: source_url, width: 500, height: 400});
    });

    it('is the original if there are no sizes', () => {
      for (const media_details of [
        undefined,
        null,
        [],
        {},
        {sizes: []},
        {sizes: null},
        {sizes: {full: null}},
        'text',
      ]) {
        expect(pictureOf({source_url, media_details})).to.deep.equal({src: source_url});
      }
    });

    it('is never a size that a theme has cropped', () => {
      expect(nameOf({square: size('square', 700, 700), thumbnail: size('thumbnail', 700, 700)})).to.equal('original');
    });

    it('has the width and height of the selected size', () => {
      expect(pictureOf({source_url, media_details: {sizes: {large: size('large', 1024, 683)}}})).to.deep.equal({
        src: 'https://town.example/large.jpg',
        width: 1024,
        height: 683,
      });
      expect(pictureOf({source_url, media_details: {sizes: {large: size('large', '1024', '683')}}})).to.include({
        width: 1024,
        height: 683,
      });
    });

    it('has no invalid width or height', () => {
      for (const wrong of [0, -1, 1.5, 1e9, '', 'wide', null, true, {}, [5], {toString: 1, valueOf: 1}]) {
        expect(pictureOf({source_url, media_details: {width: wrong, height: wrong}})).to.deep.equal({src: source_url});
      }
    });

    it('has the alternative text and the caption, decoded once', () => {
      expect(
        pictureOf({source_url, alt_text: 'Jūra &amp; krasts', caption: html('<p>Foto: A. B. &copy; 2022</p>\n')}),
      ).to.deep.equal({src: source_url, alt: 'Jūra & krasts', caption: 'Foto: A. B. © 2022'});
      expect(pictureOf({source_url, alt_text: '', caption: html('')})).to.deep.equal({src: source_url});
      expect(pictureOf({source_url, alt_text: {}, caption: 'text'})).to.deep.equal({src: source_url});
    });

    it('is left out if the post has none', () => {
      expect(pictureOf({source_url}, {featured_media: 0})).to.equal(undefined);
      for (const embedded of [undefined, null, [], {}, {'wp:featuredmedia': []}, {'wp:featuredmedia': {source_url}}]) {
        expect(readOne({featured_media: 5, _embedded: embedded})).to.not.have.property('picture');
      }
    });

    it('is left out if the source has refused access to it', () => {
      expect(pictureOf({code: 'rest_forbidden', message: 'No', data: {status: 401}})).to.equal(undefined);
      expect(pictureOf(null)).to.equal(undefined);
    });

    it('is shown if the request has left out `featured_media`', () => {
      expect(pictureOf({source_url}, {featured_media: undefined})?.src).to.equal(source_url);
    });

    it('is never a file of another type', () => {
      expect(pictureOf({source_url, media_type: 'image', mime_type: 'image/webp'})?.src).to.equal(source_url);
      expect(pictureOf({source_url, media_type: 'image'})?.src).to.equal(source_url);
      expect(pictureOf({source_url, media_type: 'file', mime_type: 'application/pdf'})).to.equal(undefined);
      expect(pictureOf({source_url, media_type: 'file'})).to.equal(undefined);
      expect(pictureOf({source_url, mime_type: 'video/mp4'})).to.equal(undefined);
      expect(pictureOf({source_url, mime_type: {}})).to.equal(undefined);
    });

    it('has no unsafe address, and uses another size instead', () => {
      for (const bad of ['javascript:alert(1)', 'data:image/svg+xml,<svg/>', 'blob:x', 5, {}]) {
        expect(pictureOf({source_url: bad})).to.equal(undefined);
        const sizes = {medium_large: {source_url: bad, width: 768}, large: size('large', 1024)};
        expect(nameOf(sizes)).to.equal('large');
      }
    });
  });

  describe('tags', () => {
    const category = (name: unknown, slug?: unknown) => ({taxonomy: 'category', name, slug});
    const tag = (name: unknown) => ({taxonomy: 'post_tag', name, slug: 'a'});

    it('are the categories, followed by the tags', () => {
      expect(tagsOf([[tag('a'), tag('b')], [category('C')]])).to.deep.equal(['C', 'a', 'b']);
    });

    it('are decoded once', () => {
      expect(tagsOf([[category('Izglītība &amp; <i>zinātne</i> &amp;amp;')]])).to.deep.equal([
        'Izglītība & zinātne &amp;',
      ]);
    });

    it('omit the default category', () => {
      for (const slug of ['uncategorized', 'uncategorized-lv', 'bez-kategorijas', 'nekategorizets']) {
        expect(tagsOf([[category('Bez kategorijas', slug), category('C', 'c')]])).to.deep.equal(['C']);
      }
      expect(tagsOf([[category('C', 'uncategorizedness'), category('D', 5)]])).to.deep.equal(['C', 'D']);
    });

    it('keep the default category if the site has renamed it', () => {
      for (const slug of ['uncategorized', 'uncategorized-lv', 'bez-kategorijas']) {
        expect(tagsOf([[category('Jaunumi', slug)]])).to.deep.equal(['Jaunumi']);
        expect(tagsOf([[{...category('Jaunumi', slug), id: 1}]])).to.deep.equal(['Jaunumi']);
      }
      expect(tagsOf([[category('Uncategorized', 'uncategorized')]])).to.deep.equal([]);
      expect(tagsOf([[category('uncategorized LV', 'uncategorized-lv')]])).to.deep.equal([]);
    });

    it('omit other taxonomies and duplicates', () => {
      expect(
        tagsOf([
          [{taxonomy: 'post_format', name: 'x'}, {name: 'y'}],
          [category('C'), tag('C')],
        ]),
      ).to.deep.equal(['C']);
    });

    it('omit terms that the source has refused to return', () => {
      const refused = {code: 'rest_forbidden', message: 'No', data: {status: 401}};
      expect(tagsOf([refused, [refused, category('C')], null, 'text', [null, 'text', []]])).to.deep.equal(['C']);
      expect(tagsOf([[category(''), category(5), category(null), category({}), category('C')]])).to.deep.equal(['C']);
    });

    it('are left out if they are not a list', () => {
      for (const terms of [undefined, null, 'text', {}, [], [[]], [category('C')]])
        expect(tagsOf(terms)).to.deep.equal([]);
    });

    it('are at most 20, in any number of taxonomies', () => {
      const many = Array.from({length: 1e5}, (_, index) => category(`C${index}`));
      expect(tagsOf(Array.from({length: 100}, () => many))).to.have.length(20);
      expect(tagsOf([many, many.map((_, index) => tag(`t${index}`))])).to.have.length(20);
    });
  });

  describe('authors', () => {
    it('have names, decoded once', () => {
      expect(authorsOf([{name: 'A &amp; B', link: 'https://town.example/author/a'}, {name: 'C'}])).to.deep.equal([
        {name: 'A & B'},
        {name: 'C'},
      ]);
    });

    it('are left out if the source has refused to name them', () => {
      expect(
        authorsOf([
          {code: 'rest_user_cannot_view', message: 'No', data: {status: 401}},
          null,
          'A',
          {name: ''},
          {name: 5},
        ]),
      ).to.deep.equal([]);
    });

    it('are left out if they are not a list, and are at most 20', () => {
      for (const author of [undefined, null, 'A', {name: 'A'}]) expect(authorsOf(author)).to.deep.equal([]);
      expect(authorsOf(Array.from({length: 1e5}, (_, index) => ({name: `A${index}`})))).to.have.length(20);
    });
  });

  describe('language', () => {
    it('comes from a multilingual plug-in, in canonical form', () => {
      expect(readOne({lang: 'lv'}).language).to.equal('lv');
      expect(readOne({lang: 'lv_LV'}).language).to.equal('lv-LV');
      expect(readOne({lang: {slug: 'lv', locale: 'lv_LV'}}).language).to.equal('lv');
      expect(readOne({lang: {code: 'en_gb'}}).language).to.equal('en-GB');
    });

    it('is left out if it is not a tag', () => {
      for (const lang of [undefined, null, '', 'latviešu', '"><b>', 5, {}, [], true, {slug: {}}, 'a-'.repeat(1e5)]) {
        expect(readOne({lang})).to.not.have.property('language');
      }
    });
  });

  describe('with a hostile list', () => {
    it('returns no scripts and no characters that change the text direction', () => {
      const nasty = '<img src=x onerror="window.__pwn=1"><script>window.__pwn=1</script>\u202Egnp.exe\u2066\0';
      const news = readWordPress(
        [
          {
            id: '1\u202e',
            title: html(nasty),
            excerpt: html(nasty),
            link: ' java\tscript:window.__pwn=1',
            lang: nasty,
            featured_media: 5,
            _embedded: {
              author: [{name: nasty}],
              'wp:term': [[{taxonomy: 'category', name: nasty}]],
              'wp:featuredmedia': [{source_url: '/a.jpg', alt_text: nasty, caption: html(nasty)}],
            },
          },
        ],
        BASE,
      );
      expect(news.articles[0]).to.deep.equal({
        id: '1',
        title: 'gnp.exe',
        summary: 'gnp.exe',
        tags: ['gnp.exe'],
        authors: [{name: 'gnp.exe'}],
        picture: {src: 'https://town.example/a.jpg', alt: 'gnp.exe', caption: 'gnp.exe'},
      });
    });

    it('reads __proto__ and constructor as plain keys', () => {
      const document: unknown = JSON.parse(
        '[{"id": 1, "title": {"rendered": "x", "__proto__": {"rendered": "polluted"}}, "__proto__": {"excerpt": {"rendered": "polluted"}, "link": "https://polluted.example"}, "excerpt": {"__proto__": {"rendered": "polluted"}}, "_embedded": {"__proto__": {"author": [{"name": "polluted"}]}, "wp:featuredmedia": [{"__proto__": {"source_url": "https://polluted.example"}}]}, "constructor": {"prototype": {"polluted": true}}}]',
      );
      expect(JSON.stringify(readWordPress(document, BASE))).to.not.include('polluted');
      expect(readWordPress(document, BASE).articles).to.have.length(1);
      expect(({} as {polluted?: unknown}).polluted).to.equal(undefined);
    });

    const everywhere = (value: unknown) => ({
      id: 1,
      title: html('x'),
      excerpt: html(value),
      content: value,
      link: value,
      lang: value,
      date: value,
      date_gmt: value,
      modified: value,
      modified_gmt: value,
      featured_media: value,
      _embedded: {
        author: [{name: value}, value],
        'wp:term': [[{taxonomy: 'category', name: value, slug: value}, value], value],
        'wp:featuredmedia': [
          {
            source_url: '/a.jpg',
            alt_text: value,
            caption: html(value),
            media_details: {
              width: value,
              height: value,
              sizes: {full: {source_url: value, width: value}, large: value},
            },
          },
        ],
      },
    });

    it('keeps every text within its limit', () => {
      for (const long of [
        'ā'.repeat(1e5),
        '😀'.repeat(1e5),
        '&amp;'.repeat(1e5),
        `https://a.example/${'a'.repeat(1e5)}`,
      ]) {
        expect(flawsOf([everywhere(long), {...everywhere(long), id: long, title: html(long)}])).to.deep.equal([]);
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
        {rendered: {rendered: {}}},
        deep,
      ]) {
        expect(flawsOf([everywhere(value), value])).to.deep.equal([]);
        expect(flawsOf([{...everywhere('x'), _embedded: value, excerpt: value}])).to.deep.equal([]);
        expect(flawsOf([{...everywhere('x'), id: value, title: value, status: value}])).to.deep.equal([]);
        const embedded = {author: value, 'wp:term': value, 'wp:featuredmedia': value};
        expect(flawsOf([{...everywhere('x'), _embedded: embedded}])).to.deep.equal([]);
        expect(() => isWordPress(value)).to.not.throw();
        expect(() => isWordPress([value])).to.not.throw();
      }
    });

    it('finishes with a million entries of any kind', () => {
      for (const piece of [
        '<',
        '&',
        '[',
        ' ',
        '<!--',
        '<a ',
        '<a class="',
        '<a class="more-link',
        '<a class="more-link">',
        '</a>',
        'class="',
      ]) {
        const excerpt = html(piece.repeat(1e6 / piece.length));
        expect(readOne({excerpt}).title).to.equal('x');
      }
      expect(readWordPress(Array.from({length: 1e6}, () => null))).to.deep.equal({articles: [], skipped: 1000});
    });
  });
});
