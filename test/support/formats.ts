/*
 * Every format with every field that is read; a test can fill each field with its own value. The fields are
 * collected by building an item, so no list of them can become outdated.
 */

/** Returns the value of a field: the harmless one, another one, or undefined to leave the field out. */
export type Fill = (field: string, harmless: unknown) => unknown;

export interface Format {
  readonly name: string;
  /** True if items can hold nothing but text. */
  readonly isText: boolean;
  /** The tag of an element that shows one item, or of one that shows many. */
  readonly tag: 'news-list' | 'learning-city-badge' | 'network-stats';
  /** Builds an item, which can be identified by its number. */
  readonly item: (number: number, fill: Fill) => unknown;
  readonly document: (items: readonly unknown[]) => unknown;
  /** Other valid values of a field, because a payload may happen to mean the same. */
  readonly also?: Readonly<Record<string, readonly unknown[]>>;
}

const PICTURE = '/demo/pictures/harbour.svg';
const [DAY, LATER] = ['2022-09-06T10:00:00Z', '2022-09-08T10:00:00Z'];
/** An item is identified by its title or by its address. */
const title = (number: number): string => `Number ${number}`;
const address = (number: number): string => `/number/${number}`;
export const numberIn = (text: string): number =>
  Number(/Number (\d+)|\/number\/(\d+)/.exec(text)?.slice(1).find(Boolean));
const ELSEWHERE = ['https://elsewhere.example/x'];
const PICTURES = ['https://elsewhere.example/x.png'];
const LANGUAGES = ['de', 'qqq', 'ar'];

/** Values that change how an item is built: a link to another host, a picture there, another focal point or language. */
const EVERYWHERE = {
  'image.focus.x': [0],
  'image.focus.y': [0],
  url: ELSEWHERE,
  link: ELSEWHERE,
  alias: ELSEWHERE.map((url) => url.replace('https:', '')),
  guid: ELSEWHERE,
  image: PICTURES,
  'media.source_url': PICTURES,
  'media.medium': PICTURES,
  'file.url': PICTURES,
  'media:content url': PICTURES,
  'enclosure url': PICTURES,
  enclosure: PICTURES,
  language: LANGUAGES,
  lang: LANGUAGES,
  langcode: LANGUAGES,
  'dc:language': LANGUAGES,
  'xml:lang': LANGUAGES,
  protected: [true],
  featured_media: [0],
  'media.mime_type': ['text/plain'],
};

const jsonFeed = (texts: (fill: Fill) => object, name: string): Format => ({
  name: `JSON Feed, ${name}`,
  isText: false,
  tag: 'news-list',
  also: EVERYWHERE,
  item: (number, fill) => ({
    id: fill('id', `i${number}`),
    title: fill('title', title(number)),
    url: fill('url', address(number)),
    external_url: fill('external_url', '/other'),
    ...texts(fill),
    image: fill('image', PICTURE),
    banner_image: fill('banner_image', PICTURE),
    date_published: fill('date_published', DAY),
    date_modified: fill('date_modified', LATER),
    language: fill('language', 'en'),
    tags: [fill('tags', 'Topic')],
    authors: [
      {
        name: fill('authors.name', 'Author'),
        url: fill('authors.url', '/author'),
        avatar: fill('authors.avatar', PICTURE),
        _learning_city: {role: fill('authors.role', 'Office')},
      },
    ],
    attachments: [{url: fill('attachments.url', PICTURE), mime_type: fill('attachments.mime_type', 'image/png')}],
    _learning_city: {
      publisher: {name: fill('publisher.name', 'Publisher'), url: fill('publisher.url', '/publisher')},
      image: {
        alt: fill('image.alt', 'Harbour'),
        credit: fill('image.credit', 'Someone'),
        width: fill('image.width', 1200),
        height: fill('image.height', 675),
        focus: {x: fill('image.focus.x', 0.5), y: fill('image.focus.y', 0.2)},
      },
    },
  }),
  document: (items) => ({version: 'https://jsonfeed.org/version/1.1', items}),
});

const wordpress: Format = {
  name: 'WordPress',
  isText: false,
  tag: 'news-list',
  also: EVERYWHERE,
  item: (number, fill) => ({
    id: fill('id', number + 1),
    date: fill('date', DAY.slice(0, -1)),
    date_gmt: fill('date_gmt', DAY.slice(0, -1)),
    modified: fill('modified', LATER.slice(0, -1)),
    modified_gmt: fill('modified_gmt', LATER.slice(0, -1)),
    status: fill('status', 'publish'),
    link: fill('link', address(number)),
    lang: fill('lang', 'en'),
    title: {rendered: fill('title', title(number))},
    excerpt: {rendered: fill('excerpt', '<p>Text</p>'), protected: fill('protected', false)},
    featured_media: fill('featured_media', 7),
    _embedded: {
      author: [{name: fill('author', 'Author'), link: fill('author.link', '/author')}],
      'wp:term': [
        [{taxonomy: fill('term.taxonomy', 'category'), name: fill('term', 'Topic'), slug: fill('term.slug', 'topic')}],
      ],
      'wp:featuredmedia': [
        {
          source_url: fill('media.source_url', PICTURE),
          alt_text: fill('media.alt_text', 'Harbour'),
          mime_type: fill('media.mime_type', 'image/png'),
          caption: {rendered: fill('media.caption', '<p>Someone</p>')},
          media_details: {
            width: fill('media.width', 1200),
            height: fill('media.height', 675),
            sizes: {medium: {source_url: fill('media.medium', PICTURE), width: 1200, height: 675}},
          },
        },
      ],
    },
  }),
  document: (items) => items,
};

