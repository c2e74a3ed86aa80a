import { isDrupal, readDrupal } from '../sources/drupal.js';
import { rssDate, xmlItems } from '../sources/feed-xml.js';
import { plainText } from '../sources/html-field.js';
import { MAX_ITEMS, toArticle } from '../sources/items.js';
import { isJsonFeed, readJsonFeed } from '../sources/json-feed.js';
import { isWordPress, readWordPress } from '../sources/wordpress.js';
import { parseXml } from '../sources/xml.js';
import { htmlText } from '../util/html-text.js';
import { canonicalTag } from '../util/language-tag.js';
import { parseDate } from '../util/plain-date.js';
import { fields, isRecord } from '../util/record.js';
import { safeUrl } from '../util/safe-url.js';
import { cleanText } from '../util/text.js';
import { checkUnique } from './check-register.js';
import { checkSpelling } from './check-schema.js';
import { suggest } from '../util/spelling.js';
import { foundWords, visible } from './words.js';
/** Stands for the address that a file will have: relative addresses in it are sound. */
const BASE = 'https://site.invalid/';
const ADDRESS = 'an address that can be followed (https, http, or relative)';
const DATE = 'a date such as 2022-09-06, 2022-09-06T10:00:00+03:00 or 06.09.2022.';
/** Fields of JSON Feed 1.1 and 1.0, and what the library reads of them. */
const FEED = [
    'version',
    'title',
    'home_page_url',
    'feed_url',
    'description',
    'user_comment',
    'next_url',
    'icon',
    'favicon',
    'authors',
    'author',
    'language',
    'expired',
    'hubs',
    'items',
];
const ITEM = [
    'id',
    'url',
    'external_url',
    'title',
    'content_html',
    'content_text',
    'summary',
    'image',
    'banner_image',
    'date_published',
    'date_modified',
    'authors',
    'author',
    'tags',
    'language',
    'attachments',
    '_learning_city',
];
const AUTHOR = ['name', 'url', 'avatar', '_learning_city'];
/** What our own object may hold, where it stands in an item and in an author. */
const OWN_IN_ITEM = { publisher: ['name', 'url'], image: ['alt', 'credit', 'width', 'height'] };
const OWN_IN_AUTHOR = { role: undefined };
/** Checks news in a format of JSON; gives the number of items, or undefined when it is none of the formats. */
export function checkJsonNews(findings) {
    const { document } = findings;
    if (isJsonFeed(document))
        return checkJsonFeed(findings, fields(document));
    if (isWordPress(document))
        return checkWordPress(findings, document);
    if (isDrupal(document))
        return checkDrupal(findings, fields(document));
    return undefined;
}
function checkJsonFeed(findings, feed) {
    const items = feed.items;
    checkSpelling(findings, feed, FEED, []);
    if (!/^https:\/\/jsonfeed\.org\/version\/1/.test(cleanText(feed.version, 100) ?? '')) {
        findings.hint(['version'], 'expected https://jsonfeed.org/version/1.1, by which other readers know the format');
    }
    checkAddress(findings, ['home_page_url'], feed.home_page_url);
    checkAddress(findings, ['next_url'], feed.next_url);
    checkLanguage(findings, ['language'], feed.language);
    checkAuthors(findings, [], feed);
    checkNumber(findings, ['items'], items);
    checkUnique(findings, ['items'], items);
    items.slice(0, MAX_ITEMS).forEach((item, index) => {
        const keys = ['items', index];
        if (!isRecord(item)) {
            findings.error(keys, `left out: expected an object, found ${foundWords(item)}`);
            return;
        }
        const [article] = readJsonFeed({ ...feed, items: [item] }, BASE, htmlText).articles;
        checkSpelling(findings, item, ITEM, keys);
        if (!article) {
            const reason = cleanText(item.id, 2048) === undefined
                ? 'no id, which is text or a number'
                : 'neither title nor text (title, summary, content_text or content_html)';
            findings.error(keys, `left out: ${reason}`);
            return;
        }
        for (const field of ['title', 'summary', 'content_text', 'content_html']) {
            if (item[field] !== undefined && item[field] !== null && typeof item[field] !== 'string') {
                findings.error([...keys, field], `expected text, found ${foundWords(item[field])}`);
            }
        }
        for (const field of ['date_published', 'date_modified'])
            checkDate(findings, [...keys, field], item[field]);
        for (const field of ['url', 'external_url', 'image', 'banner_image']) {
            checkAddress(findings, [...keys, field], item[field]);
        }
        if (item.tags !== undefined && item.tags !== null && !Array.isArray(item.tags)) {
            findings.error([...keys, 'tags'], `expected a list of texts, found ${foundWords(item.tags)}`);
        }
        checkLanguage(findings, [...keys, 'language'], item.language);
        checkAuthors(findings, keys, item);
        checkOwn(findings, [...keys, '_learning_city'], item._learning_city, OWN_IN_ITEM);
        const { publisher, image } = fields(item._learning_city);
        checkAddress(findings, [...keys, '_learning_city', 'publisher', 'url'], fields(publisher).url);
        for (const side of ['width', 'height']) {
            const size = fields(image)[side];
            if (size !== undefined && article.picture && article.picture[side] === undefined) {
                findings.error([...keys, '_learning_city', 'image', side], `expected a number of pixels, found ${foundWords(size)}`);
            }
        }
        checkPicture(findings, keys, article, '_learning_city.image.alt');
    });
    return items.length;
}
function checkAuthors(findings, keys, from) {
    const several = Array.isArray(from.authors);
    const authors = several ? from.authors : [from.author];
    if (from.authors !== undefined && from.authors !== null && !several) {
        findings.error([...keys, 'authors'], `expected a list, found ${foundWords(from.authors)}`);
    }
    authors.forEach((author, index) => {
        if (author === undefined || author === null)
            return;
        const at = several ? [...keys, 'authors', index] : [...keys, 'author'];
        const { name, url, _learning_city } = fields(author);
        if (isRecord(author))
            checkSpelling(findings, author, AUTHOR, at);
        if (cleanText(name, 200) === undefined)
            findings.error(at, `left out: expected a name, found ${foundWords(name)}`);
        checkAddress(findings, [...at, 'url'], url);
        checkOwn(findings, [...at, '_learning_city'], _learning_city, OWN_IN_AUTHOR);
    });
}
/** Our own object: whatever it holds besides is read by nobody. */
function checkOwn(findings, keys, own, known) {
    if (own === undefined)
        return;
    if (!isRecord(own)) {
        findings.error(keys, `expected an object, found ${foundWords(own)}`);
        return;
    }
    sayUnknown(findings, keys, own, Object.keys(known));
    for (const [name, parts] of Object.entries(known)) {
        const part = Object.hasOwn(own, name) ? own[name] : undefined;
        if (part === undefined)
            continue;
        if (!parts) {
            if (typeof part !== 'string')
                findings.error([...keys, name], `expected text, found ${foundWords(part)}`);
        }
        else if (isRecord(part))
            sayUnknown(findings, [...keys, name], part, parts);
        else
            findings.error([...keys, name], `expected an object, found ${foundWords(part)}`);
    }
}
function sayUnknown(findings, keys, record, known) {
    for (const key of Object.keys(record).filter((name) => !known.includes(name))) {
        const meant = suggest(key, known);
        const advice = meant === undefined ? `known are ${known.join(', ')}` : `perhaps ${meant} is meant`;
        findings.hint([...keys, key], `no such field, so it is not read; ${advice}`);
    }
}
function checkWordPress(findings, posts) {
    checkNumber(findings, [], posts);
    checkUnique(findings, [], posts);
    posts.slice(0, MAX_ITEMS).forEach((each, index) => {
        const keys = [index];
        const post = fields(each);
        const [article] = readWordPress([each], BASE).articles;
        if (!article) {
            findings.error(keys, `left out: ${whyNoPost(post)}`);
            return;
        }
        checkDate(findings, [...keys, 'date'], post.date);
        checkDate(findings, [...keys, 'modified'], post.modified);
        checkAddress(findings, [...keys, 'link'], post.link);
        if (typeof post.featured_media === 'number' && post.featured_media > 0 && post._embedded === undefined) {
            findings.hint(keys, 'its picture, author and tags are not there: ask for them with _embed');
        }
        checkPicture(findings, keys, article, 'alt_text');
    });
    return posts.length;
}
function whyNoPost(post) {
    if (cleanText(post.id, 2048) === undefined)
        return 'no id';
    if (post.status !== undefined && post.status !== 'publish')
        return `not published: status is ${foundWords(post.status)}`;
    return plainText(fields(post.title).rendered, 300) === undefined ? 'neither title nor excerpt' : 'it cannot be read';
}
function checkDrupal(findings, document) {
    const nodes = document.data;
    checkNumber(findings, ['data'], nodes);
    checkUnique(findings, ['data'], nodes);
    nodes.slice(0, MAX_ITEMS).forEach((node, index) => {
        const keys = ['data', index];
        const { id, attributes } = fields(node);
        const { title, status, created, changed } = fields(attributes);
        const [article] = readDrupal({ ...document, data: [node] }, BASE).articles;
        if (!article) {
            const reason = cleanText(id, 2048) === undefined
                ? 'no id'
                : status === false
                    ? 'not published: status is false'
                    : `no title: expected text, found ${foundWords(title)}`;
            findings.error(keys, `left out: ${reason}`);
            return;
        }
        checkDate(findings, [...keys, 'attributes', 'created'], created);
        checkDate(findings, [...keys, 'attributes', 'changed'], changed);
        checkPicture(findings, keys, article, 'meta.alt');
    });
    return nodes.length;
}
/**
 * Checks a feed in XML; gives the number of items, or undefined when it is neither RSS nor Atom.
 * @throws {SyntaxError} when it is not XML
 */
