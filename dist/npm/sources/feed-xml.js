import { htmlText } from '../util/html-text.js';
import { canonicalTag } from '../util/language-tag.js';
import { parseDate } from '../util/plain-date.js';
import { collect, defined } from '../util/record.js';
import { parseRfc822Date } from './rfc822-date.js';
import { safeUrl } from '../util/safe-url.js';
import { cleanText } from '../util/text.js';
import { withEllipsis } from './html-field.js';
import { MAX_EXCERPT, MOST, readItems, readPicture, toArticle } from './items.js';
import { inherited, parseXml } from './xml.js';
const ATOM = 'http://www.w3.org/2005/Atom';
const CONTENT = 'http://purl.org/rss/1.0/modules/content';
const DC = 'http://purl.org/dc/elements/1.1';
const DC_TERMS = 'http://purl.org/dc/terms';
const MEDIA = 'http://search.yahoo.com/mrss';
/** A longer `xml:base` is passed over: it would be parsed for each of the addresses that it is the base of. */
const MAX_BASE = 2048;
/** An e-mail address, with the bracket it stands in and the comma before it. */
const MAIL = /\s*[,;]?\s*[(<]?[^\s()<>]+@[^\s()<>]+[)>]?/g;
/** WordPress.com has the author's face among the pictures of an article (FreshRSS/FreshRSS#1920). */
const AVATAR = /^https?:\/\/([\w-]+\.)*gravatar\.com\//;
/**
 * Maps a feed in XML to news. Items with neither id nor address, or with neither title nor text, are skipped and
 * counted.
 * @param text the document
 * @param base what relative addresses are resolved against, until an `xml:base` says otherwise
 * @returns undefined when it is XML, but neither RSS nor Atom
 * @throws {SyntaxError} when it is not XML
 */
