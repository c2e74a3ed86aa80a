import {expect} from '@open-wc/testing';
import {type Article, type News, newsSchema} from '../../src/model/article.js';
import {type Flaw, read} from '../../src/model/schema.js';
import {readXmlFeed} from '../../src/sources/feed-xml.js';
import {Reading} from '../../src/sources/reading.js';

const BASE = 'https://town.example/feeds/news.xml';
const NAMESPACES =
  'xmlns:atom="http://www.w3.org/2005/Atom" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:media="http://search.yahoo.com/mrss/"';

/**
 * An example, decoded from its charset. The test server recodes files that look like text. The example in windows-1257
 * does not, because of the letters in its first comment, so its bytes arrive unchanged.
 */
async function loadXml(name: string, charset = 'utf-8'): Promise<string> {
  const response = await fetch(new URL(`../examples/news/${name}.xml`, import.meta.url));
  if (!response.ok) throw new Error(`${name}: HTTP status ${response.status}`);
  return new TextDecoder(charset).decode(await response.arrayBuffer());
}

function readNews(xml: string): News {
  const news = readXmlFeed(xml, BASE, new Reading({timeZone: 'UTC'}));
  if (!news) throw new Error('not a feed');
  return news;
}

const rss = (items: string, channel = ''): string =>
  `<rss version="2.0" ${NAMESPACES}><channel>${channel}${items}</channel></rss>`;
const atom = (entries: string, head = ''): string =>
  `<feed xmlns="http://www.w3.org/2005/Atom" ${NAMESPACES}>${head}${entries}</feed>`;

function only({articles}: News): Article {
  if (!articles[0]) throw new Error('the item was skipped');
  return articles[0];
}
/** The only article of a feed with one item, which has an id and a title unless the test replaces them. */
const readItem = (parts: string, channel = ''): Article => {
  const title = parts.includes('<title') ? '' : '<title>x</title>';
  return only(readNews(rss(`<item><guid isPermaLink="false">1</guid>${title}${parts}</item>`, channel)));
};
const readEntry = (parts: string, head = ''): Article => {
  const title = parts.includes('<title') ? '' : '<title>x</title>';
  return only(readNews(atom(`<entry><id>1</id>${title}${parts}</entry>`, head)));
};

const isSkipped = (xml: string): boolean => {
  const {articles, skipped} = readNews(xml);
  return articles.length === 0 && skipped === 1;
};

/** Flaws in a feed's news according to the model. */
function flawsOf(xml: string): string[] {
  const flaws: Flaw[] = [];
  read(newsSchema, readNews(xml), flaws);
  return flaws.map(({path}) => path);
}

const HOSTILE = [
  'javascript:alert(1)',
  ' javascript:alert(1)',
  'JAVASCRIPT:alert(1)',
  'java\tscript:alert(1)',
  'java&#10;script:alert(1)',
  '&#1;javascript:alert(1)',
  'data:text/html,x',
  'vbscript:x',
  'blob:https://town.example/x',
  'mailto:mayor@town.example',
  'https://',
];

