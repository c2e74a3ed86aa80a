import { isDrupal } from '../sources/drupal.js';
import { xmlItems } from '../sources/feed-xml.js';
import { MAX_ITEMS } from '../sources/items.js';
import { isJsonFeed } from '../sources/json-feed.js';
import { readNews } from '../sources/news.js';
import { isWordPress } from '../sources/wordpress.js';
import { parseXml } from '../sources/xml.js';
import { canonicalTag } from '../util/language-tag.js';
import { asProblem } from '../util/problem.js';
import { fields, isRecord } from '../util/record.js';
import { safeUrl } from '../util/safe-url.js';
import { suggest } from '../util/spelling.js';
import { cleanText } from '../util/text.js';
import { checkSpelling } from './check-schema.js';
import { shorten } from './report.js';
import { DATE, idOf, placeRepeated, REPEATED, sayNotes, whyLeftOut } from './news-notes.js';
import { foundWords, visible } from './words.js';
/** A placeholder for the address of the file, against which relative addresses are valid. */
const BASE = 'https://site.invalid/';
const ADDRESS = 'an address that can be followed (https, http, or relative)';
/** The fields of JSON Feed 1.1 and 1.0, and what the library reads of them. */
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
/** The properties of `_learning_city` in an item and in an author. */
const OWN_IN_ITEM = {
    publisher: ['name', 'url'],
    image: ['alt', 'caption', 'credit', 'width', 'height', 'focus', 'source'],
};
const OWN_IN_AUTHOR = { role: undefined };
/** Checks news in a JSON format; returns undefined for any other document. */
export function checkJsonNews(findings, options) {
    const { document } = findings;
    const { data } = fields(document);
    if (isJsonFeed(document)) {
        const feed = fields(document);
        const items = feed.items;
        const [, version] = /^https:\/\/jsonfeed\.org\/version\/(1(?:\.1)?)$/.exec(cleanText(feed.version, 100) ?? '') ?? [];
        const format = `JSON Feed${version === undefined ? '' : ` ${version}`}`;
        return checkItems(findings, document, { format, items, keysOf: (index) => ['items', index] }, options, (rows) => checkJsonFeed(findings, feed, rows));
    }
    if (Array.isArray(document) && isWordPress(document)) {
        const list = { format: 'WordPress', items: document, keysOf: (index) => [index] };
        return checkItems(findings, document, list, options, (rows) => checkWordPress(findings, rows));
    }
    if (isWordPress(document)) {
        const list = { format: 'WordPress, one post', items: [document], keysOf: () => [] };
        return checkItems(findings, document, list, options, (rows) => checkWordPress(findings, rows));
    }
    const isOne = isRecord(data);
    const nodes = isOne ? { ...document, data: [data] } : document;
    if (!isDrupal(nodes))
        return undefined;
    const list = {
        format: isOne ? 'Drupal, one node' : 'Drupal',
        items: fields(nodes).data,
        keysOf: (index) => (isOne ? ['data'] : ['data', index]),
    };
    return checkItems(findings, document, list, options, (rows) => checkDrupal(findings, rows));
}
/**
 * Checks an XML feed; returns undefined if it is neither RSS nor Atom.
 * @throws {SyntaxError} if it is not XML
 */
