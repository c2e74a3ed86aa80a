/*
 * RSS 2.0 (https://www.rssboard.org/rss-specification) and its predecessors from 0.9 to 1.0, with Dublin Core, Media RSS
 * and the elements of Atom and of podcasts that such feeds contain.
 */
import { safeUrl } from '../../util/safe-url.js';
import { cleanText } from '../../util/text.js';
import { excerptText } from '../html-field.js';
import { MAX_EXCERPT } from '../items.js';
import { inherited } from '../xml.js';
import { address, all, ATOM, baseOf, DC, DC_TERMS, find, first, links, MEDIA, pageOf, } from './elements.js';
import { readName, readPeople } from './people.js';
import { firstPicture, isImage, mediaOf, mediaText } from './pictures.js';
import { html, language, markup, rssDay, tagsOf } from './text.js';
const CONTENT = 'http://purl.org/rss/1.0/modules/content';
const ITUNES = 'http://www.itunes.com/dtds/podcast-1.0.dtd';
/**
 * RSS: its elements are in no namespace or in the channel's. Items are inside the channel, or next to it in RSS 1.0.
 */
export function rssItems(root, channel, base, reading) {
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
//# sourceMappingURL=rss.js.map