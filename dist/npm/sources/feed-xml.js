import { htmlText } from '../util/html-text.js';
import { canonicalTag } from '../util/language-tag.js';
import { collect, defined } from '../util/record.js';
import { safeUrl } from '../util/safe-url.js';
import { cleanText } from '../util/text.js';
import { excerptText, unescapedText } from './html-field.js';
import { MAX_EXCERPT, MOST, nameOnly, readItems, readPicture, toArticle } from './items.js';
import { isNoTopic } from './no-topic.js';
import { Reading } from './reading.js';
import { parseRfc822Date } from './rfc822-date.js';
import { parseStamp } from './stamp.js';
import { inherited, parseXml } from './xml.js';
const ATOM = 'http://www.w3.org/2005/Atom';
const CONTENT = 'http://purl.org/rss/1.0/modules/content';
const DC = 'http://purl.org/dc/elements/1.1';
const DC_TERMS = 'http://purl.org/dc/terms';
const MEDIA = 'http://search.yahoo.com/mrss';
const ITUNES = 'http://www.itunes.com/dtds/podcast-1.0.dtd';
const FOAF = 'http://xmlns.com/foaf/0.1';
/** A longer `xml:base` is passed over: it would be parsed for each of the addresses that it is the base of. */
const MAX_BASE = 2048;
/** WordPress.com has the author's face among the pictures of an article (FreshRSS/FreshRSS#1920). */
const AVATAR = /^https?:\/\/([\w-]+\.)*gravatar\.com\//;
/** The end of an address of a picture. */
const PICTURE_FILE = /\.(?:jpe?g|png|gif|webp|avif)(?:[?#]|$)/i;
/**
 * Maps a feed in XML to news. Items with neither title nor text are skipped and counted.
 * @param text the document
 * @param base what relative addresses are resolved against, until an `xml:base` says otherwise
 * @returns undefined when it is XML, but neither RSS nor Atom
 * @throws {SyntaxError} when it is not XML
 */
export function readXmlFeed(text, base, reading = new Reading()) {
    const found = xmlItems(parseXml(text, reading.character), base, reading);
    return (found &&
        defined({
            ...readItems(found.items, (item) => toArticle(found.readOne(item), reading), reading),
            next: some(links(found.feed, 'next'), (link) => address(link, base))[0],
        }));
}
/** The items of a feed, be it RSS or Atom; undefined when it is neither. */
export function xmlItems(root, base, reading = new Reading()) {
    if (root.name === 'feed' && root.namespace === ATOM)
        return atomItems(root, base, reading);
    const channel = /^(?:rss|RDF)$/.test(root.name) ? root.children.find(({ name }) => name === 'channel') : undefined;
    return channel && rssItems(root, channel, base, reading);
}
/** The same as the other formats have it. */
export const read = (text, base, reading) => readXmlFeed(String(text), base, reading);
/** RSS: its elements are in no namespace, or in that of the channel; its items in the channel, or as in 1.0 beside it. */
function rssItems(root, channel, base, reading) {
    const core = channel.namespace;
    const page = address(find(channel, core, 'link'), base) ?? pageOf(channel, base);
    const common = {
        language: language(find(channel, core, 'language')?.text) ??
            language(find(channel, DC, 'language')?.text) ??
            language(inherited(channel, 'xml:lang')),
        publisher: readName(html(find(channel, core, 'title'), reading), page),
    };
    reading.language = common.language;
    // A copy of a feed on another site has relative addresses of the site that it comes from.
    const home = page && base && safeUrl('/', page) === safeUrl('/', base) ? base : (page ?? base);
    return {
        items: [...all(channel, core, 'item'), ...all(root, core, 'item')],
        readOne: (item) => readItem(item, core, common, { base: home, page: page ?? base }, reading),
        feed: channel,
    };
}
function readItem(item, core, common, { base, page }, reading) {
    const guid = find(item, core, 'guid');
    const link = find(item, core, 'link');
    // RSS 1.0 names an item by its address.
    const about = item.attributes.get('rdf:about') ?? item.attributes.get('about');
    const isPermalink = guid?.attributes.get('isPermaLink')?.trim().toLowerCase() !== 'false';
    const url = address(link, base) ??
        (isPermalink ? permalink(guid, page) : undefined) ??
        pageOf(item, base) ??
        safeUrl(about, base);
    const title = cleanText(html(first(item, [core, ATOM, DC, DC_TERMS, MEDIA], ['title']), reading), 300);
    const id = cleanText(guid?.text, 2048) ??
        cleanText(link?.text, 2048) ??
        cleanText(about, 2048) ??
        cleanText(first(item, [ATOM, DC, DC_TERMS], ['id', 'identifier'])?.text, 2048);
    const content = find(item, CONTENT, 'encoded');
    const ownLanguage = language(find(item, DC, 'language')?.text) ?? language(item.attributes.get('xml:lang')) ?? common.language;
    // WordPress puts its form for the password where the text would be.
    if (content?.text.includes('post-password-form')) {
        reading.note('protected', title);
        return { ...NOTHING, id, title, url, language: ownLanguage, publisher: common.publisher };
    }
    const excerpt = (element, limit) => element && excerptText(markup(element), limit, reading, element.name, { url, title });
    const modified = rssDay(first(item, [ATOM, DC_TERMS], ['updated', 'modified']), reading) ?? undefined;
    return {
        id,
        title,
        summary: excerpt(find(item, core, 'description'), 1000) ??
            excerpt(first(item, [DC, DC_TERMS, ATOM, ITUNES], ['description', 'abstract', 'summary']), 1000) ??
            excerpt(content, MAX_EXCERPT) ??
            excerpt(find(item, ATOM, 'content'), MAX_EXCERPT) ??
            excerpt(mediaText(item), MAX_EXCERPT),
        url,
        published: rssDay(find(item, core, 'pubDate'), reading) ??
            rssDay(find(item, ATOM, 'published'), reading) ??
            rssDay(first(item, [DC, DC_TERMS], ['date', 'issued', 'available', 'created']), reading) ??
            modified,
        modified,
        tags: tagsOf([...all(item, core, 'category'), ...all(item, DC, 'subject'), ...all(item, ATOM, 'category')], reading),
        authors: [
            all(item, DC, 'creator'),
            all(item, core, 'author'),
            all(item, ATOM, 'author'),
            all(item, DC_TERMS, 'creator'),
            all(item, ITUNES, 'author'),
        ]
            .map((people) => some(people, (person) => readPerson(person, base, reading)))
            .find(({ length }) => length),
        language: ownLanguage,
        publisher: common.publisher,
        picture: firstPicture(item, [
            ...mediaOf(item),
            ...all(item, core, 'enclosure').filter(isImage),
            ...links(item, 'enclosure').filter(isImage),
            ...all(item, core, 'image').flatMap((image) => [...all(image, core, 'url'), image]),
            ...all(item, ITUNES, 'image'),
        ], base, reading),
    };
}
/** All that is not shown of a post with a password. */
const NOTHING = {
    summary: undefined,
    published: undefined,
    modified: undefined,
    tags: undefined,
    authors: undefined,
    picture: undefined,
};
/** The address that a `guid` is, relative to the site where it is not absolute; an id such as `2022-41` is no address. */
function permalink(guid, page) {
    const text = guid?.text.trim() ?? '';
    const isPath = /^(?:\/|\.\.?\/|\?)/.test(text) || (guid?.attributes.has('isPermaLink') && /^[^/.]+\//.test(text));
    return safeUrl(text, isPath ? baseOf(guid, page) : undefined);
}
/** A person, by a name alone, or with a name, a page and an address inside; the address is not read. */
function readPerson(person, base, reading) {
    const name = person.children.find(({ name }) => name === 'name');
    if (!name)
        return readName(html(person, reading));
    const isKnown = [ATOM, FOAF, person.namespace].includes(name.namespace);
    return isKnown
        ? readName(html(name, reading), address(first(person, [ATOM, person.namespace], ['uri', 'url']), base))
        : undefined;
}
/** Topics, decoded; the category of posts without a category is none. */
const tagsOf = (categories, reading) => some(categories, (category) => {
    const { attributes } = category;
    const tag = cleanText(html(category, reading), 100) ?? labelOf(attributes, reading);
    if (!isNoTopic(tag))
        return tag;
    reading.note('no-topic', tag, 'category');
    return undefined;
});
const labelOf = (attributes, reading) => unescapedText(attributes.get('label'), 100, reading, 'category') ??
    unescapedText(attributes.get('term'), 100, reading, 'category');
/** The day that a feed states; either format has the dates of the other. */
const rssDay = (date, reading) => date && reading.day(date.text, date.name, parseFeedDate);
const parseFeedDate = (text) => parseRfc822Date(text) ?? parseStamp(text);
/** The day as written. */
export const rssDate = (date) => date && parseFeedDate(date.text.trim())?.date;
/** The text of an element that holds HTML, be it escaped, in a CDATA section, or elements as they are. */
const html = (element, reading) => element && htmlText(markup(element), reading.character);
/** The HTML inside an element. */
const markup = ({ children, inner, text }) => children.length ? inner.replace(/<!\[CDATA\[([^]*?)\]\]>/g, (_, section) => escaped(section)) : text;
const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
function atomItems(feed, base, reading) {
    const head = readHead(feed, base, reading);
    reading.language = language(inherited(feed, 'xml:lang'));
    return { items: all(feed, ATOM, 'entry'), readOne: (entry) => readEntry(entry, head, base, reading), feed };
}
const readHead = (feed, base, reading) => ({
    authors: readAuthors(feed, base, reading),
    publisher: readName(typedText(find(feed, ATOM, 'title'), reading), pageOf(feed, base)),
});
function readEntry(entry, feed, base, reading) {
    // The head of the feed that the entry was taken over from (RFC 4287, 4.2.11).
    const source = find(entry, ATOM, 'source');
    const head = source ? readHead(source, base, reading) : feed;
    const title = first(entry, [ATOM, DC, MEDIA], ['title']);
    const published = rssDay(find(entry, ATOM, 'published') ?? first(entry, [DC, DC_TERMS], ['date', 'issued', 'created']), reading);
    const modified = rssDay(find(entry, ATOM, 'updated') ?? find(entry, DC_TERMS, 'modified'), reading);
    const url = pageOf(entry, base);
    const titleText = cleanText(typedText(title, reading), 300);
    const excerpt = (element, limit) => {
        if (!element)
            return undefined;
        if (!isMarkup(element))
            return cleanText(typedText(element, reading), limit);
        return excerptText(markup(element), limit, reading, element.name, { url, title: titleText });
    };
    const creators = some(all(entry, DC, 'creator'), (person) => readPerson(person, base, reading));
    return {
        id: cleanText(find(entry, ATOM, 'id')?.text, 2048) ?? url,
        title: titleText,
        summary: excerpt(find(entry, ATOM, 'summary'), 1000) ??
            excerpt(find(entry, ATOM, 'content'), MAX_EXCERPT) ??
            excerpt(find(entry, DC, 'description'), MAX_EXCERPT) ??
            excerpt(mediaText(entry), MAX_EXCERPT),
        url,
        published: published ?? modified,
        modified,
        tags: some([...all(entry, ATOM, 'category'), ...all(entry, DC, 'subject')], (category) => {
            const tag = labelOf(category.attributes, reading) ?? cleanText(html(category, reading), 100);
            if (!isNoTopic(tag))
                return tag;
            reading.note('no-topic', tag, 'category');
            return undefined;
        }),
        authors: [readAuthors(entry, base, reading), creators, head.authors, feed.authors].find(({ length }) => length),
        language: language(inherited(title ?? entry, 'xml:lang')),
        publisher: head.publisher ?? feed.publisher,
        picture: firstPicture(entry, [...links(entry, 'enclosure').filter(isImage), ...mediaOf(entry)], base, reading),
    };
}
const readAuthors = (from, base, reading) => some(all(from, ATOM, 'author'), (author) => readName(html(find(author, ATOM, 'name'), reading), address(find(author, ATOM, 'uri'), base)));
/** Returns true for an element whose text is HTML, as its `type` says, or as the elements in its plain text do. */
const isMarkup = ({ attributes, children }) => {
    const type = attributes.get('type') ?? 'text';
    return /html/i.test(type) || (children.length > 0 && /^\s*text/i.test(type));
};
/** The text of an element whose `type` says how it is written: plain, the default, or HTML; none of any other type. */
function typedText(element, reading) {
    if (!element)
        return undefined;
    const type = element.attributes.get('type')?.trim() ?? 'text';
    if (/html/i.test(type))
        return html(element, reading);
    if (!/^(?:text|plain)/i.test(type))
        return undefined;
    return element.children.length
        ? html(element, reading)
        : unescapedText(element.text, Infinity, reading, element.name);
}
/** A person or a publisher. */
function readName(text, url) {
    const name = nameOnly(text);
    return name === undefined ? undefined : defined({ name, url });
}
// Cut first: the language of the feed is read anew for each of its articles.
const language = (tag) => canonicalTag(cleanText(tag?.slice(0, 99), 35));
/** The first of some pictures that can be shown. None is taken from the text: its first one may be there to count. */
const firstPicture = (item, candidates, base, reading) => some(candidates, (media) => {
    const src = address(media, base) ?? '';
    // The description of a video says what happens in it, not what its picture shows.
    const alt = typedText(isVideo(item) ? find(media, MEDIA, 'description') : nearest(media, item, 'description'), reading);
    const credit = readName(typedText(nearest(media, item, 'credit'), reading))?.name;
    const [width, height] = ['width', 'height'].map((side) => media.attributes.get(side));
    return AVATAR.test(src) ? undefined : readPicture({ src, alt, credit, width, height }, base);
})[0];
/** The pictures of Media RSS, alone or in groups: first those that are content, then those that stand for it. */
function mediaOf(item) {
    const places = placesOf(item);
    const contents = places.flatMap((place) => all(place, MEDIA, 'content'));
    return [...contents.filter(isImage), ...[...places, ...contents].flatMap((place) => all(place, MEDIA, 'thumbnail'))];
}
const placesOf = (item) => [item, ...all(item, MEDIA, 'group')];
/** The description of a video, which YouTube and PeerTube write instead of a summary. */
const mediaText = (item) => isVideo(item)
    ? placesOf(item)
        .flatMap((place) => all(place, MEDIA, 'description'))
        .find(({ text }) => text.trim())
    : undefined;
const isVideo = (item) => placesOf(item)
    .flatMap((place) => all(place, MEDIA, 'content'))
    .some(({ attributes }) => /^(?:video|audio)$/.test(attributes.get('medium') ?? '') ||
    /^(?:video|audio)\/|flash/i.test(attributes.get('type') ?? ''));
/** Returns true for a picture: as its element says, otherwise by the ending of its address. */
function isImage({ attributes }) {
    const medium = attributes.get('medium')?.trim() ?? '';
    const type = attributes.get('type')?.trim() ?? '';
    if (medium || (type && !/octet-stream$/i.test(type)))
        return medium === 'image' || /^image\b/i.test(type);
    return PICTURE_FILE.test(attributes.get('url') ?? attributes.get('href') ?? '');
}
/** What Media RSS says of a medium: what stands nearest holds, as far out as the item. */
const nearest = (from, item, name) => find(from, MEDIA, name) ?? (from.parent && from !== item ? nearest(from.parent, item, name) : undefined);
/** The page that a feed or an item is about: of its links rather one to HTML. */
function pageOf(element, base) {
    const pages = links(element, 'alternate');
    const isHtml = ({ attributes }) => /^$|html/i.test(attributes.get('type') ?? '');
    return some([...pages.filter(isHtml), ...pages], (link) => address(link, base))[0];
}
const links = (element, rel) => all(element, ATOM, 'link').filter(({ attributes }) => (attributes.get('rel') ?? 'alternate') === rel);
/** The address that an element holds, in an attribute or as its text. */
const address = (element, base) => element &&
    safeUrl(element.attributes.get('href') ?? element.attributes.get('url') ?? element.text, baseOf(element, base));
/** What addresses in an element are resolved against: `xml:base` of all the elements around it. */
function baseOf(element, base) {
    if (!element)
        return base;
    const outer = baseOf(element.parent, base);
    const own = element.attributes.get('xml:base') ?? '';
    return (own.length <= MAX_BASE ? safeUrl(own, outer) : undefined) ?? outer;
}
const all = ({ children }, namespace, name) => children.filter((child) => child.name === name && child.namespace === namespace);
const find = (element, namespace, name) => all(element, namespace, name)[0];
/** The first element that has text or attributes, by namespace and then by name. */
function first(element, namespaces, names) {
    for (const namespace of namespaces) {
        for (const name of names) {
            const found = all(element, namespace, name).find(({ text, children }) => text.trim() || children.length);
            if (found)
                return found;
        }
    }
    return undefined;
}
/** The readable ones of the first twenty. */
const some = (elements, readOne) => collect(elements, MOST, (element) => readOne(element));
//# sourceMappingURL=feed-xml.js.map