const drupal: Format = {
  name: 'Drupal',
  isText: false,
  tag: 'news-list',
  also: EVERYWHERE,
  item: (number, fill) => ({
    entities: [
      {type: 'taxonomy_term--tags', id: `t${number}`, attributes: {name: fill('term', 'Topic')}},
      {type: 'user--user', id: `u${number}`, attributes: {display_name: fill('user', 'Author')}},
      {
        type: 'file--file',
        id: `f${number}`,
        attributes: {filemime: fill('file.mime', 'image/png'), uri: {url: fill('file.url', PICTURE)}},
      },
    ],
    type: 'node--article',
    id: fill('id', `n${number}`),
    attributes: {
      title: fill('title', title(number)),
      status: fill('status', true),
      created: fill('created', DAY),
      changed: fill('changed', LATER),
      langcode: fill('langcode', 'en'),
      path: {alias: fill('alias', address(number))},
      drupal_internal__nid: fill('nid', number),
      body: {summary: fill('body.summary', '<p>Text</p>'), processed: fill('body.processed', '<p>Text</p>')},
    },
    relationships: {
      field_tags: {data: [{type: 'taxonomy_term--tags', id: fill('term.id', `t${number}`)}]},
      uid: {data: {type: 'user--user', id: `u${number}`}},
      field_image: {
        data: {
          type: 'file--file',
          id: `f${number}`,
          meta: {
            alt: fill('image.alt', 'Harbour'),
            width: fill('image.width', 1200),
            height: fill('image.height', 675),
          },
        },
      },
    },
  }),
  document: (items) => ({
    jsonapi: {version: '1.0'},
    data: (items as {entities: unknown}[]).map((node) => ({...node, entities: undefined})),
    included: (items as {entities: unknown[]}[]).flatMap(({entities}) => entities),
  }),
};

/** Escapes a text for XML. Characters that XML forbids are left unchanged: a feed may contain anything. */
const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;').replaceAll(']]>', ']]&gt;');
const asText = (value: unknown): string =>
  typeof value === 'string' ? value : value === undefined ? '' : JSON.stringify(value);
const section = (text: string): string => `<![CDATA[${text.replaceAll(']]>', ']]]]><![CDATA[>')}]]>`;

const xml = (kind: 'RSS' | 'Atom', write: (text: string) => string, how: string): Format => {
  const tag = (fill: Fill, field: string, harmless: string, name = field, attributes = ''): string => {
    const value = fill(field, harmless);
    return value === undefined ? '' : `<${name} ${attributes}>${write(asText(value))}</${name}>`;
  };
  const empty = (fill: Fill, field: string, harmless: string, name: string, attribute: string, more = ''): string => {
    const value = fill(field, harmless);
    return value === undefined ? '' : `<${name} ${more} ${attribute}="${escaped(asText(value))}"/>`;
  };
  const size = (fill: Fill, field: string): string => escaped(asText(fill(field, '600')));
  return {
    name: `${kind}, ${how}`,
    isText: true,
    tag: 'news-list',
    // Semicolons separate creators, so a payload with semicolons makes several authors.
    also: {...EVERYWHERE, 'dc:creator': ['A; B', 'A; B; C', 'A; B; C; D', 'A; B; C; D; E']},
    item: (number, fill) =>
      kind === 'RSS'
        ? `<item>${[
            tag(fill, 'title', title(number)),
            tag(fill, 'link', address(number)),
            tag(fill, 'guid', `g${number}`, 'guid', 'isPermaLink="false"'),
            tag(fill, 'description', '<p>Text</p>'),
            tag(fill, 'content:encoded', '<p>Text</p>'),
            tag(fill, 'pubDate', 'Tue, 06 Sep 2022 10:00:00 +0300'),
            tag(fill, 'atom:updated', LATER),
            tag(fill, 'dc:creator', 'Author'),
            tag(fill, 'author', 'x@town.example (Author)'),
            tag(fill, 'category', 'Topic'),
            tag(fill, 'dc:language', 'en'),
            `<media:content medium="image" url="${escaped(asText(fill('media:content url', PICTURE)))}" width="${size(fill, 'media width')}" height="${size(fill, 'media height')}">`,
            tag(fill, 'media:description', 'Harbour'),
            tag(fill, 'media:credit', 'Someone'),
            '</media:content>',
            empty(fill, 'enclosure url', PICTURE, 'enclosure', 'url', 'type="image/png"'),
          ].join('')}</item>`
        : `<entry ${fill('xml:lang', 'en') === undefined ? '' : `xml:lang="${escaped(asText(fill('xml:lang', 'en')))}"`}>${[
            tag(fill, 'title', title(number), 'title', how.includes('HTML') ? 'type="html"' : ''),
            empty(fill, 'link', address(number), 'link', 'href'),
            tag(fill, 'id', `urn:x:${number}`),
            tag(fill, 'summary', '<p>Text</p>', 'summary', 'type="html"'),
            tag(fill, 'content', '<p>Text</p>', 'content', 'type="html"'),
            tag(fill, 'published', DAY),
            tag(fill, 'updated', LATER),
            empty(fill, 'category term', 'topic', 'category', 'term', 'label=""'),
            empty(fill, 'category label', 'Topic', 'category', 'label'),
            '<author>',
            tag(fill, 'author name', 'Author', 'name'),
            tag(fill, 'author uri', '/author', 'uri'),
            '</author>',
            empty(fill, 'enclosure', PICTURE, 'link', 'href', 'rel="enclosure" type="image/png"'),
            tag(fill, 'media:description', 'Harbour'),
            tag(fill, 'media:credit', 'Someone'),
          ].join('')}</entry>`,
    document: (items) =>
      kind === 'RSS'
        ? `<rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:media="http://search.yahoo.com/mrss/"
            xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:atom="http://www.w3.org/2005/Atom">
            <channel><title>Publisher</title><link>/</link>${items.join('')}</channel></rss>`
        : `<feed xmlns="http://www.w3.org/2005/Atom" xmlns:media="http://search.yahoo.com/mrss/">
            <title>Publisher</title>${items.join('')}</feed>`,
  };
};

