import { htmlText } from '../util/html-text.js';
import { canonicalTag } from '../util/language-tag.js';
import { collect, defined } from '../util/record.js';
import { safeUrl } from '../util/safe-url.js';
import { cleanText } from '../util/text.js';
import { isAtom03, toAtom } from './atom-03.js';
import { excerptText, unescapedText } from './html-field.js';
import { MAX_EXCERPT, MAX_TOPICS, MOST, nameOnly, readItems, readNext, readPicture, toArticle, } from './items.js';
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
/** A longer `xml:base` is ignored, since it would be parsed for every address that it applies to. */
const MAX_BASE = 2048;
/** WordPress.com lists the author's avatar among the pictures of an article (FreshRSS/FreshRSS#1920). */
const AVATAR = /^https?:\/\/([\w-]+\.)*gravatar\.com\//;
/** File extensions of pictures. */
const PICTURE_FILE = /\.(?:jpe?g|png|gif|webp|avif)(?:[?#]|$)/i;
/** Roles of a picture's maker in a credit. */
const PICTURE_ROLE = /photo|foto|illustrat|artist|camera|image|picture/i;
/** The maximum length of a text that names several persons. */
const MAX_PEOPLE = 1000;
/**
 * Maps an XML feed to news. Items with neither title nor text are skipped and counted.
 * @param text the document
 * @param base the base for relative addresses, unless `xml:base` overrides it
 * @returns undefined if it is XML, but neither RSS nor Atom
 * @throws {SyntaxError} if it is not XML
 */
export function readXmlFeed(text, base, reading = new Reading()) {
    const found = xmlItems(parseXml(text, reading.character), base, reading);
    return (found &&
        defined({
            ...readItems(found.items, (item) => toArticle(found.readOne(item), reading), reading),
            next: some(links(found.feed, 'next'), (link) => readNext(addressText(link), baseOf(link, base), reading))[0],
        }));
}
/** Returns the items of an RSS or Atom feed; undefined for any other document. */
export function xmlItems(root, base, reading = new Reading()) {
    if (root.name === 'feed' && root.namespace === ATOM)
        return atomItems(root, base, reading);
    if (isAtom03(root))
        return atomItems(toAtom(root, ATOM, DC_TERMS), base, reading);
    const channel = /^(?:rss|RDF)$/.test(root.name) ? root.children.find(({ name }) => name === 'channel') : undefined;
    return channel && rssItems(root, channel, base, reading);
}
/** The common interface of all formats. */
export const read = (text, base, reading) => readXmlFeed(String(text), base, reading);
/**
 * RSS: its elements are in no namespace or in the channel's. Items are inside the channel, or next to it in RSS 1.0.
 */
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
    // When another site copies a feed, relative addresses still refer to the original site.
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
    // RSS 1.0 uses an item's address as its id.
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
    // WordPress puts the password form in place of the text.
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
            .map((people) => readPeople(people, base, reading))
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
/** The properties that are hidden for a post with a password. */
const NOTHING = {
    summary: undefined,
    published: undefined,
    modified: undefined,
    tags: undefined,
    authors: undefined,
    picture: undefined,
};
/**
 * Returns the address in a `guid`, resolved against the site if relative. An id such as `2022-41` is not an address.
 */
function permalink(guid, page) {
    const text = guid?.text.trim() ?? '';
    const isPath = /^(?:\/|\.\.?\/|\?)/.test(text) || (guid?.attributes.has('isPermaLink') && /^[^/.]+\//.test(text));
    return safeUrl(text, isPath ? baseOf(guid, page) : undefined);
}
const readPeople = (people, base, reading) => some(people, (person) => {
    if (person.children.some(({ name }) => name === 'name'))
        return [readPerson(person, base, reading)];
    return namesIn(person, reading).map((name) => readName(name));
})
    .flat()
    .filter((person) => person !== undefined)
    .slice(0, MOST);
/**
 * Splits a text with several persons at semicolons, and between e-mail addresses. Other commas may belong to a name:
 * "Bērziņa, Anna".
 */
function namesIn(person, reading) {
    const line = markup(person).slice(0, MAX_PEOPLE);
    const toText = (part) => htmlText(part, reading.character);
    if (line.split('@').length < 3)
        return toText(line).split(';');
    const parts = line.replace(/\)\s+(?=[^\s()]{1,100}@)/g, '), ').match(/(?:\([^()]*\)|[^,;()])+/g) ?? [];
    return parts.map(toText);
}
/** Reads a person, given as a name, or as a name with a page and an e-mail address. The e-mail address is not read. */
function readPerson(person, base, reading) {
    const name = person.children.find(({ name }) => name === 'name');
    if (!name)
        return readName(html(person, reading));
    const isKnown = [ATOM, FOAF, person.namespace].includes(name.namespace);
    return isKnown
        ? readName(html(name, reading), address(first(person, [ATOM, person.namespace], ['uri', 'url']), base))
        : undefined;
}
/** Returns the decoded topics without the default category ("Uncategorized"). */
const tagsOf = (categories, reading) => collect(categories, MAX_TOPICS, (each) => {
    const category = each;
    const { attributes } = category;
    const tag = cleanText(html(category, reading), 100) ?? labelOf(attributes, reading);
    if (!isNoTopic(tag))
        return tag;
    reading.note('no-topic', tag, 'category');
    return undefined;
});
const labelOf = (attributes, reading) => unescapedText(attributes.get('label'), 100, reading, 'category') ??
    unescapedText(attributes.get('term'), 100, reading, 'category');
/** Returns the day that a feed states. RSS feeds may use Atom dates, and Atom feeds RSS dates. */
const rssDay = (date, reading) => date && reading.day(date.text, date.name, parseFeedDate);
const parseFeedDate = (text) => parseRfc822Date(text) ?? parseStamp(text);
/** Returns the day as written. */
export const rssDate = (date) => date && parseFeedDate(date.text.trim())?.date;
/** Returns the text of an element with HTML: escaped, in a CDATA section, or as child elements. */
const html = (element, reading) => element && htmlText(markup(element), reading.character);
/** Returns the HTML inside an element. */
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
    // The head of the feed that the entry was copied from (RFC 4287, 4.2.11).
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
    const creators = readPeople(all(entry, DC, 'creator'), base, reading);
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
        tags: collect([...all(entry, ATOM, 'category'), ...all(entry, DC, 'subject')], MAX_TOPICS, (each) => {
            const category = each;
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
/** Returns true if an element holds HTML, either by its `type` or because a plain text element has child elements. */
const isMarkup = ({ attributes, children }) => {
    const type = attributes.get('type') ?? 'text';
    return /html/i.test(type) || (children.length > 0 && /^\s*text/i.test(type));
};
/** Returns the text of an element whose `type` is plain (the default) or HTML; undefined for any other type. */
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
// Truncated first, since the feed's language is read again for each of its articles.
const language = (tag) => canonicalTag(cleanText(tag?.slice(0, 99), 35));
/**
 * Returns the first picture that can be shown. Pictures in the text are ignored: the first one may be a tracking pixel.
 */
const firstPicture = (item, candidates, base, reading) => some(candidates, (media) => {
    const src = address(media, base) ?? '';
    // The description of a video is about the video, so it is not an alternative text for its picture.
    const alt = typedText(isVideo(item) ? find(media, MEDIA, 'description') : nearest(media, item, 'description'), reading);
    const credit = readName(typedText(creditOf(media, item), reading))?.name;
    const [width, height] = ['width', 'height'].map((side) => media.attributes.get(side));
    return AVATAR.test(src) ? undefined : readPicture({ src, alt, credit, width, height }, base);
})[0];
/** The Media RSS pictures of an item, alone or in groups: first the content, then the thumbnails. */
function mediaOf(item) {
    const places = placesOf(item);
    const contents = places.flatMap((place) => all(place, MEDIA, 'content'));
    return [...contents.filter(isImage), ...[...places, ...contents].flatMap((place) => all(place, MEDIA, 'thumbnail'))];
}
const placesOf = (item) => [item, ...all(item, MEDIA, 'group')];
/** The description of a video. YouTube and PeerTube write it instead of a summary. */
const mediaText = (item) => isVideo(item)
    ? placesOf(item)
        .flatMap((place) => all(place, MEDIA, 'description'))
        .find(({ text }) => text.trim())
    : undefined;
const isVideo = (item) => placesOf(item)
    .flatMap((place) => all(place, MEDIA, 'content'))
    .some(({ attributes }) => /^(?:video|audio)$/.test(attributes.get('medium') ?? '') ||
    /^(?:video|audio)\/|flash/i.test(attributes.get('type') ?? ''));
/** Returns true for a picture, by the declared type or otherwise by the file extension. */
function isImage({ attributes }) {
    const medium = attributes.get('medium')?.trim() ?? '';
    const type = attributes.get('type')?.trim() ?? '';
    if (medium || (type && !/octet-stream$/i.test(type)))
        return medium === 'image' || /^image\b/i.test(type);
    return PICTURE_FILE.test(attributes.get('url') ?? attributes.get('href') ?? '');
}
/** Finds a Media RSS property of a medium: the nearest one applies, from the medium outwards to the item. */
const nearest = (from, item, name) => find(from, MEDIA, name) ?? (from.parent && from !== item ? nearest(from.parent, item, name) : undefined);
/** Finds the credit of a picture. Media RSS also credits the author of the text, the editor and the owner of the site. */
function creditOf(from, item) {
    const credits = all(from, MEDIA, 'credit');
    const roleOf = ({ attributes }) => attributes.get('role')?.trim() ?? '';
    return (credits.find((credit) => PICTURE_ROLE.test(roleOf(credit))) ??
        credits.find((credit) => !roleOf(credit)) ??
        (from.parent && from !== item ? creditOf(from.parent, item) : undefined));
}
/** Returns the page of a feed or an item. If there are several links, it prefers one to HTML. */
function pageOf(element, base) {
    const pages = links(element, 'alternate');
    const isHtml = ({ attributes }) => /^$|html/i.test(attributes.get('type') ?? '');
    return some([...pages.filter(isHtml), ...pages], (link) => address(link, base))[0];
}
const links = (element, rel) => all(element, ATOM, 'link').filter(({ attributes }) => (attributes.get('rel') ?? 'alternate') === rel);
/** Returns the address in an element, from an attribute or from its text. */
const address = (element, base) => element && safeUrl(addressText(element), baseOf(element, base));
/** The text of an address; one that begins with `www.` lacks its scheme. */
const addressText = ({ attributes, text }) => attributes.get('href') ?? attributes.get('url') ?? text.replace(/^\s*(?=www\.[\w-]+\.)/i, '//');
/** Returns the base for relative addresses in an element, from the `xml:base` of it and its ancestors. */
function baseOf(element, base) {
    if (!element)
        return base;
    const outer = baseOf(element.parent, base);
    const own = element.attributes.get('xml:base') ?? '';
    return (own.length <= MAX_BASE ? safeUrl(own, outer) : undefined) ?? outer;
}
const all = ({ children }, namespace, name) => children.filter((child) => child.name === name && child.namespace === namespace);
const find = ({ children }, namespace, name) => children.find((child) => child.name === name && child.namespace === namespace);
/** Returns the first element with text or attributes, in the order of the namespaces, then of the names. */
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
/** Reads the first twenty elements and drops unreadable ones. */
const some = (elements, readOne) => collect(elements, MOST, (element) => readOne(element));
//# sourceMappingURL=feed-xml.js.map