export function readXmlFeed(text, base) {
    const found = xmlItems(parseXml(text), base);
    return (found &&
        defined({
            ...readItems(found.items, (item) => toArticle(found.readOne(item))),
            next: some(links(found.feed, 'next'), (link) => address(link, base))[0],
        }));
}
/** The items of a feed, be it RSS or Atom; undefined when it is neither. */
export function xmlItems(root, base) {
    if (root.name === 'feed' && root.namespace === ATOM)
        return atomItems(root, base);
    const channel = /^(?:rss|RDF)$/.test(root.name) ? root.children.find(({ name }) => name === 'channel') : undefined;
    return channel && rssItems(root, channel, base);
}
/** The same as the other formats have it. */
export const read = (text, base) => readXmlFeed(String(text), base);
/** RSS: its elements are in no namespace, or in that of the channel; its items in the channel, or as in 1.0 beside it. */
function rssItems(root, channel, base) {
    const core = channel.namespace;
    const common = {
        language: language(find(channel, core, 'language')?.text) ??
            language(find(channel, DC, 'language')?.text) ??
            language(inherited(channel, 'xml:lang')),
        publisher: readName(html(find(channel, core, 'title')), address(find(channel, core, 'link'), base) ?? pageOf(channel, base)),
    };
    return {
        items: [...all(channel, core, 'item'), ...all(root, core, 'item')],
        readOne: (item) => readItem(item, core, common, base),
        feed: channel,
    };
}
function readItem(item, core, common, base) {
    const guid = find(item, core, 'guid');
    const link = find(item, core, 'link');
    const isPermalink = guid?.attributes.get('isPermaLink')?.toLowerCase() !== 'false';
    const url = address(link, base) ?? (isPermalink ? safeUrl(guid?.text) : undefined) ?? pageOf(item, base);
    return {
        id: cleanText(guid?.text, 2048) ?? cleanText(link?.text, 2048) ?? url,
        title: cleanText(html(find(item, core, 'title')), 300),
        summary: withEllipsis(cleanText(html(find(item, core, 'description')), 1000)) ??
            cleanText(html(find(item, CONTENT, 'encoded')), MAX_EXCERPT),
        url,
        published: rssDate(find(item, core, 'pubDate')) ?? rssDate(find(item, DC, 'date')),
        modified: rssDate(find(item, ATOM, 'updated')) ?? rssDate(find(item, DC_TERMS, 'modified')),
        tags: some([...all(item, core, 'category'), ...all(item, DC, 'subject')], (tag) => cleanText(html(tag), 100)),
        authors: [all(item, DC, 'creator'), all(item, core, 'author')]
            .map((people) => some(people, (person) => readName(html(person))))
            .find(({ length }) => length),
        language: language(find(item, DC, 'language')?.text) ?? language(item.attributes.get('xml:lang')) ?? common.language,
        publisher: common.publisher,
        picture: firstPicture(item, [...mediaOf(item), ...all(item, core, 'enclosure').filter(isImage)], base),
    };
}
/** The day an RSS feed states; the format has RFC 822, but ISO 8601 and dotted days are met as well. */
export const rssDate = (date) => parseRfc822Date(date?.text) ?? parseDate(date?.text);
/** The text of an element that holds HTML, be it escaped, in a CDATA section, or elements as they are. */
const html = (element) => element && htmlText(element.children.length ? element.inner : element.text);
function atomItems(feed, base) {
    const head = readHead(feed, base);
    return { items: all(feed, ATOM, 'entry'), readOne: (entry) => readEntry(entry, head, base), feed };
}
const readHead = (feed, base) => ({
    authors: readAuthors(feed, base),
    publisher: readName(typedText(find(feed, ATOM, 'title')), pageOf(feed, base)),
});
function readEntry(entry, feed, base) {
    // The head of the feed that the entry was taken over from (RFC 4287, 4.2.11).
    const source = find(entry, ATOM, 'source');
    const head = source ? readHead(source, base) : feed;
    const title = find(entry, ATOM, 'title');
    const published = parseDate(find(entry, ATOM, 'published')?.text);
    const modified = parseDate(find(entry, ATOM, 'updated')?.text);
    const url = pageOf(entry, base);
    return {
        id: cleanText(find(entry, ATOM, 'id')?.text, 2048) ?? url,
        title: cleanText(typedText(title), 300),
        summary: cleanText(typedText(find(entry, ATOM, 'summary')), 1000) ??
            cleanText(typedText(find(entry, ATOM, 'content')), MAX_EXCERPT),
        url,
        published: published ?? modified,
        modified,
        tags: some(all(entry, ATOM, 'category'), ({ attributes }) => cleanText(attributes.get('label'), 100) ?? cleanText(attributes.get('term'), 100)),
        authors: [readAuthors(entry, base), head.authors, feed.authors].find(({ length }) => length),
        language: language(inherited(title ?? entry, 'xml:lang')),
        publisher: head.publisher ?? feed.publisher,
        picture: firstPicture(entry, [...links(entry, 'enclosure').filter(isImage), ...mediaOf(entry)], base),
    };
}
const readAuthors = (from, base) => some(all(from, ATOM, 'author'), (author) => readName(find(author, ATOM, 'name')?.text, address(find(author, ATOM, 'uri'), base)));
/** The text of an element whose `type` says how it is written: plain, the default, or HTML; none of any other type. */
function typedText(element) {
    const type = element?.attributes.get('type') ?? 'text';
    if (/html/i.test(type))
        return html(element);
    return /^(?:text|plain)/i.test(type) ? element?.text : undefined;
}
/** A person or a publisher. Feeds write e-mail addresses beside names, or for names; none of them is shown. */
function readName(text, url) {
    // Cut first: the time that the pattern takes grows faster than the text.
    const rest = cleanText(text, 200)?.replace(MAIL, '').trim();
    const name = cleanText(rest?.replace(/^\((.*)\)$/, '$1'), 200);
    return name === undefined ? undefined : defined({ name, url });
}
// Cut first: the language of the feed is read anew for each of its articles.
const language = (tag) => canonicalTag(cleanText(tag?.slice(0, 99), 35));
/** The first of some pictures that can be shown. None is taken from the text: its first one may be there to count. */
const firstPicture = (item, candidates, base) => some(candidates, (media) => {
    const src = address(media, base) ?? '';
    const alt = typedText(nearest(media, item, 'description'));
    const credit = readName(typedText(nearest(media, item, 'credit')))?.name;
    const [width, height] = ['width', 'height'].map((side) => media.attributes.get(side));
    return AVATAR.test(src) ? undefined : readPicture({ src, alt, credit, width, height }, base);
})[0];
/** The pictures of Media RSS, alone or in groups: first those that are content, then those that stand for it. */
function mediaOf(item) {
    const places = [item, ...all(item, MEDIA, 'group')];
    const contents = places.flatMap((place) => all(place, MEDIA, 'content'));
    return [...contents.filter(isImage), ...[...places, ...contents].flatMap((place) => all(place, MEDIA, 'thumbnail'))];
}
const isImage = ({ attributes }) => attributes.get('medium') === 'image' || /^image\//i.test(attributes.get('type') ?? '');
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
/** The readable ones of the first twenty. */
const some = (elements, readOne) => collect(elements, MOST, (element) => readOne(element));
//# sourceMappingURL=feed-xml.js.map