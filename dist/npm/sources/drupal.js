import { collect, defined, entriesOf, fields, isRecord } from '../util/record.js';
import { safeUrl } from '../util/safe-url.js';
import { cleanText } from '../util/text.js';
import { pageAddress, readAddresses, readLanguage } from './drupal-address.js';
import { isWithoutCreated, namedFields } from './drupal-fields.js';
import { excerptText, unescapedText } from './html-field.js';
import { MAX_EXCERPT, MAX_ITEMS, MAX_TOPICS, MOST, nameOnly, readItems, readNext, readPicture, toArticle, } from './items.js';
import { Reading } from './reading.js';
import { parseStamp } from './stamp.js';
/**
 * Maximum number of references of one field, and of one included entity, that are followed. This limit, and reading each
 * entity only once for all nodes, keeps the time linear in the length of the document.
 */
const MAX_REFERENCES = 100;
/** Common names of summary fields other than `body`: `field_summary`, `field_teaser_text` … */
const SUMMARY_FIELD = /^field_(?:\w+_)?(?:summary|teaser|lead|lede|intro|introduction|ingress|abstract|description|excerpt|standfirst|annotation|anons|ievads|anotacija)(?:_\w+)?$/;
/** Common names of fields with the full text. */
const TEXT_FIELD = /^field_(?:\w+_)?(?:body|text|content|article|saturs|teksts)(?:_\w+)?$/;
/** Words in the names of fields about something else: a picture, a file, or what search engines show. */
const OTHER_FIELD = /_(?:image|img|picture|photo|foto|attels?|media|video|audio|file|files|document|attachment|thumbnail|logo|icon|gallery|meta|metatags?|seo|og|alt|caption)(?:_|$)/;
/** Maximum number of fields of a node, and of its references, that are searched for common names. */
const MAX_FIELDS = 1000;
/** Longer field names are ignored, since the patterns take more than linear time. Drupal allows 32 characters. */
const MAX_NAME = 100;
/** Returns true for a JSON:API list or a single node. An empty list counts. */
export function isDrupal(document) {
    const { data, jsonapi, links } = fields(document);
    if (!isRecord(jsonapi ?? links))
        return false;
    const { type, attributes } = fields(Array.isArray(data) ? data.find(isRecord) : data);
    return (Array.isArray(data) && !data.length) || (typeof type === 'string' && isRecord(attributes));
}
/**
 * Maps nodes to news. Nodes that have no title or are unpublished are skipped and counted.
 * @param document the parsed document
 * @param base its address, used to resolve relative addresses
 */