const register: Format = {
  name: 'register',
  isText: false,
  tag: 'learning-city-badge',
  item: (number, fill) => ({
    id: fill('id', `id-${number}`),
    city: fill('city', title(number)),
    country: fill('country', 'LV'),
    names: {en: fill('names.en', title(number)), lv: fill('names.lv', title(number))},
    source: fill('source', 'one'),
    since: fill('since', 2022),
    seen: fill('seen', 2022),
    until: fill('until', undefined),
    awards: [{year: fill('awards.year', 2023), source: fill('awards.source', 'one')}],
    note: fill('note', 'Note'),
    checked: fill('checked', '2025-01-01'),
    sources: {one: {url: fill('sources.url', 'https://source.example/'), name: fill('sources.name', 'Source')}},
  }),
  also: {id: ['another'], city: [1], 'names.en': [1], until: [2023], country: ['EE'], since: [0]},
  document: ([member]) => {
    const {checked, sources, ...row} = member as {checked: unknown; sources: unknown};
    return {members: [row], sources, checked};
  },
};

const network: Format = {
  name: 'network',
  isText: false,
  tag: 'network-stats',
  item: (number, fill) => ({
    name: fill('name', title(number)),
    checked: fill('checked', '2025-01-01'),
    figures: [
      {
        id: fill('figures.id', 'own'),
        label: fill('figures.label', 'Things counted'),
        points: [
          {
            date: fill('points.date', '2022-09-06'),
            value: fill('points.value', 294),
            source: fill('points.source', 'one'),
            status: fill('points.status', 'announced'),
            approximate: fill('points.approximate', true),
            note: fill('points.note', 'Note'),
          },
        ],
      },
      {
        id: 'cities',
        label: {en: fill('figures.label.en', 'cities'), lv: fill('figures.label.lv', 'pilsētas')},
        points: [{date: '2022-09-06', value: 1, source: 'one'}],
      },
    ],
    sources: {one: {url: fill('sources.url', 'https://source.example/'), name: fill('sources.name', 'Source')}},
  }),
  also: {
    // A value is left out if this flag cannot be read, because it may be rounded.
    'points.approximate': ['so'],
    name: [{de: 'Netz'}, {en: 'Network'}],
    'figures.label': [{de: 'Dinge'}, {en: 'Things'}, ''],
    'figures.id': ['cities'],
    'points.status': ['superseded'],
    'points.value': [null, 9007199254740991],
    'points.note': [{de: 'Notiz'}],
  },
  document: ([document]) => document,
};

export const FORMATS: readonly Format[] = [
  jsonFeed(
    (fill) => ({summary: fill('summary', 'Text'), content_text: fill('content_text', 'Text')}),
    'with a summary',
  ),
  jsonFeed((fill) => ({content_text: fill('content_text', 'Text')}), 'with text only'),
  jsonFeed((fill) => ({content_html: fill('content_html', '<p>Text</p>')}), 'with HTML only'),
  wordpress,
  drupal,
  xml('RSS', escaped, 'escaped'),
  xml('RSS', section, 'in CDATA sections'),
  xml('Atom', escaped, 'as text'),
  xml('Atom', escaped, 'as escaped HTML'),
  xml('Atom', section, 'as HTML in CDATA sections'),
  register,
  network,
];

/** All fields of a format. */
export function fieldsOf({item}: Format): string[] {
  const names = new Set<string>();
  item(0, (field, harmless) => {
    names.add(field);
    return harmless;
  });
  return [...names];
}
