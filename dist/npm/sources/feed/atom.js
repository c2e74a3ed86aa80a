import { collect } from '../../util/record.js';
import { cleanText } from '../../util/text.js';
import { excerptText } from '../html-field.js';
import { MAX_EXCERPT, MAX_TOPICS } from '../items.js';
import { isNoTopic } from '../no-topic.js';
import { inherited } from '../xml.js';
import { address, all, ATOM, DC, DC_TERMS, find, first, links, MEDIA, pageOf, some, } from './elements.js';
import { readName, readPeople } from './people.js';
import { firstPicture, isImage, mediaOf, mediaText } from './pictures.js';
import { html, isMarkup, labelOf, language, markup, rssDay, typedText } from './text.js';
export function atomItems(feed, base, reading) {
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
//# sourceMappingURL=atom.js.map