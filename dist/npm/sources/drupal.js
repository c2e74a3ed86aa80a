import { canonicalTag } from '../util/language-tag.js';
import { collect, defined, fields, isRecord } from '../util/record.js';
import { safeUrl } from '../util/safe-url.js';
import { cleanText } from '../util/text.js';
import { isWithoutCreated, namedFields } from './drupal-fields.js';
import { excerptText, unescapedText } from './html-field.js';
import { MAX_EXCERPT, MAX_ITEMS, MOST, nameOnly, readItems, readPicture, toArticle } from './items.js';
import { Reading } from './reading.js';
import { parseStamp } from './stamp.js';
/**
 * References of one entity that are followed. By this bound, and as every entity is read once, not again for each node
 * that refers to it, the time taken grows with the length of the document only.
 */
const MAX_REFERENCES = 100;
/** Fields of a summary besides that of `body`, as sites name them: `field_summary`, `field_teaser_text` … */
const SUMMARY_FIELD = /^field_(?:\w+_)?(?:summary|teaser|lead|lede|intro|introduction|ingress|abstract|description|excerpt|standfirst|annotation|anons|ievads|anotacija)(?:_\w+)?$/;
/** Fields of the whole text. */
const TEXT_FIELD = /^field_(?:\w+_)?(?:body|text|content|article|saturs|teksts)(?:_\w+)?$/;
/** Returns true for a list of JSON:API, or for one node. An empty list is one. */
export function isDrupal(document) {
    const { data, jsonapi, links } = fields(document);
    if (!isRecord(jsonapi ?? links))
        return false;
    const { type, attributes } = fields(Array.isArray(data) ? data.find(isRecord) : data);
    return (Array.isArray(data) && !data.length) || (typeof type === 'string' && isRecord(attributes));
}
/**
 * Maps nodes to news. Those without a title, or not published are skipped and counted.
 * @param document the parsed document
 * @param base its address: what relative addresses are resolved against
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
        isMixed: new Set(collect(nodes, MAX_ITEMS, prefixMissing)).size > 1,
    };
    return defined({
        ...readItems(nodes, (node) => readNode(node, shared, reading), reading),
        next: safeUrl(fields(next).href ?? next, base),
    });
}
/** The news of a document of JSON:API's; undefined for any other. */
export const read = (document, base, reading) => isDrupal(document) ? readDrupal(document, base, reading) : undefined;
function readNode(input, { base, entities, named, hasOwnDate, isMixed }, reading) {
    const node = fields(input);
    const attributes = fields(node.attributes);
    const title = unescapedText(attributes.title, 300, reading, 'title');
    if (!title || attributes.status === false) {
        reading.note('left-out', title ? 'not published' : 'no title', title ? 'status' : 'title');
        return undefined;
    }
    reading.language = cleanText(attributes.langcode, 35);
    const references = readReferences(node.relationships, reading);
    const terms = references.filter(({ key }) => key.startsWith('taxonomy_term--'));
    const users = references.filter(({ field }) => field === 'uid');
    const prefix = isMixed ? prefixMissing(node) : undefined;
    const url = pageAddress(fields(attributes.path).alias, attributes.drupal_internal__nid, base, prefix);
    return toArticle({
        id: cleanText(node.id, 2048),
        title,
        summary: readSummary(attributes, named, { url, title }, reading),
        url,
        published: reading.day(hasOwnDate ? ownDate(attributes, named) : attributes.created, 'created'),
        modified: reading.day(attributes.changed, 'changed'),
        tags: namesOf(terms, entities, 100),
        authors: collect(namesOf(users, entities, 200), MOST, (name) => nameOnly(String(name))).map((name) => ({ name })),
        language: readLanguage(attributes.langcode),
        publisher: undefined,
        picture: findPicture(references, entities),
    }, reading);
}
/** The summary that somebody has written, in `body` or in a field of its name; otherwise the beginning of the text. */
function readSummary(attributes, chosen, page, reading) {
    const { body } = attributes;
    const named = (pattern) => Object.keys(attributes)
        .filter((name) => pattern.test(name))
        .map((name) => attributes[name]);
    const candidates = [
        ...chosen
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
/** The first of the named fields that is a date. */
const ownDate = (attributes, named) => named
    .map((name) => firstOf(attributes[name]))
    .find((value) => typeof value === 'string' && parseStamp(value.trim()) !== undefined);
/** A field with several values counts by its first. */
const firstOf = (value) => (Array.isArray(value) ? value[0] : value);
/** The text of a field: a plain one, or one with a text format, whose `value` is as typed, before the filters of the site. */
function textOf(value) {
    const only = firstOf(value);
    return isRecord(only) ? only.processed : only;
}
/** The language whose prefix an alias lacks; undefined for an alias that has it, and for none. */
function prefixMissing(input) {
    const { alias, langcode } = fields(fields(fields(input).attributes).path);
    const prefix = cleanText(langcode, 35);
    if (typeof alias !== 'string' || !prefix || !readLanguage(prefix))
        return undefined;
    return alias.startsWith(`/${prefix}/`) ? undefined : prefix;
}
/**
 * Where people read a node: `links.self` is for programs. Paths begin where the site does, which is before `/jsonapi`:
 * it may be in a folder, or asked in one of its languages (`/en/jsonapi/…`).
 * @param prefix of the node's language, where the document has aliases of several languages
 */
function pageAddress(alias, nid, base, prefix) {
    const site = /^(\w+:\/\/[^?#]+?)\/jsonapi\//.exec(base ?? '')?.[1] ?? '';
    // Asked in one language, a site answers for the others with their originals.
    const place = prefix && site.endsWith(`/${prefix}`) ? '' : prefix && `/${prefix}`;
    if (typeof alias === 'string' && alias.startsWith('/'))
        return safeUrl(`${site}${place ?? ''}${alias}`, base);
    return typeof nid === 'number' ? safeUrl(`${site}/node/${nid}`, base) : undefined;
}
/** What those entities are called that came along with the document; each name once. */
function namesOf(references, entities, limit) {
    const names = references.map(({ key }) => entities.get(key)?.name);
    return [...new Set(collect(names, MOST, (name) => cleanText(name, limit)))];
}
/** `und` is a language that is not known, `zxx` none: nothing that a text could be marked with. */
const readLanguage = (langcode) => langcode === 'und' || langcode === 'zxx' ? undefined : canonicalTag(cleanText(langcode, 35));
/**
 * The first picture that a node refers to, itself or by way of a media entity. Not the `thumbnail` of one: it is the
 * same picture again, or an icon for files of its kind.
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
        references: readReferences(relationships, reading),
    };
}
/** All references of an entity, in the order of its fields; a field may hold one or several. */
const readReferences = (relationships, reading) => Object.entries(fields(relationships))
    .flatMap(([field, relationship]) => collect([fields(relationship).data].flat(), MOST, (target) => {
    const { alt, width, height } = fields(fields(target).meta);
    const shown = {
        alt: unescapedText(alt, 500, reading, 'meta.alt'),
        width: cleanText(width, 9),
        height: cleanText(height, 9),
    };
    return { field, key: keyOf(target), shown };
}))
    .slice(0, MAX_REFERENCES);
//# sourceMappingURL=drupal.js.map