export function checkXmlNews(findings, text) {
    const root = parseXml(text);
    const found = xmlItems(root, BASE);
    if (!found)
        return undefined;
    const isAtom = root.name === 'feed';
    const { items, readOne } = found;
    checkNumber(findings, [], items);
    items.slice(0, MAX_ITEMS).forEach((item, index) => {
        const parts = readOne(item);
        const { id } = parts;
        const row = { path: '', row: `${item.name}[${index}]`, ...(id !== undefined && { id: visible(id) }) };
        const say = (message, field) => {
            findings.list.push({ severity: 'error', ...row, ...(field !== undefined && { field }), message });
        };
        const article = toArticle(parts);
        if (!article) {
            say(`left out: ${id === undefined ? 'neither id nor address (guid, link, id)' : 'neither title nor text'}`);
            return;
        }
        for (const date of childrenOf(item, ['pubDate', 'date', 'published', 'updated', 'modified'])) {
            if (isAtom ? parseDate(date.text) : rssDate(date))
                continue;
            const expected = isAtom ? DATE : 'a date such as Tue, 06 Sep 2022 10:00:00 +0300';
            say(`expected ${expected}, found ${foundWords(date.text.trim())}`, date.name);
        }
        const link = article.url === undefined ? childrenOf(item, ['link']).find(isPage) : undefined;
        if (link) {
            say(`expected ${ADDRESS}, found ${foundWords(link.attributes.get('href') ?? link.text.trim())}`, 'link');
        }
        if (article.picture && !article.picture.alt) {
            const message = 'its picture has no description (media:description), so it is decoration';
            findings.list.push({ severity: 'hint', ...row, message });
        }
    });
    return items.length;
}
const childrenOf = (item, names) => item.children.filter(({ name }) => names.includes(name));
/** Whether a link leads to the page of its item, and not to a file or the feed. */
const isPage = ({ attributes }) => (attributes.get('rel') ?? 'alternate') === 'alternate';
function checkNumber(findings, keys, items) {
    if (!items.length)
        findings.hint(keys, 'there are no items');
    if (items.length > MAX_ITEMS) {
        findings.hint(keys, `of ${items.length} items only the first ${MAX_ITEMS} are read`);
    }
}
function checkDate(findings, keys, date) {
    if (date === undefined || date === null || parseDate(date) !== undefined)
        return;
    findings.error(keys, `expected ${DATE}, found ${foundWords(date)}`);
}
function checkAddress(findings, keys, address) {
    if (address === undefined || address === null || safeUrl(address, BASE) !== undefined)
        return;
    findings.error(keys, `left out: expected ${ADDRESS}, found ${foundWords(address)}`);
}
function checkLanguage(findings, keys, language) {
    if (language === undefined || language === null || canonicalTag(cleanText(language, 35)) !== undefined)
        return;
    findings.error(keys, `expected a language tag such as lv, found ${foundWords(language)}`);
}
function checkPicture(findings, keys, { picture }, field) {
    if (picture && picture.alt === undefined) {
        findings.hint(keys, `its picture has no description (${visible(field)}), so it is decoration`);
    }
}
//# sourceMappingURL=check-news.js.map