describe('readXmlFeed', () => {
  it('reads an RSS feed from WordPress', async () => {
    const publisher = {name: 'Ventspils mācās – pilsētas jaunumi', url: 'https://macas.ventspils.example/'};
    expect(readNews(await loadXml('rss'))).to.deep.equal({
      articles: [
        {
          id: 'https://macas.ventspils.example/?p=4187',
          title: 'Lasītāju klubs “Dzintara plaukts” sāk jauno sezonu',
          summary: 'Pirmajā vakarā runās par stāstiem, kuru darbība norit pie jūras. Pieteikties var bez maksas.…',
          url: 'https://macas.ventspils.example/2026/03/lasitaju-klubs/',
          published: '2026-03-11',
          tags: ['Bibliotēkas', 'Grāmatas & lasīšana'],
          authors: [{name: 'Zane Kļaviņa'}],
          language: 'lv-LV',
          publisher,
          picture: {
            src: 'https://macas.ventspils.example/media/plaukts-1024.jpg?w=1024&h=683',
            alt: 'Cilvēki aplī ap grāmatu plauktu',
            credit: 'Edgars Ozols',
            width: 1024,
            height: 683,
          },
        },
        {
          id: 'https://macas.ventspils.example/?p=4102',
          title: 'Robotikas darbnīca: 3 < 5 un citi mīkstie noteikumi',
          summary:
            'Trīs sestdienas pēc kārtas bērni kopā ar vecākiem būvēs robotus, kuri prot atrast ceļu labirintā. Iepriekšējas zināšanas nevajag: katru grupu pavada divi studenti, un visus piederumus sagādā pilsēta. Nodarbības notiek 1. stāvā, ieeja no pagalma; ratiņkrēslam pieejams lifts. Pēdējā sestdienā roboti…',
          url: 'https://macas.ventspils.example/2026/03/robotika/',
          published: '2026-03-02',
          tags: ['Tehnoloģijas'],
          language: 'lv-LV',
          publisher,
          picture: {src: 'https://macas.ventspils.example/media/roboti-768.jpg'},
        },
        {
          id: 'https://macas.ventspils.example/2026/02/vasaras-skola/',
          title: 'Ventspils & Valmiera: kopīga vasaras skola',
          summary: 'Abas pilsētas jūlijā kopā rīko skolu skolotājiem; stundas notiks gan pie jūras, gan pie Gaujas.',
          url: 'https://macas.ventspils.example/2026/02/vasaras-skola/',
          published: '2026-02-28',
          tags: [],
          authors: [{name: 'Zane Kļaviņa'}, {name: 'Ivo Krastiņš'}],
          language: 'lv-LV',
          publisher,
        },
        {
          id: 'Ieraksts bez virsraksta un bez adreses.',
          title: 'Ieraksts bez virsraksta un bez adreses.',
          summary: 'Ieraksts bez virsraksta un bez adreses.',
          tags: [],
          language: 'lv-LV',
          publisher,
        },
      ],
      skipped: 0,
      next: 'https://macas.ventspils.example/feed/?paged=2',
    });
  });

  it('reads an Atom feed', async () => {
    const publisher = {name: 'Valmiera mācās', url: 'https://www.valmiera-macas.example/zinas/'};
    const authors = [{name: 'Valmieras Mūžizglītības centrs', url: 'https://www.valmiera-macas.example/par-mums'}];
    expect(readNews(await loadXml('atom'))).to.deep.equal({
      articles: [
        {
          id: 'tag:valmiera-macas.example,2026:pagalms',
          title: 'Pagalma universitāte & kaimiņi',
          summary: 'Lektori nāk uz daudzdzīvokļu māju pagalmiem <ne otrādi>.',
          url: 'https://www.valmiera-macas.example/zinas/2026/pagalms.html',
          published: '2026-04-18',
          modified: '2026-04-20',
          tags: ['Lekcijas', 'kaimiņi'],
          authors,
          language: 'lv',
          publisher,
          picture: {
            src: 'https://www.valmiera-macas.example/atteli/pagalms.webp',
            alt: 'Klausītāji uz soliņiem starp mājām',
          },
        },
        {
          id: 'tag:valmiera-macas.example,2026:choir',
          title: 'A choir for beginners – come & sing',
          summary: 'Every Thursday No notes, no exam – only voices.',
          url: 'https://www.valmiera-macas.example/zinas/2026/choir',
          published: '2026-04-02',
          modified: '2026-04-02',
          tags: [],
          authors: [{name: 'Ilze Priede'}],
          language: 'en',
          publisher,
          picture: {src: 'https://cdn.valmiera-macas.example/choir.jpg', width: 640, height: 360},
        },
        {
          id: 'tag:valmiera-macas.example,2026:plakats',
          title: 'Plakāts',
          url: 'https://www.valmiera-macas.example/zinas/2026/plakats',
          published: '2026-03-30',
          modified: '2026-03-30',
          tags: [],
          authors,
          language: 'lv',
          publisher,
        },
      ],
      skipped: 1,
      next: 'https://www.valmiera-macas.example/zinas/atom-2.xml',
    });
  });

  it('reads RSS 1.0, where the items are siblings of the channel', async () => {
    const publisher = {name: 'Talsu bibliotēka', url: 'https://biblioteka.talsi.example/'};
    expect(readNews(await loadXml('rss-1'))).to.deep.equal({
      articles: [
        {
          id: 'https://biblioteka.talsi.example/nakts',
          title: 'Lasīšanas nakts deviņos pakalnos',
          summary: 'Lukturi jāņem līdzi pašiem.',
          url: 'https://biblioteka.talsi.example/nakts',
          published: '2025-11-07',
          modified: '2025-11-09',
          tags: ['Bibliotēkas'],
          authors: [{name: 'Aija Liepa'}],
          language: 'lv',
          publisher,
        },
        {
          id: 'https://biblioteka.talsi.example/sahs',
          title: 'Chess for everyone',
          url: 'https://biblioteka.talsi.example/sahs',
          published: '2025-10',
          tags: [],
          language: 'en',
          publisher,
        },
      ],
      skipped: 0,
    });
  });

  it('reads an old feed of a Latvian town in its declared charset', async () => {
    const publisher = {name: 'Kuldīgas novada ziņas', url: 'http://www.kuldiga-macas.example/'};
    expect(readNews(await loadXml('windows-1257', 'windows-1257'))).to.deep.equal({
      articles: [
        {
          id: 'http://www.kuldiga-macas.example/zinas/enu-diena',
          title: 'Ēnu diena: skolēni iepazīst ķieģeļu cepli',
          summary: 'Četrpadsmit skolēnu pavadīja dienu pie meistariem – no māla līdz gatavam ķieģelim.',
          url: 'http://www.kuldiga-macas.example/zinas/enu-diena',
          published: '2008-02-12',
          tags: ['Izglītība'],
          authors: [{name: 'Ģirts Bērziņš'}],
          language: 'lv',
          publisher,
        },
        {
          id: 'http://www.kuldiga-macas.example/zinas/kursi',
          title: 'Senioru datoru kursi – žurnāls un žesti',
          summary: 'Mācīsies rakstīt e-vēstules, šķirot fotogrāfijas un lūgt palīdzību.',
          url: 'http://www.kuldiga-macas.example/zinas/kursi',
          published: '2008-02-04',
          tags: [],
          language: 'lv',
          publisher,
        },
      ],
      skipped: 0,
    });
  });

  it('reads an example in windows-1257, whose bytes are not valid UTF-8', async () => {
    expect(await loadXml('windows-1257')).to.include('\uFFFD');
  });

  for (const [name, charset] of [
    ['rss', 'utf-8'],
    ['atom', 'utf-8'],
    ['rss-1', 'utf-8'],
    ['windows-1257', 'windows-1257'],
  ] as const) {
    it(`reads news/${name} as the model declares it`, async () => {
      expect(flawsOf(await loadXml(name, charset))).to.deep.equal([]);
    });

    it(`shows no e-mail address of news/${name}`, async () => {
      expect(JSON.stringify(readNews(await loadXml(name, charset)))).to.not.include('@');
    });
  }

  it('recognises a feed by its elements, regardless of its version', () => {
    for (const xml of [
      '<rss><channel/></rss>',
      '<rss version="0.91"><channel/></rss>',
      '<rss xmlns="http://backend.userland.com/rss2"><channel/></rss>',
      '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><channel xmlns="http://purl.org/rss/1.0/"/></rdf:RDF>',
      '<feed xmlns="http://www.w3.org/2005/Atom"/>',
      '<a:feed xmlns:a="http://www.w3.org/2005/Atom"/>',
    ]) {
      expect(readXmlFeed(xml), xml).to.deep.equal({articles: [], skipped: 0});
    }
  });

  it('reads Atom 0.3, a draft that some systems still offer', () => {
    const feed = `<feed version="0.3" xmlns="http://purl.org/atom/ns#" xmlns:dc="http://purl.org/dc/elements/1.1/"><title>Town</title>
      <entry><title mode="escaped" type="text/html">A &amp;amp; B</title><id>1</id><link rel="alternate" href="/1"/>
      <issued>2022-09-06T10:00:00+03:00</issued><modified>2022-09-07T10:00:00+03:00</modified><dc:subject>School</dc:subject>
      <author><name>Anna</name><url>/anna</url></author><content type="text/html" mode="escaped">&lt;p&gt;Words&lt;/p&gt;</content></entry></feed>`;
    expect(readNews(feed).articles).to.deep.equal([
      {
        id: '1',
        title: 'A & B',
        summary: 'Words',
        url: 'https://town.example/1',
        published: '2022-09-06',
        modified: '2022-09-07',
        tags: ['School'],
        authors: [{name: 'Anna', url: 'https://town.example/anna'}],
        publisher: {name: 'Town'},
      },
    ]);
  });

  it('recognises no other XML as a feed', () => {
    for (const xml of [
      '<feed/>',
      '<feed xmlns="http://purl.org/atom/ns#"/>',
      '<entry xmlns="http://www.w3.org/2005/Atom"/>',
      '<rss/>',
      '<channel/>',
      '<html xmlns="http://www.w3.org/1999/xhtml"><body/></html>',
      '<opml><body/></opml>',
      '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"/>',
    ]) {
      expect(readXmlFeed(xml), xml).to.equal(undefined);
    }
  });

  it('rejects XML that is not well-formed, including its readable items', () => {
    const whole = rss('<item><guid>1</guid><title>x</title></item>');
    expect(readNews(whole).articles).to.have.length(1);
    for (const xml of ['', 'text', '{"items": []}', whole.slice(0, -1), whole.replace('<title>', ''), `${whole}x`]) {
      expect(() => readXmlFeed(xml), xml).to.throw(SyntaxError);
    }
  });

  it('finds elements by namespace, regardless of prefix', async () => {
    const changed = (await loadXml('rss'))
      .replace(/(<\/?)(content|dc|atom|media):/g, '$1x$2:')
      .replace(/xmlns:(content|dc|atom|media)=/g, 'xmlns:x$1=');
    expect(changed).to.include('<xdc:creator>');
    expect(readNews(changed)).to.deep.equal(readNews(await loadXml('rss')));
    const prefixed = (await loadXml('atom'))
      .replace(/(<\/?)(?=[a-z]+[\s>/])(?!(?:div|em|h2|p|script)\b)/g, '$1a:')
      .replace('xmlns=', 'xmlns:a=');
    expect(prefixed).to.include('<a:entry xml:base');
    expect(readNews(prefixed)).to.deep.equal(readNews(await loadXml('atom')));
  });

  it('ignores the same name in another namespace', () => {
    const {title, url} = readItem(
      '<media:title>media</media:title><title>ours</title><atom:link href="/self" rel="self"/><link>/ours</link><itunes:title>x</itunes:title>',
    );
    expect(title).to.equal('ours');
    expect(url).to.equal('https://town.example/ours');
  });

  it('counts the entries without any content, up to 1,000', () => {
    const entries = Array.from({length: 1e4}, () => '<entry/>');
    expect(readNews(atom(entries.join('')))).to.deep.equal({articles: [], skipped: 1000});
  });

  describe('id', () => {
    it('is the guid, otherwise the address', () => {
      expect(only(readNews(rss('<item><guid>g</guid><link>/l</link><title>x</title></item>'))).id).to.equal('g');
      expect(only(readNews(rss('<item><link>/l</link><title>x</title></item>'))).id).to.equal('/l');
      expect(only(readNews(rss('<item><atom:link href="/l"/><title>x</title></item>'))).id).to.equal(
        'https://town.example/l',
      );
    });

    it('is the id of an Atom entry, otherwise its address', () => {
      expect(readEntry('<link href="/l"/>').id).to.equal('1');
      expect(only(readNews(atom('<entry><link href="/l"/><title>x</title></entry>'))).id).to.equal(
        'https://town.example/l',
      );
    });

    it('is derived from the text if the item has neither id nor address', () => {
      expect(only(readNews(rss('<item><title>x</title></item>'))).id).to.equal('x');
      expect(only(readNews(rss('<item><guid> </guid><link/><title>x</title></item>'))).id).to.equal('x');
      expect(only(readNews(atom('<entry><title>x</title></entry>'))).id).to.equal('x');
    });
  });

  describe('title', () => {
    for (const [written, shown] of [
      ['Ventspils &amp; Valmiera', 'Ventspils & Valmiera'],
      ['Ventspils &amp;amp; Valmiera', 'Ventspils & Valmiera'],
      ['<![CDATA[Ventspils &amp; Valmiera]]>', 'Ventspils & Valmiera'],
      ['<![CDATA[Ventspils & Valmiera]]>', 'Ventspils & Valmiera'],
      ['Ventspils & Valmiera', 'Ventspils & Valmiera'],
      ['3 &lt; 5', '3 < 5'],
      ['3 &lt;5', '3 <5'],
      ['3 &amp;lt; 5', '3 < 5'],
      ['<![CDATA[3 < 5 > 4]]>', '3 < 5 > 4'],
      ['Kurss &lt;em&gt;visiem&lt;/em&gt;', 'Kurss visiem'],
      ['<![CDATA[Kurss <em>visiem</em>]]>', 'Kurss visiem'],
      ['Kurss <em>visiem</em>', 'Kurss visiem'],
      ['Rindkopa&lt;br/&gt;pārtraukta', 'Rindkopa pārtraukta'],
      ['&amp;lt;b&amp;gt; nozīmē treknrakstu', '<b> nozīmē treknrakstu'],
      ['&#8220;Pēdiņas&#8221; un&nbsp;atstarpes', '“Pēdiņas” un atstarpes'],
      ['<![CDATA[&#8220;Pēdiņas&#8221; un&nbsp;atstarpes]]>', '“Pēdiņas” un atstarpes'],
      ['\n  divās\n  rindās\n', 'divās rindās'],
    ] as const) {
      it(`may be text or HTML in RSS, escaped or not: ${JSON.stringify(written)}`, () => {
        expect(readItem(`<title>${written}</title>`).title).to.equal(shown);
      });
    }

    for (const [type, written, shown] of [
      ['', 'Ventspils &amp; Valmiera', 'Ventspils & Valmiera'],
      ['', 'Ventspils &amp;amp; Valmiera', 'Ventspils & Valmiera'],
      ['', '&lt;b&gt;', '<b>'],
      ['text', '&lt;b&gt; &amp;amp;', '<b> &'],
      ['html', 'Ventspils &amp;amp; &lt;b&gt;Valmiera&lt;/b&gt;', 'Ventspils & Valmiera'],
      ['html', '<![CDATA[Ventspils &amp; <b>Valmiera</b>]]>', 'Ventspils & Valmiera'],
      ['html', '&amp;amp;lt;b&amp;amp;gt;', '&lt;b&gt;'],
      ['xhtml', '<div xmlns="http://www.w3.org/1999/xhtml">One &amp; <b>two</b>, &amp;lt;</div>', 'One & two, &lt;'],
      ['xhtml', '<h:div xmlns:h="http://www.w3.org/1999/xhtml">One &amp; <h:b>two</h:b></h:div>', 'One & two'],
    ] as const) {
      it(`follows its type in Atom: ${type || 'none'}, ${JSON.stringify(written)}`, () => {
        expect(readEntry(`<title${type && ` type="${type}"`}>${written}</title>`).title).to.equal(shown);
      });
    }

    it('consists of the first words of the text if the item has no title', () => {
      expect(readItem('<title/><description>Short note</description>').title).to.equal('Short note');
      expect(readItem('<title> </title><content:encoded>&lt;p&gt;Short&lt;/p&gt;</content:encoded>').title).to.equal(
        'Short',
      );
      expect(readEntry('<title/><summary>Short note</summary>').title).to.equal('Short note');
      expect(readItem(`<title/><description>${'word '.repeat(100)}</description>`).title).to.match(/^(word )+word…$/);
    });

    it('is required: an item with neither title nor text is skipped', () => {
      expect(isSkipped(rss('<item><guid>1</guid><link>/l</link></item>'))).to.equal(true);
      expect(isSkipped(rss('<item><guid>1</guid><title>&lt;br&gt;</title><description/></item>'))).to.equal(true);
      expect(isSkipped(atom('<entry><id>1</id><title type="html">&lt;br&gt;</title></entry>'))).to.equal(true);
      expect(isSkipped(rss('<item/>'))).to.equal(true);
    });
  });

  describe('summary', () => {
    it('is the text of the description, which may be text, escaped HTML or CDATA', () => {
      for (const written of [
        'One two &amp; three',
        '&lt;p&gt;One &lt;b&gt;two&lt;/b&gt; &amp;amp; three&lt;/p&gt;',
        '<![CDATA[<p>One <b>two</b> &amp; three</p><script>four()</script>]]>',
        '<p xmlns="http://www.w3.org/1999/xhtml">One <b>two</b> &amp; three</p>',
      ]) {
        expect(readItem(`<description>${written}</description>`).summary, written).to.equal('One two & three');
      }
    });

    it('is the beginning of the article if there is no description', () => {
      const {summary} = readItem(
        `<description> </description><content:encoded><![CDATA[<p>${'word '.repeat(200)}</p>]]></content:encoded>`,
      );
      expect(summary).to.match(/^(word )+wo?r?d?…$/);
      expect(summary?.length).to.be.within(280, 300);
      const whole = readItem(
        '<description>Short</description><content:encoded><![CDATA[<p>Long</p>]]></content:encoded>',
      );
      expect(whole.summary).to.equal('Short');
    });

    it('is the summary of an Atom entry, otherwise the beginning of its content', () => {
      expect(readEntry('<content>Long</content><summary>Short &lt;1</summary>').summary).to.equal('Short <1');
      expect(readEntry(`<content>${'word '.repeat(200)}</content>`).summary?.length).to.be.within(280, 300);
      for (const content of [
        '<content type="html">&lt;p&gt;One &amp;amp; two&lt;/p&gt;</content>',
        '<content type="text/html">&lt;p&gt;One &amp;amp; two&lt;/p&gt;</content>',
        '<content type="text">One &amp; two</content>',
        '<content type="text/plain">One &amp; two</content>',
        '<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>One &amp; two</p></div></content>',
      ]) {
        expect(readEntry(content).summary, content).to.equal('One & two');
      }
    });

    it('is left out if the content is elsewhere or is not text', () => {
      for (const content of [
        '<content src="/article.html" type="text/html"/>',
        '<content src="/poster.pdf" type="application/pdf"/>',
        '<content type="image/png">iVBORw0KGgo=</content>',
        '<content type="application/xml"><x>1</x></content>',
      ]) {
        expect(readEntry(content), content).to.not.have.property('summary');
      }
    });

    it('ends with an ellipsis where WordPress has shortened it', () => {
      for (const cut of ['text [&#8230;]', 'text&#8230;', '<![CDATA[<p>text [&hellip;]</p>]]>', 'text [...]']) {
        expect(readItem(`<description>${cut}</description>`).summary, cut).to.equal('text…');
      }
    });
  });

  describe('url', () => {
    it('is the link in RSS, otherwise a guid that is an address, otherwise an Atom link', () => {
      const guid = (attribute: string): string => `<guid${attribute}>https://town.example/guid</guid>`;
      const urlOf = (parts: string): string | undefined =>
        only(readNews(rss(`<item><title>x</title>${parts}</item>`))).url;
      expect(urlOf(`${guid('')}<link>/link</link>`)).to.equal('https://town.example/link');
      expect(urlOf(guid(''))).to.equal('https://town.example/guid');
      expect(urlOf(guid(' isPermaLink="true"'))).to.equal('https://town.example/guid');
      expect(urlOf(guid(' isPermaLink="false"'))).to.equal(undefined);
      expect(urlOf(guid(' isPermaLink="False"'))).to.equal(undefined);
      expect(urlOf(`${guid(' isPermaLink="false"')}<atom:link rel="alternate" href="/atom"/>`)).to.equal(
        'https://town.example/atom',
      );
      expect(urlOf(`${guid(' isPermaLink="false"')}<link/><atom:link href="/atom"/>`)).to.equal(
        'https://town.example/atom',
      );
      expect(urlOf(`${guid('')}<link>javascript:alert(1)</link>`)).to.equal('https://town.example/guid');
    });

    it('ignores a guid that is not an address', () => {
      expect(only(readNews(rss('<item><guid>4711</guid><title>x</title></item>')))).to.not.have.property('url');
    });

    it('is the link to the article in Atom, not to related content', () => {
      expect(
        readEntry(
          '<link rel="self" href="/self"/><link rel="edit" href="/edit"/><link rel="enclosure" href="/e"/><link href="/page"/>',
        ).url,
      ).to.equal('https://town.example/page');
      expect(readEntry('<link rel="alternate" href="/page"/>').url).to.equal('https://town.example/page');
      expect(readEntry('<link rel="self" href="/self"/>')).to.not.have.property('url');
    });

    it('is a safe HTML page in Atom, if there is one', () => {
      expect(
        readEntry('<link href="/a.json" type="application/json"/><link href="/a.html" type="text/html"/>').url,
      ).to.equal('https://town.example/a.html');
      expect(readEntry('<link href="/a.json" type="application/json"/>').url).to.equal('https://town.example/a.json');
      expect(readEntry('<link href="javascript:alert(1)"/><link href="/b"/>').url).to.equal('https://town.example/b');
    });

    it('is resolved against the feed and every xml:base around it', () => {
      expect(readItem('<link>1.html</link>').url).to.equal('https://town.example/feeds/1.html');
      expect(readItem('<link xml:base="https://other.example/a/">1.html</link>').url).to.equal(
        'https://other.example/a/1.html',
      );
      const feed = (inside: string): string =>
        `<feed xmlns="http://www.w3.org/2005/Atom" xml:base="/a/"><entry xml:base="b/"><id>1</id><title>x</title>${inside}</entry></feed>`;
      expect(only(readNews(feed('<link href="1"/>'))).url).to.equal('https://town.example/a/b/1');
      expect(only(readNews(feed('<link xml:base="c/" href="1"/>'))).url).to.equal('https://town.example/a/b/c/1');
      expect(only(readNews(feed('<link xml:base="//other.example" href="1"/>'))).url).to.equal(
        'https://other.example/1',
      );
      expect(readXmlFeed(feed('<link href="1"/>'))?.articles[0]).to.not.have.property('url');
    });

    it('ignores an xml:base that is unsafe or too long', () => {
      for (const base of [...HOSTILE, '', `https://other.example/${'a'.repeat(3000)}/`]) {
        const {url} = readItem(`<link xml:base="${base}">/1</link>`);
        expect(url, base).to.equal('https://town.example/1');
      }
    });

    for (const address of HOSTILE) {
      it(`is left out if it is ${JSON.stringify(address)}`, () => {
        expect(readItem(`<link>${address}</link>`)).to.not.have.property('url');
        expect(readItem(`<atom:link href="${address}"/>`)).to.not.have.property('url');
        expect(readEntry(`<link href="${address}"/>`)).to.not.have.property('url');
        expect(only(readNews(rss(`<item><guid>${address}</guid><title>x</title></item>`)))).to.not.have.property('url');
      });
    }
  });

  describe('dates', () => {
    it('are the days that an RSS feed states, in its own zone', () => {
      for (const date of ['Tue, 06 Sep 2022 00:00:00 +0300', '6 Sep 22 23:59 EST', '2022-09-06', '06.09.2022.']) {
        expect(readItem(`<pubDate>${date}</pubDate>`).published, date).to.equal('2022-09-06');
      }
      expect(readItem('<pubDate><![CDATA[ Tue, 06 Sep 2022 00:00:00 +0300 ]]></pubDate>').published).to.equal(
        '2022-09-06',
      );
    });

    it('may come from Dublin Core or Atom in RSS', () => {
      expect(readItem('<dc:date>2022-09-06T00:00:00+03:00</dc:date>').published).to.equal('2022-09-06');
      expect(readItem('<pubDate>soon</pubDate><dc:date>2022-09-06</dc:date>').published).to.equal('2022-09-06');
      expect(readItem('<atom:updated>2022-09-07T00:00:00+03:00</atom:updated>').modified).to.equal('2022-09-07');
      expect(readItem('<dcterms:modified>2022-09-07</dcterms:modified>').modified).to.equal('2022-09-07');
      expect(readItem('<pubDate>6 Sep 2022</pubDate>')).to.not.have.property('modified');
    });

    it('are the publication and the last change in Atom, and the last change replaces a missing publication', () => {
      const updated = '<updated>2022-09-07T23:30:00-05:00</updated>';
      expect(readEntry(`<published>2022-09-06T00:00:00+03:00</published>${updated}`)).to.include({
        published: '2022-09-06',
        modified: '2022-09-07',
      });
      expect(readEntry(updated)).to.include({published: '2022-09-07', modified: '2022-09-07'});
    });

    it('are left out if they are impossible or in another format', () => {
      for (const date of ['', 'soon', '09/06/2022', '30 Feb 2022 00:00:00 GMT', '2022-02-30', '1662422400']) {
        const item = readItem(`<pubDate>${date}</pubDate><atom:updated>${date}</atom:updated>`);
        const entry = readEntry(`<published>${date}</published><updated>${date}</updated>`);
        for (const article of [item, entry]) {
          expect(article).to.not.have.property('published');
          expect(article).to.not.have.property('modified');
        }
      }
    });
  });

  describe('picture', () => {
    const jpeg = (name: string): string => `url="https://town.example/${name}.jpg"`;
    const content = `<media:content ${jpeg('content')} medium="image"/>`;
    const thumbnail = `<media:thumbnail ${jpeg('thumbnail')}/>`;
    const enclosure = `<enclosure ${jpeg('enclosure')} type="image/jpeg" length="1"/>`;
    const link = '<link rel="enclosure" type="image/jpeg" href="https://town.example/link.jpg"/>';

    it('is Media RSS content in RSS, otherwise its thumbnail, otherwise an enclosure', () => {
      for (const [parts, name] of [
        [enclosure + thumbnail + content, 'content'],
        [enclosure + thumbnail, 'thumbnail'],
        [enclosure, 'enclosure'],
        [`<media:group>${content}</media:group>`, 'content'],
        [`<media:group>${thumbnail}</media:group>`, 'thumbnail'],
        [`<media:content ${jpeg('film')} medium="video">${thumbnail}</media:content>`, 'thumbnail'],
        [`<media:content ${jpeg('content')} type="image/webp"/>`, 'content'],
      ] as const) {
        expect(readItem(parts).picture?.src, parts).to.equal(`https://town.example/${name}.jpg`);
      }
    });

    it('is an enclosure in Atom, otherwise a Media RSS picture', () => {
      expect(readEntry(content + link).picture?.src).to.equal('https://town.example/link.jpg');
      expect(readEntry(content).picture?.src).to.equal('https://town.example/content.jpg');
    });

    it('is left out if there are only videos, sounds and pages', () => {
      for (const parts of [
        `<media:content ${jpeg('a')} medium="video"/>`,
        `<media:content ${jpeg('a')} type="video/mp4"/>`,
        `<enclosure ${jpeg('a')} type="audio/mpeg"/>`,
        '<media:content url="https://town.example/a"/>',
        '<enclosure url="https://town.example/a.mp3"/>',
        '<media:thumbnail/>',
      ]) {
        expect(readItem(parts), parts).to.not.have.property('picture');
      }
      expect(readEntry('<link rel="enclosure" type="audio/mpeg" href="/a.mp3"/>')).to.not.have.property('picture');
    });

    it('is never a picture in the text, where the first may be a tracking pixel', () => {
      const text = '<![CDATA[<p><img src="https://town.example/pixel.gif" width="1" height="1">Text</p>]]>';
      expect(
        readItem(`<description>${text}</description><content:encoded>${text}</content:encoded>`),
      ).to.not.have.property('picture');
      expect(readEntry(`<content type="html">${text}</content>`)).to.not.have.property('picture');
    });

    it('is not the author’s portrait, which WordPress.com lists first', () => {
      const face = '<media:content url="https://1.gravatar.com/avatar/0" medium="image"/>';
      expect(readItem(face + content).picture?.src).to.equal('https://town.example/content.jpg');
      expect(readItem(face)).to.not.have.property('picture');
    });

    it('takes its description and credit from the nearest elements', () => {
      const said = (what: string): string =>
        `<media:description>${what}</media:description><media:credit>${what}</media:credit>`;
      const within = (...levels: string[]): string =>
        `${levels[2] ?? ''}<media:group>${levels[1] ?? ''}<media:content ${jpeg('a')} medium="image">${levels[0] ?? ''}</media:content></media:group>`;
      for (const parts of [
        within(said('right'), said('wrong'), said('wrong')),
        within('', said('right'), said('wrong')),
        within('', '', said('right')),
      ]) {
        expect(readItem(parts).picture).to.include({alt: 'right', credit: 'right'});
      }
      expect(readItem(content, said('wrong')).picture).to.not.have.any.keys('alt', 'credit');
    });

    it('has no description from a title, which is often a file name', () => {
      expect(
        readItem(`<media:content ${jpeg('a')} medium="image"><media:title>IMG_0815</media:title></media:content>`)
          .picture,
      ).to.not.have.property('alt');
    });

    it('credits its maker, and nobody in another role', () => {
      const credit = (role: string, name: string): string =>
        `<media:credit${role && ` role="${role}"`}>${name}</media:credit>`;
      const media = (credits: string): string =>
        `<media:content url="/a.jpg" medium="image">${credits}</media:content>`;
      for (const role of ['author', 'editor', 'owner', 'publisher', 'Reporter']) {
        expect(readItem(media(credit(role, 'Anna'))).picture).to.not.have.property('credit');
        expect(readItem(`${media('')}${credit(role, 'Anna')}`).picture).to.not.have.property('credit');
        expect(readItem(media(`${credit(role, 'Anna')}${credit('', 'Jānis')}`)).picture?.credit).to.equal('Jānis');
        expect(readItem(media(credit(role, 'Anna')) + credit('', 'Jānis')).picture?.credit).to.equal('Jānis');
      }
      const both = `${credit('', 'Anna')}${credit('photographer', 'Jānis')}`;
      expect(readItem(media(both)).picture?.credit).to.equal('Jānis');
    });

    it('has a description in text or HTML, according to its type, and no e-mail address in the credit', () => {
      expect(
        readItem(
          `${content}<media:description>1 &lt; 2 &amp;amp;</media:description><media:credit>A (a@town.example)</media:credit>`,
        ).picture,
      ).to.include({alt: '1 < 2 &', credit: 'A'});
      expect(
        readItem(
          `${content}<media:description type="html">&lt;b&gt;One&lt;/b&gt; &amp;amp; two</media:description><media:credit>a@town.example</media:credit>`,
        ).picture,
      ).to.deep.equal({src: 'https://town.example/content.jpg', alt: 'One & two'});
    });

    it('has its size in whole pixels, or no size', () => {
      const sized = (width: string, height: string): Article['picture'] =>
        readItem(`<media:content ${jpeg('a')} medium="image" width="${width}" height="${height}"/>`).picture;
      expect(sized('1024', '683')).to.include({width: 1024, height: 683});
      for (const size of ['', '0', '-1', '1.5', '100%', '100px', 'NaN', 'Infinity', '9'.repeat(20)]) {
        expect(sized(size, size), size).to.not.have.any.keys('width', 'height');
      }
    });

    it('is resolved like every other address', () => {
      expect(readItem('<enclosure url="a.jpg" type="image/jpeg" xml:base="/b/"/>').picture?.src).to.equal(
        'https://town.example/b/a.jpg',
      );
    });

    it('is the first safe one', () => {
      for (const address of HOSTILE) {
        const bad = `<media:content url="${address}" medium="image"/>`;
        expect(readItem(bad), address).to.not.have.property('picture');
        expect(readItem(bad + thumbnail).picture?.src).to.equal('https://town.example/thumbnail.jpg');
        expect(readEntry(`<link rel="enclosure" type="image/png" href="${address}"/>${content}`).picture?.src).to.equal(
          'https://town.example/content.jpg',
        );
      }
    });
  });

  describe('tags', () => {
    it('are the categories and the Dublin Core subjects in RSS, decoded', () => {
      expect(
        readItem(
          '<category>Izglītība</category><category domain="x"><![CDATA[Māksla &amp; mūzika]]></category><category/><dc:subject>Sports</dc:subject>',
        ).tags,
      ).to.deep.equal(['Izglītība', 'Māksla & mūzika', 'Sports']);
    });

    it('are the labels of the categories in Atom, otherwise their terms', () => {
      expect(
        readEntry(
          '<category term="a" label="Izglītība"/><category term="R&amp;amp;D"/><category term="c" label=" "/><category/>',
        ).tags,
      ).to.deep.equal(['Izglītība', 'R&D', 'c']);
    });
  });

  describe('authors', () => {
    it('are the Dublin Core creators in RSS, otherwise the author', () => {
      expect(readItem('<author>a@town.example (Wrong)</author><dc:creator>Right</dc:creator>').authors).to.deep.equal([
        {name: 'Right'},
      ]);
      expect(readItem('<author>a@town.example (Right)</author>').authors).to.deep.equal([{name: 'Right'}]);
      expect(
        readItem('<dc:creator>a@town.example</dc:creator><author>a@town.example (Right)</author>').authors,
      ).to.deep.equal([{name: 'Right'}]);
    });

    for (const [written, shown] of [
      ['zane@town.example (Zane Kļaviņa)', 'Zane Kļaviņa'],
      ['zane@town.example(Zane Kļaviņa)', 'Zane Kļaviņa'],
      ['Zane Kļaviņa (zane@town.example)', 'Zane Kļaviņa'],
      ['Zane Kļaviņa &lt;zane@town.example&gt;', 'Zane Kļaviņa'],
      ['<![CDATA[Zane Kļaviņa <zane@town.example>]]>', 'Zane Kļaviņa'],
      ['Zane Kļaviņa &amp;lt;zane@town.example&amp;gt;', 'Zane Kļaviņa'],
      ['Zane Kļaviņa, zane@town.example', 'Zane Kļaviņa'],
      ['Zane Kļaviņa mailto:zane@town.example', 'Zane Kļaviņa'],
      ['zane@town.example (Zane (Redakcija))', 'Zane (Redakcija)'],
      ['Zane Kļaviņa', 'Zane Kļaviņa'],
      ['@ventspils', '@ventspils'],
    ] as const) {
      it(`omit e-mail addresses, as in ${JSON.stringify(written)}`, () => {
        expect(readItem(`<author>${written}</author>`).authors).to.deep.equal([{name: shown}]);
        expect(readItem(`<dc:creator>${written}</dc:creator>`).authors).to.deep.equal([{name: shown}]);
      });
    }

    it('omit an e-mail address that is left after another one inside it', () => {
      for (const written of ['anna@(a@b)town.example', 'Anna x<a@b>@y']) {
        const [author] = readItem(`<author>${written.replaceAll('<', '&amp;lt;')}</author>`).authors ?? [];
        expect(author?.name ?? '').not.to.contain('@');
      }
    });

    it('are left out if they consist only of an e-mail address', () => {
      for (const address of ['zane@town.example', '&lt;zane@town.example&gt;', 'mailto:zane@town.example', ' ']) {
        expect(readItem(`<author>${address}</author>`), address).to.not.have.property('authors');
        expect(readItem(`<dc:creator>${address}</dc:creator>`), address).to.not.have.property('authors');
        expect(readEntry(`<author><name>${address}</name></author>`), address).to.not.have.property('authors');
      }
    });

    it('are not the editors of the whole feed', () => {
      expect(readItem('', '<managingEditor>a@town.example (Wrong)</managingEditor>')).to.not.have.property('authors');
    });

    it('have names and pages in Atom, and never e-mail addresses', () => {
      expect(
        readEntry(
          '<author><name>A</name><uri>/a</uri><email>a@town.example</email></author><author><email>b@town.example</email></author><author><name>C</name><uri>javascript:alert(1)</uri></author>',
        ).authors,
      ).to.deep.equal([{name: 'A', url: 'https://town.example/a'}, {name: 'C'}]);
    });

    it('belong to the entry in Atom, otherwise to its source feed, otherwise to the feed', () => {
      const author = (name: string): string => `<author><name>${name}</name></author>`;
      const source = `<source>${author('Source')}</source>`;
      expect(readEntry(author('Entry') + source, author('Feed')).authors).to.deep.equal([{name: 'Entry'}]);
      expect(readEntry(source, author('Feed')).authors).to.deep.equal([{name: 'Source'}]);
      expect(readEntry('<source/>', author('Feed')).authors).to.deep.equal([{name: 'Feed'}]);
      expect(readEntry('', author('Feed')).authors).to.deep.equal([{name: 'Feed'}]);
    });
  });

  describe('language', () => {
    it('is the item’s language in RSS, otherwise the channel’s', () => {
      expect(readItem('<dc:language>en</dc:language>', '<language>lv</language>').language).to.equal('en');
      expect(readItem('', '<language>lv</language>').language).to.equal('lv');
      expect(readItem('', '<dc:language>lv</dc:language>').language).to.equal('lv');
      expect(readItem('<dc:language>latviešu</dc:language>', '<language>lv</language>').language).to.equal('lv');
    });

    it('may come from the markup in RSS', () => {
      const feed = (item: string): string =>
        `<rss xml:lang="lv"><channel><item${item}><guid>1</guid><title>x</title></item></channel></rss>`;
      expect(only(readNews(feed(''))).language).to.equal('lv');
      expect(only(readNews(feed(' xml:lang="en"'))).language).to.equal('en');
    });

    it('is the nearest language around the title in Atom', () => {
      const feed = (entry: string, title: string): string =>
        `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="lv"><entry${entry}><id>1</id><title${title}>x</title></entry></feed>`;
      expect(only(readNews(feed('', ''))).language).to.equal('lv');
      expect(only(readNews(feed(' xml:lang="en"', ''))).language).to.equal('en');
      expect(only(readNews(feed(' xml:lang="en"', ' xml:lang="et"'))).language).to.equal('et');
      expect(only(readNews(feed(' xml:lang=""', '')))).to.not.have.property('language');
    });

    it('is a tag in canonical form, or left out', () => {
      expect(readItem('', '<language>lv_lv</language>').language).to.equal('lv-LV');
      for (const language of ['latviešu', '"&gt;&lt;b&gt;', '', 'x'.repeat(1e5), `en-x${'-abcdefgh'.repeat(100)}`]) {
        expect(readItem('', `<language>${language}</language>`)).to.not.have.property('language');
      }
    });
  });

  describe('publisher', () => {
    it('is the channel, with its page', () => {
      expect(
        readItem('', '<title>Town &amp;amp; news</title><atom:link rel="self" href="/self"/><link>/</link>').publisher,
      ).to.deep.equal({name: 'Town & news', url: 'https://town.example/'});
      expect(readItem('', '<title>Town</title><atom:link href="/"/>').publisher).to.deep.equal({
        name: 'Town',
        url: 'https://town.example/',
      });
    });

    it('is the Atom feed, with its page', () => {
      expect(
        readEntry('', '<title type="html">Town &amp;amp; news</title><link rel="self" href="/self"/><link href="/"/>')
          .publisher,
      ).to.deep.equal({name: 'Town & news', url: 'https://town.example/'});
    });

    it('is the Atom feed that an entry was copied from', () => {
      expect(
        readEntry(
          '<title>x</title><source><title>Other town</title><link href="https://other.example/"/></source>',
          '<title>Town</title>',
        ).publisher,
      ).to.deep.equal({name: 'Other town', url: 'https://other.example/'});
      expect(readEntry('<title>x</title><source><id>x</id></source>', '<title>Town</title>').publisher).to.deep.equal({
        name: 'Town',
      });
    });

    it('has no unsafe address, and is left out if nobody is named', () => {
      expect(readItem('', '<title>Town</title><link>javascript:alert(1)</link>').publisher).to.deep.equal({
        name: 'Town',
      });
      expect(readItem('', '<link>/</link>')).to.not.have.property('publisher');
      expect(readEntry('', '<link href="/"/>')).to.not.have.property('publisher');
    });
  });

  describe('next', () => {
    it('is the next page, in either format', () => {
      expect(readNews(rss('', '<atom:link rel="next" href="?page=2"/>')).next).to.equal(`${BASE}?page=2`);
      expect(readNews(atom('', '<link rel="next" href="?page=2"/>')).next).to.equal(`${BASE}?page=2`);
    });

    it('is left out if it is missing or unsafe', () => {
      expect(readNews(atom('', '<link rel="prev" href="?page=1"/><link href="/"/>'))).to.not.have.property('next');
      for (const address of HOSTILE) {
        expect(readNews(atom('', `<link rel="next" href="${address}"/>`))).to.not.have.property('next');
        expect(readNews(rss('', `<atom:link rel="next" href="${address}"/>`))).to.not.have.property('next');
      }
    });
  });

  describe('with a hostile feed', () => {
    const BAD = '&lt;img src=x onerror="window.__pwn=true"&gt;a\u202Egnp.exe\u2066&#x202E;&#0;';
    const everywhere = (text: string, address: string): string[] => [
      rss(
        `<item><guid>${text}</guid><link>${address}</link><title>${text}</title><description>${text}</description><category>${text}</category><dc:creator>${text}</dc:creator><dc:language>${text}</dc:language><pubDate>${text}</pubDate><media:content url="${address}" medium="image"/><media:content url="/a.jpg" medium="image"/><media:description>${text}</media:description><media:credit>${text}</media:credit></item>`,
        `<title>${text}</title><link>${address}</link><language>${text}</language><atom:link rel="next" href="${address}"/>`,
      ),
      atom(
        `<entry><id>${text}</id><link href="${address}"/><title type="html">${text}</title><content type="html">${text}</content><category term="a"/><author><name>${text}</name><uri>${address}</uri></author><updated>${text}</updated><link rel="enclosure" type="image/png" href="${address}"/></entry>`,
        `<title>${text}</title><link href="${address}"/><link rel="next" href="${address}"/>`,
      ),
    ];

    for (const [index, format] of ['RSS', 'Atom'].entries()) {
      it(`returns no address with a script, and no character that changes the text direction (${format})`, () => {
        for (const address of HOSTILE) {
          const xml = everywhere(BAD, address)[index] ?? '';
          const news = JSON.stringify(readNews(xml));
          expect(readNews(xml).articles).to.have.length(1);
          expect(news).to.not.match(/"(?:javascript|data|vbscript|blob|mailto):/i);
          expect(news).to.not.match(/[\u202a-\u202e\u2066-\u2069]|\\u0000/);
          expect(flawsOf(xml)).to.deep.equal([]);
        }
      });

      it(`keeps every text within its limit (${format})`, () => {
        for (const long of ['ā'.repeat(1e5), '😀'.repeat(5e4), '&lt;'.repeat(1e5), '&amp;amp;'.repeat(1e5)]) {
          expect(flawsOf(everywhere(long, `https://town.example/${'a'.repeat(1e5)}`)[index] ?? '')).to.deep.equal([]);
        }
      });
    }

    it('shows custom entities as written', () => {
      const xml = `<!DOCTYPE rss [<!ENTITY xxe SYSTEM "file:///etc/passwd"><!ENTITY lol "&lol;&lol;">]>${rss('<item><guid>1</guid><title>&xxe; &lol;</title></item>')}`;
      expect(only(readNews(xml)).title).to.equal('&xxe; &lol;');
    });

    it('reads __proto__ and constructor as plain names', () => {
      const xml = rss(
        '<item><guid>1</guid><title>x</title><__proto__><title>polluted</title></__proto__><constructor __proto__="polluted"/></item>',
      );
      expect(JSON.stringify(readNews(xml))).to.not.include('polluted');
      expect(({} as {title?: unknown}).title).to.equal(undefined);
    });

    it('does not parse huge shared attributes again for each item', () => {
      const items = Array.from(
        {length: 500},
        (_, id) => `<item><guid>${id}</guid><title>x</title><link>${id}</link></item>`,
      ).join('');
      const long = 'a'.repeat(1e6);
      const xml = `<rss xml:base="https://town.example/${long}/" xml:lang="${long}"><channel><language>${long}</language>${items}</channel></rss>`;
      expect(readNews(xml).articles).to.have.length(500);
      const entries = Array.from(
        {length: 500},
        (_, id) => `<entry><id>${id}</id><title>x</title><link href="${id}"/></entry>`,
      ).join('');
      expect(
        readNews(
          `<feed xmlns="http://www.w3.org/2005/Atom" xml:base="https://a.example/${long}/" xml:lang="${long}">${entries}</feed>`,
        ).articles,
      ).to.have.length(500);
    });

    it('finishes with a megabyte of anything that takes time to read', () => {
      for (const text of ['<', '&', '<a ', '<!--', '<script>', "<a x='", 'a@', '(', ' ']) {
        const long = `<![CDATA[${text.repeat(1e6 / text.length)}]]>`;
        const xml = rss(
          `<item><guid>${long}</guid><title>${long}</title><description>${long}</description><dc:creator>${long}</dc:creator><pubDate>${long}</pubDate></item>`,
        );
        expect(flawsOf(xml), text).to.deep.equal([]);
      }
      const authors = `<author>${'a'.repeat(230)}</author>`.repeat(20);
      expect(
        readNews(
          rss(
            Array.from({length: 200}, (_, id) => `<item><guid>${id}</guid><title>x</title>${authors}</item>`).join(''),
          ),
        ).articles,
      ).to.have.length(200);
    });

    it('finishes with a great many parts in one item', () => {
      const links = '<link xml:base="https://town.example/a/" href="javascript:alert(1)"/>'.repeat(1e4);
      expect(readEntry(links + '<media:content/>'.repeat(1e4))).to.not.have.property('url');
    });
  });
});

describe('an RSS item', () => {
  for (const [text, names] of [
    ['a@town.example (Anna), j@town.example (Jānis)', ['Anna', 'Jānis']],
    ['a@town.example (Anna) j@town.example (Jānis)', ['Anna', 'Jānis']],
    ['Anna &lt;a@town.example&gt;, Jānis &lt;j@town.example&gt;', ['Anna', 'Jānis']],
    ['a@town.example (Bērziņa, Anna), j@town.example (Jānis)', ['Bērziņa, Anna', 'Jānis']],
    ['Anna; Jānis', ['Anna', 'Jānis']],
    ['Bērziņa, Anna', ['Bērziņa, Anna']],
    ['a@town.example, b@town.example', []],
  ] as const) {
    it(`has the authors in "${text}"`, () => {
      expect((readItem(`<author>${text}</author>`).authors ?? []).map(({name}) => name)).to.deep.equal(names);
    });
  }

  it('has the page whose address lacks its scheme', () => {
    expect(readItem('<link>www.town.example/n</link>').url).to.equal('https://www.town.example/n');
    expect(readItem('<link> www.town.example/n?a=1 </link>').url).to.equal('https://www.town.example/n?a=1');
    expect(readItem('<link>www/n</link>').url).to.equal('https://town.example/feeds/www/n');
  });
});
