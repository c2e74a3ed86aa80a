/* Valid news: articles as a town writes them, and documents of every format with these articles. */
import fc from 'fast-check';
import {anyDay, plainWords} from './values.mjs';
import {anyStyle, writeXml} from './write-xml.mjs';
/** @import {Style, XmlTree} from './write-xml.mjs' */

/**
 * @typedef {object} Item
 * @property {string} id
 * @property {string} title
 * @property {string} url
 * @property {string} text
 * @property {string} day the day in the publisher's zone
 * @property {string} time the time in this zone, which is two hours ahead of UTC
 * @property {boolean} isUtc its date is written in UTC
 * @property {string} language
 * @property {string[]} tags
 * @property {string} author
 */

export const SITE = 'https://town.example';
/** The address of a document. The address of a Drupal document names its format. */
export const BASE = `${SITE}/jsonapi/node/article`;

const name = fc.constantFrom('Anna Bērziņa', 'J. Ozols', 'Мария Иванова', '李华', "O'Neill", 'Åsa (Malmö)');
const tag = fc.constantFrom('Culture', 'Izglītība', 'R&D', 'Спорт', '学习', 'Work > life');
const slug = fc.constantFrom('jauna-biblioteka', 'opens', '%D0%BC%D0%B8%D1%80', 'a,b;c', 'news.html');

/** @type {fc.Arbitrary<Item>} */
const item = fc.record({
  id: fc.uuid(),
  title: plainWords,
  url: fc
    .tuple(slug, fc.nat(999), fc.constantFrom('', '?lang=lv&p=1', '#top'))
    .map(([path, number, rest]) => `${SITE}/${number}/${path}${rest}`),
  text: plainWords,
  day: anyDay,
  time: fc.tuple(fc.nat(23), fc.nat(59)).map((parts) => parts.map((part) => String(part).padStart(2, '0')).join(':')),
  isUtc: fc.boolean(),
  language: fc.constantFrom('lv', 'en-GB', 'ru', 'zh-Hans', 'ar'),
  tags: fc.uniqueArray(tag, {maxLength: 3}),
  author: name,
});