export function checkXmlNews(findings, text, options) {
    const root = parseXml(text);
    const found = xmlItems(root, BASE);
    if (!found)
        return undefined;
    const { items } = found;
    const isAtom = root.name === 'feed';
    const version = visible((root.attributes.get('version') ?? '').slice(0, 10));
    const format = isAtom ? 'Atom' : root.name === 'RDF' ? 'RSS 1.0' : `RSS ${version}`.trim();
    const row = (item, index) => {
        const id = idOf(item);
        return {
            path: '',
            row: `${item.name}[${index}]`,
            ...(id !== undefined && { id: shorten(visible(id)) }),
        };
    };
    const list = { format, items, keysOf: () => [] };
    return checkItems(findings, text, list, options, (rows) => rows.forEach(({ item, article }, index) => {
        const element = item;
        const say = (severity, message, field) => {
            findings.list.push({
                severity,
                ...row(element, index),
                ...(field !== undefined && { field }),
                message,
            });
        };
        const isLost = (each) => safeUrl(addressOf(each), BASE) === undefined;
        const link = article?.url === undefined ? childrenOf(element, ['link']).filter(isPage).find(isLost) : undefined;
        if (link)
            say('error', `expected ${ADDRESS}, found ${foundWords(addressOf(link))}`, 'link');
        if (article?.picture && !article.picture.alt) {
            say('hint', 'its picture has no description (media:description), so it is decoration');
        }
    }), row);
}
/** Reads the document as an element does, and reports the reader's notes for each item. */
function checkItems(findings, input, { format, items, keysOf }, { timeZone, base, next, siteLanguage }, checkRows, rowOf) {
    const notes = [];
    let read = { articles: [], skipped: items.length };
    try {
        const report = (note) => {
            // Without the document's address, its host is unknown, and so whether it is the host of the next page.
            if (base !== undefined || note.kind !== 'cut' || note.field !== 'next')
                notes.push(note);
        };
        const news = readNews(input, base ?? BASE, next, { timeZone, siteLanguage, report });
        // The readers are already imported, so nothing is loaded.
        if (news instanceof Promise)
            throw new Error('a reader was not provided');
        read = news;
    }
    catch (error) {
        if (asProblem(error).code !== 'shape')
            throw error;
    }
    placeRepeated(notes, items);
    const { articles } = read;
    checkNumber(findings, keysOf(0).slice(0, -1), items);
    const hidden = new Set(notes.flatMap(({ kind, item }) => (kind === 'left-out' || kind === REPEATED ? [item] : [])));
    const seen = items
        .slice(0, MAX_ITEMS)
        .map((item, index) => ({ item, index }))
        .filter(({ index }) => !hidden.has(index));
    // Articles have the same order as their items. If they do not match, fields are checked without the articles.
    const isMatched = seen.length === articles.length;
    const articleOf = new Map(isMatched ? seen.map(({ index }, at) => [index, articles[at]]) : []);
    checkRows(items.slice(0, MAX_ITEMS).map((item, index) => ({ item, keys: keysOf(index), article: articleOf.get(index) })));
    const nameOf = (index) => (rowOf ? (rowOf(items[index], index).row ?? '') : nameFrom(keysOf(index)));
    sayNotes(notes, format, (severity, note, message) => {
        const { item: index, field, first } = note;
        const words = note.kind === 'left-out' && index !== undefined
            ? whyLeftOut(note.detail, items[index], format)
            : first === undefined
                ? message
                : message.replace('another item', nameOf(first));
        // An omission concerns the whole item, not one field.
        const isOfItem = note.kind === 'left-out' || field === undefined;
        if (rowOf) {
            const row = index === undefined ? { path: '' } : rowOf(items[index], index);
            findings.list.push({ severity, ...row, ...(!isOfItem && { field: visible(field) }), message: words });
        }
        else {
            const keys = index === undefined ? [] : keysOf(index);
            const own = note.kind === 'same-id' && index !== undefined ? ['id'] : isOfItem ? [] : field.split('.');
            findings.add(severity, [...keys, ...own], words);
        }
    });
    const days = articles.flatMap(({ published }) => (published === undefined ? [] : [published])).sort();
    const inUtc = new Set(notes.filter(({ kind }) => kind === 'utc').map(({ item }) => item)).size;
    if (inUtc && !timeZone && inUtc >= days.length) {
        const advice = 'set time-zone on the element or data-time-zone on the script tag, and --time-zone here';
        findings.hint([], `every date is in UTC, so its day depends on where the visitor is: ${advice}`);
    }
    const [from, to] = [days[0], days.at(-1)];
    return {
        format,
        rows: items.length,
        news: {
            items: items.length,
            shown: articles.length,
            ...(from !== undefined && { from }),
            ...(to !== undefined && { to }),
            undated: articles.length - days.length,
            ...(inUtc && { zone: timeZone ?? `this computer’s zone (${Intl.DateTimeFormat().resolvedOptions().timeZone})` }),
            ...(read.next !== undefined && { next: read.next }),
        },
    };
}
const nameFrom = (keys) => keys.map((key) => (typeof key === 'number' ? `[${key}]` : key)).join('') || 'the document';
function checkJsonFeed(findings, feed, rows) {
    checkSpelling(findings, feed, FEED, []);
    if (!/^https:\/\/jsonfeed\.org\/version\/1/.test(cleanText(feed.version, 100) ?? '')) {
        findings.hint(['version'], 'expected https://jsonfeed.org/version/1.1, which other readers need to recognise the format');
    }
    checkAddress(findings, ['home_page_url'], feed.home_page_url);
    checkAddress(findings, ['next_url'], feed.next_url);
    checkLanguage(findings, ['language'], feed.language);
    checkAuthors(findings, [], feed);
    for (const { keys, item, article } of rows) {
        if (!isRecord(item))
            continue;
        checkSpelling(findings, item, ITEM, keys);
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
        checkOwn(findings, [...keys, '_learning_city'], withoutOrigins(item._learning_city), OWN_IN_ITEM);
        const { publisher, image } = fields(item._learning_city);
        checkAddress(findings, [...keys, '_learning_city', 'publisher', 'url'], fields(publisher).url);
        for (const side of ['width', 'height']) {
            const size = fields(image)[side];
            if (size !== undefined && article?.picture && article.picture[side] === undefined) {
                findings.error([...keys, '_learning_city', 'image', side], `expected a number of pixels, found ${foundWords(size)}`);
            }
        }
        const { focus } = fields(image);
        if (focus !== undefined && article?.picture && !article.picture.focus) {
            findings.error([...keys, '_learning_city', 'image', 'focus'], `expected {x, y}, both from 0 to 1, found ${foundWords(focus)}`);
        }
        checkPicture(findings, keys, article, '_learning_city.image.alt');
    }
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
/** Leaves out `from`, which only the command `fetch` reads. */
const withoutOrigins = (own) => isRecord(own) ? Object.fromEntries(Object.entries(own).filter(([name]) => name !== 'from')) : own;
/** Checks `_learning_city`. Readers ignore unknown properties in it. */
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
function checkWordPress(findings, rows) {
    for (const { keys, item, article } of rows) {
        const post = fields(item);
        for (const field of ['date', 'modified'])
            checkDate(findings, [...keys, field], post[field]);
        checkAddress(findings, [...keys, 'link'], post.link);
        for (const field of ['title', 'excerpt']) {
            if (post[field] !== undefined && !isRecord(post[field])) {
                findings.error([...keys, field], `expected an object with rendered, found ${foundWords(post[field])}`);
            }
        }
        if (typeof post.featured_media === 'number' && post.featured_media > 0 && post._embedded === undefined) {
            findings.hint(keys, 'its picture, author and tags are not there: ask for them with _embed');
        }
        checkPicture(findings, keys, article, 'alt_text');
    }
}
function checkDrupal(findings, rows) {
    for (const { keys, item, article } of rows) {
        const { created, changed } = fields(fields(item).attributes);
        checkDate(findings, [...keys, 'attributes', 'created'], created);
        checkDate(findings, [...keys, 'attributes', 'changed'], changed);
        checkPicture(findings, keys, article, 'meta.alt');
    }
}
const childrenOf = (item, names) => item.children.filter(({ name }) => names.includes(name));
/** Returns true if a link leads to the page of its item rather than to a file or the feed. */
const isPage = ({ attributes }) => (attributes.get('rel') ?? 'alternate') === 'alternate';
const addressOf = ({ attributes, text }) => attributes.get('href') ?? text.trim();
function checkNumber(findings, keys, items) {
    if (!items.length)
        findings.hint(keys, 'there are no items');
    if (items.length > MAX_ITEMS) {
        findings.hint(keys, `of ${items.length} items only the first ${MAX_ITEMS} are read`);
    }
}
function checkDate(findings, keys, date) {
    // For a text that is not a date, there is already a note.
    if (date === undefined || date === null || typeof date === 'string')
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
function checkPicture(findings, keys, article, field) {
    const { picture } = article ?? {};
    if (picture && picture.alt === undefined) {
        findings.hint(keys, `its picture has no description (${visible(field)}), so it is decoration`);
    }
}
//# sourceMappingURL=check-news.js.map