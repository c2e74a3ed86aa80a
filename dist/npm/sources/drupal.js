import { canonicalTag } from '../util/language-tag.js';
import { parseDate } from '../util/plain-date.js';
import { collect, defined, fields, isRecord } from '../util/record.js';
import { safeUrl } from '../util/safe-url.js';
import { cleanText } from '../util/text.js';
import { plainText } from './html-field.js';
import { MAX_EXCERPT, MAX_ITEMS, MOST, readItems, readPicture } from './items.js';
/**
 * References of one entity that are followed. By this bound, and as every entity is read once, not again for each node
 * that refers to it, the time taken grows with the length of the document only.
 */
const MAX_REFERENCES = 100;
/** Whether a document is built like a list of JSON:API’s. An empty list is one. */
export function isDrupal(document) {
    const { data, jsonapi, links } = fields(document);
    if (!Array.isArray(data) || !isRecord(jsonapi ?? links))
        return false;
    const { type, attributes } = fields(data.find(isRecord));
    return !data.length || (typeof type === 'string' && isRecord(attributes));
}
/**
 * Maps nodes to news. Those without an id or a title, or not published are skipped and counted.
 * @param document the parsed document
 * @param base its address: what relative addresses are resolved against
 */
export function readDrupal(document, base) {
    const { data, included, links } = fields(document);
    const { next } = fields(links);
    const entities = new Map(collect(included, MAX_ITEMS * MOST, (entity) => [keyOf(entity), readEntity(entity, base)]));
    return defined({
        ...readItems(data, (node) => readNode(node, entities, base)),
        next: safeUrl(fields(next).href ?? next, base),
    });
}
/** The news of a document of JSON:API's; undefined for any other. */
export const read = (document, base) => isDrupal(document) ? readDrupal(document, base) : undefined;
function readNode(input, entities, base) {
    const node = fields(input);
    const attributes = fields(node.attributes);
    const body = fields(attributes.body);
    const id = cleanText(node.id, 2048);
    const title = cleanText(attributes.title, 300);
    if (!id || !title || attributes.status === false)
        return undefined;
    const references = readReferences(node.relationships);
    const terms = references.filter(({ key }) => key.startsWith('taxonomy_term--'));
    const users = references.filter(({ field }) => field === 'uid');
    return defined({
        id,
        title,
        // Few write a summary; then Drupal itself cuts one from the text.
        summary: plainText(body.summary, 1000) ?? plainText(body.processed, MAX_EXCERPT),
        url: pageAddress(fields(attributes.path).alias, attributes.drupal_internal__nid, base),
        // Drupal writes both in UTC: what is published in the first hours of a day counts as of the day before.
        published: parseDate(attributes.created),
        modified: parseDate(attributes.changed),
        tags: namesOf(terms, entities, 100),
        authors: namesOf(users, entities, 200).map((name) => ({ name })),
        language: readLanguage(attributes.langcode),
        publisher: undefined,
        picture: findPicture(references, entities),
    });
}
/**
 * Where people read a node: `links.self` is for programs. Paths begin where the site does, which is before `/jsonapi`:
 * it may be in a folder, or asked in one of its languages (`/en/jsonapi/…`).
 */
function pageAddress(alias, nid, base) {
    const site = /^(\w+:\/\/[^?#]+?)\/jsonapi\//.exec(base ?? '')?.[1] ?? '';
    if (typeof alias === 'string' && alias.startsWith('/'))
        return safeUrl(site + alias, base);
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
function readEntity(input, base) {
    const { attributes, relationships } = fields(input);
    const { name, display_name, filemime, uri } = fields(attributes);
    return {
        name: cleanText(display_name ?? name, 200),
        src: cleanText(filemime, 100)?.startsWith('image/') ? safeUrl(fields(uri).url, base) : undefined,
        references: readReferences(relationships),
    };
}
/** All references of an entity, in the order of its fields; a field may hold one or several. */
const readReferences = (relationships) => Object.entries(fields(relationships))
    .flatMap(([field, relationship]) => collect([fields(relationship).data].flat(), MOST, (target) => {
    const { alt, width, height } = fields(fields(target).meta);
    const shown = { alt: cleanText(alt, 500), width: cleanText(width, 9), height: cleanText(height, 9) };
    return { field, key: keyOf(target), shown };
}))
    .slice(0, MAX_REFERENCES);
//# sourceMappingURL=drupal.js.map