/** Items with different addresses. */
export const anyItems = fc.uniqueArray(item, {
  minLength: 1,
  maxLength: 4,
  selector: ({url}) => url.replace(/[?#].*/, ''),
});

const html = (/** @type {string} */ text) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
/** The zone of the publisher; the sign of these names is the opposite of the usual one. */
export const TIME_ZONE = 'Etc/GMT-2';
const momentOf = (/** @type {Item} */ {day, time}) => new Date(`${day}T${time}:00+02:00`);
const stamp = (/** @type {Item} */ item) =>
  item.isUtc ? momentOf(item).toISOString() : `${item.day}T${item.time}:00+02:00`;

/** @param {Item} item */
const jsonFeedItem = (item) => ({
  id: item.id,
  title: item.title,
  url: item.url,
  content_text: item.text,
  date_published: stamp(item),
  language: item.language,
  tags: item.tags,
  authors: [{name: item.author}],
});

/** @param {Item[]} items */
const jsonFeed = (items) => ({
  version: 'https://jsonfeed.org/version/1.1',
  title: 'Town & people',
  home_page_url: '/',
  items: items.map(jsonFeedItem),
});

/** @param {Item[]} items */
const jsonFeedHtml = (items) => ({
  version: 'https://jsonfeed.org/version/1',
  title: 'Town',
  items: items.map((item) => {
    const {content_text, authors, ...rest} = jsonFeedItem(item);
    return {...rest, content_html: `<p class="lead">${html(content_text)}</p><img src="/a.png">`, author: authors[0]};
  }),
});

/** @param {Item[]} items */
const wordpress = (items) =>
  items.map((item, index) => ({
    id: index + 2,
    date: `${item.day}T${item.time}:00`,
    date_gmt: momentOf(item).toISOString().slice(0, 19),
    modified: `${item.day}T${item.time}:00`,
    status: 'publish',
    link: item.url,
    lang: item.language.replace('-', '_'),
    title: {rendered: html(item.title)},
    excerpt: {rendered: `<p>${html(item.text)}</p>\n`, protected: false},
    featured_media: 0,
    _embedded: {
      author: [{name: html(item.author)}],
      'wp:term': [item.tags.map((name, at) => ({id: at + 2, taxonomy: 'category', name: html(name), slug: `t${at}`}))],
      'wp:featuredmedia': [{source_url: '/a.png', media_type: 'image', alt_text: 'A', media_details: {sizes: {}}}],
    },
  }));

/** @param {Item[]} items */
const drupal = (items) => ({
  jsonapi: {version: '1.0'},
  data: items.map((item, index) => ({
    type: 'node--article',
    id: item.id,
    attributes: {
      title: item.title,
      status: true,
      created: stamp(item),
      changed: stamp(item),
      langcode: item.language,
      path: {alias: item.url.slice(SITE.length)},
      drupal_internal__nid: index + 1,
      body: {summary: '', processed: `<p>${html(item.text)}</p>`},
    },
    relationships: {
      field_tags: {data: item.tags.map((name) => ({type: 'taxonomy_term--tags', id: name}))},
      uid: {data: {type: 'user--user', id: `u${index}`}},
    },
  })),
  included: items.flatMap((item, index) => [
    {type: 'user--user', id: `u${index}`, attributes: {display_name: item.author}},
    ...item.tags.map((name) => ({type: 'taxonomy_term--tags', id: name, attributes: {name}})),
  ]),
  links: {self: {href: BASE}},
});

const [DC, ATOM, RDF, RSS_1, CONTENT] = [
  'http://purl.org/dc/elements/1.1/',
  'http://www.w3.org/2005/Atom',
  'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  'http://purl.org/rss/1.0/',
  'http://purl.org/rss/1.0/modules/content/',
];

/**
 * @param {string} name
 * @param {string | XmlTree[]} content
 * @param {string} [namespace]
 * @param {Record<string, string>} [attributes]
 * @returns {XmlTree}
 */
const tree = (name, content, namespace = '', attributes = {}) => ({name, content, namespace, attributes});

/** The date of an item by RFC 822. */
const rfc822 = (/** @type {Item} */ item) =>
  item.isUtc ? momentOf(item).toUTCString() : `${new Date(item.day).toUTCString().slice(0, 16)} ${item.time}:00 +0200`;

/** The elements of an RSS item that every version has. */
const rssParts = (/** @type {Item} */ item, core = '') => [
  tree('title', html(item.title), core),
  tree('link', item.url, core),
  tree('description', html(item.text), core),
];

/** @param {Item} item */
const rss2Item = (item) =>
  tree('item', [
    ...rssParts(item),
    tree('guid', item.id, '', {isPermaLink: 'false'}),
    tree('pubDate', rfc822(item)),
    tree('language', item.language, DC),
    tree('creator', html(item.author), DC),
    tree('encoded', `<p>${html(item.text)}</p>`, CONTENT),
    ...item.tags.map((name) => tree('category', html(name))),
  ]);

/** @param {Item} item */
const dublinCoreItem = (item, core = '') =>
  tree(
    'item',
    [
      ...rssParts(item, core),
      tree('identifier', item.id, DC),
      tree('date', stamp(item), DC),
      tree('language', item.language, DC),
      tree('creator', html(item.author), DC),
      ...item.tags.map((name) => tree('subject', html(name), DC)),
    ],
    core,
  );

const channel = (/** @type {XmlTree[]} */ items, core = '') =>
  tree('channel', [tree('title', 'Town', core), tree('link', `${SITE}/`, core), ...items], core);

/** @param {Item} item */
const atomEntry = (item) =>
  tree(
    'entry',
    [
      tree('title', item.title, ATOM),
      tree('link', '', ATOM, {rel: 'alternate', href: item.url}),
      tree('id', item.id, ATOM),
      tree('summary', html(item.text), ATOM, {type: 'html'}),
      tree('published', stamp(item), ATOM),
      tree('updated', stamp(item), ATOM),
      tree('author', [tree('name', html(item.author), ATOM)], ATOM),
      ...item.tags.map((name) => tree('category', '', ATOM, {term: 'x', label: name})),
    ],
    ATOM,
    {'xml:lang': item.language},
  );

const ATOM_03 = 'http://purl.org/atom/ns#';

/** @param {Item} item */
const oldAtomEntry = (item) =>
  tree(
    'entry',
    [
      tree('title', html(item.title), ATOM_03, {type: 'text/html', mode: 'escaped'}),
      tree('link', '', ATOM_03, {rel: 'alternate', type: 'text/html', href: item.url}),
      tree('id', item.id, ATOM_03),
      tree('issued', stamp(item), ATOM_03),
      tree('modified', stamp(item), ATOM_03),
      tree('summary', item.text, ATOM_03, {type: 'text/plain'}),
      tree('author', [tree('name', html(item.author), ATOM_03)], ATOM_03),
      ...item.tags.map((name) => tree('subject', html(name), DC)),
    ],
    ATOM_03,
    {'xml:lang': item.language},
  );

/**
 * The XML formats, each as a tree.
 * @type {Record<string, (items: Item[]) => XmlTree>}
 */
export const XML_FORMATS = {
  'RSS 2.0': (items) => tree('rss', [channel(items.map(rss2Item))], '', {version: '2.0'}),
  'RSS 0.91': (items) => tree('rss', [channel(items.map((item) => dublinCoreItem(item)))], '', {version: '0.91'}),
  'RSS 1.0': (items) => tree('RDF', [channel([], RSS_1), ...items.map((item) => dublinCoreItem(item, RSS_1))], RDF),
  'Atom 0.3': (items) =>
    tree('feed', [tree('title', 'Town', ATOM_03), ...items.map(oldAtomEntry)], ATOM_03, {version: '0.3'}),
  Atom: (items) => tree('feed', [tree('title', 'Town', ATOM), ...items.map(atomEntry)], ATOM),
};

/** @type {Record<string, (items: Item[]) => unknown>} */
export const JSON_FORMATS = {
  'JSON Feed': jsonFeed,
  'JSON Feed with HTML': jsonFeedHtml,
  WordPress: wordpress,
  Drupal: drupal,
};

/**
 * Puts the properties of each object into another order.
 * @param {unknown} value
 * @returns {unknown}
 */
function reordered(value) {
  if (Array.isArray(value)) return value.map(reordered);
  if (typeof value !== 'object' || value === null) return value;
  const pairs = Object.entries(value).map(([key, each]) => [key, reordered(each)]);
  return Object.fromEntries(pairs.reverse());
}

/**
 * Puts the elements of each item into another order.
 * @param {XmlTree} tree
 * @returns {XmlTree}
 */
function turned({content, ...rest}) {
  if (typeof content === 'string') return {...rest, content};
  const children = content.map(turned);
  return {
    ...rest,
    content: /^(?:item|entry)$/.test(rest.name) ? [...children.slice(3), ...children.slice(0, 3)] : children,
  };
}

/** JSON documents, with their items. */
export const jsonDocuments = fc
  .tuple(fc.constantFrom(...Object.keys(JSON_FORMATS)), anyItems, fc.boolean())
  .map(([format, items, isReordered]) => {
    const document = JSON_FORMATS[format](items);
    return {format, items, document: isReordered ? reordered(document) : document};
  });

/** XML documents as text, with their items. */
const xmlIn = (/** @type {fc.Arbitrary<Style>} */ styles, formats = Object.keys(XML_FORMATS)) =>
  fc.tuple(fc.constantFrom(...formats), anyItems, styles, fc.boolean()).map(([format, items, style, isReordered]) => {
    const document = XML_FORMATS[format](items);
    return {format, items, document: writeXml(isReordered ? turned(document) : document, style)};
  });
export const xmlDocuments = xmlIn(anyStyle);
/** The same in the usual style, without prefixes and without Atom's draft, which the other parser does not read. */
export const plainXmlDocuments = xmlIn(
  anyStyle.map((style) => ({...style, start: '', prefix: ''})),
  Object.keys(XML_FORMATS).filter((format) => format !== 'Atom 0.3'),
);