export function readDrupal(document, base, reading = new Reading()) {
    const { data, included, links } = fields(document);
    const { next } = fields(links);
    const nodes = isRecord(data) && isRecord(data.attributes) ? [data] : data;
    const entities = new Map(collect(included, MAX_ITEMS * MOST, (entity) => [keyOf(entity), readEntity(entity, base, reading)]));
    const shared = {
        base,
        entities,
        named: namedFields(base),
        hasOwnDate: isWithoutCreated(base),
        addresses: readAddresses(nodes, base, reading),
    };
    return defined({
        ...readItems(nodes, (node) => readNode(node, shared, reading), reading),
        next: readNext(fields(next).href ?? next, base, reading),
    });
}
/** Returns the news of a JSON:API document; undefined for any other document. */
export const read = (document, base, reading) => isDrupal(document) ? readDrupal(document, base, reading) : undefined;
function readNode(input, { base, entities, named, hasOwnDate, addresses }, reading) {
    const node = fields(input);
    const attributes = fields(node.attributes);
    const title = unescapedText(attributes.title, 300, reading, 'title');
    if (!title || attributes.status === false) {
        reading.note('left-out', title ? 'not published' : 'no title', title ? 'status' : 'title');
        return undefined;
    }
    reading.language = cleanText(attributes.langcode, 35);
    const references = readReferences(node.relationships, reading, MAX_ITEMS);
    const terms = references.filter(({ key }) => key.startsWith('taxonomy_term--'));
    const users = references.filter(({ field }) => field === 'uid');
    const url = pageAddress(attributes, addresses, base);
    return toArticle({
        id: cleanText(node.id, 2048),
        title,
        summary: readSummary(node.attributes, named, { url, title }, reading),
        url,
        published: reading.day(hasOwnDate ? ownDate(attributes, named) : attributes.created, 'created'),
        modified: reading.day(attributes.changed, 'changed'),
        tags: namesOf(terms, entities, 100, MAX_TOPICS),
        authors: collect(namesOf(users, entities, 200), MOST, (name) => nameOnly(String(name))).map((name) => ({ name })),
        language: readLanguage(attributes.langcode),
        publisher: undefined,
        picture: findPicture(references, entities),
    }, reading);
}
/** Returns the summary from `body` or from a summary field; otherwise the beginning of the text. */
function readSummary(input, chosen, page, reading) {
    const attributes = fields(input);
    const { body } = attributes;
    const all = entriesOf(input, MAX_FIELDS);
    const named = (pattern) => all
        .filter(([name]) => name.length <= MAX_NAME && pattern.test(name) && !OTHER_FIELD.test(name))
        .map(([, value]) => value);
    const candidates = [
        ...chosen
            .filter((name) => !OTHER_FIELD.test(name))
            .map((name) => textOf(attributes[name]))
            .filter((text) => typeof text === 'string' && parseStamp(text.trim()) === undefined)
            .map((text) => [text, 1000]),
        [fields(firstOf(body)).summary, 1000],
        ...named(SUMMARY_FIELD).map((value) => [textOf(value), 1000]),
        [textOf(body), MAX_EXCERPT],
        ...named(TEXT_FIELD).map((value) => [textOf(value), MAX_EXCERPT]),
    ];
    for (const [html, limit] of candidates.slice(0, MOST)) {
        const text = excerptText(html, limit, reading, 'body', page);
        if (text)
            return text;
    }
    return undefined;
}
/** Returns the first of the named fields that is a date. */
const ownDate = (attributes, named) => named
    .map((name) => firstOf(attributes[name]))
    .find((value) => typeof value === 'string' && parseStamp(value.trim()) !== undefined);
/** If a field has several values, the first one counts. */
const firstOf = (value) => (Array.isArray(value) ? value[0] : value);
/**
 * Returns the text of a field: either plain, or with a text format. In the second case `value` is as typed, before the
 * site's text filters.
 */
function textOf(value) {
    const only = firstOf(value);
    return isRecord(only) ? only.processed : only;
}
/** Returns the names of the referenced entities that the document includes, without duplicates. */
function namesOf(references, entities, limit, most = MOST) {
    const names = references.map(({ key }) => entities.get(key)?.name);
    return [...new Set(collect(names, most, (name) => cleanText(name, limit)))];
}
/**
 * Returns the first picture that a node references, directly or through a media entity. It ignores `thumbnail`, which
 * is the same picture again or a file type icon.
 */
function findPicture(references, entities) {
    const files = references.flatMap((reference) => reference.key.startsWith('media--')
        ? (entities.get(reference.key)?.references.filter(({ field }) => field !== 'thumbnail') ?? [])
        : [reference]);
    const file = files.find(({ key }) => entities.get(key)?.src);
    return file && readPicture({ ...file.shown, src: entities.get(file.key)?.src }, undefined);
}
function keyOf(input) {
    const { type, id } = fields(input);
    return `${cleanText(type, 200)} ${cleanText(id, 200)}`;
}
function readEntity(input, base, reading) {
    const { attributes, relationships } = fields(input);
    const { name, display_name, filemime, uri } = fields(attributes);
    return {
        name: unescapedText(display_name ?? name, 200, reading, 'name'),
        src: cleanText(filemime, 100)?.startsWith('image/') ? safeUrl(fields(uri).url, base) : undefined,
        references: readReferences(relationships, reading, MAX_REFERENCES),
    };
}
/** The first references of an entity, in field order. A field may hold one or several. */
const readReferences = (relationships, reading, most) => entriesOf(relationships, MAX_FIELDS)
    .flatMap(([field, relationship]) => collect([fields(relationship).data].flat(), MAX_REFERENCES, (target) => {
    const { alt, width, height } = fields(fields(target).meta);
    const shown = {
        alt: unescapedText(alt, 500, reading, 'meta.alt'),
        width: cleanText(width, 9),
        height: cleanText(height, 9),
    };
    return { field, key: keyOf(target), shown };
}))
    .slice(0, most);
//# sourceMappingURL=drupal.js.map