/* Describes a reader's notes on a document in words: repairs, and items that are not shown. */
import { MAX_ITEMS } from '../sources/items.js';
import { fields, isRecord } from '../util/record.js';
import { cleanText } from '../util/text.js';
import { foundWords, visible } from './words.js';
/** Maximum number of repairs of one kind that are listed individually; beyond that, only their number is given. */
const MOST_LISTED = 5;
export const DATE = 'a date such as 2022-09-06, 2022-09-06T10:00:00+03:00 or 06.09.2022.';
const RSS_DATE = 'a date such as Tue, 06 Sep 2022 10:00:00 +0300';
/** A repeated item; other duplicates are topics and authors within one item. */
export const REPEATED = 'repeated';
/** Finds the item for each note on a repeated id, since readers compare ids only after they have read all items. */
export function placeRepeated(notes, items) {
    const places = new Map();
    items.slice(0, MAX_ITEMS).forEach((item, index) => {
        const id = idOf(item);
        if (id === undefined)
            return;
        const own = places.get(id);
        if (!own)
            places.set(id, [index]);
        else if (own.length < MOST_PLACES)
            own.push(index);
    });
    notes.forEach((note, at) => {
        if (note.item !== undefined || (note.kind !== 'same-id' && note.kind !== 'duplicate'))
            return;
        const kind = note.kind === 'duplicate' ? REPEATED : note.kind;
        // The first item with an id keeps it.
        const own = places.get(note.detail);
        const item = own && own.length > 1 ? own.splice(1, 1)[0] : undefined;
        notes[at] = { ...note, kind, ...(item !== undefined && { item, first: own?.[0] }) };
    });
}
/** Maximum number of positions that are kept for one id. */
const MOST_PLACES = 100;
export function idOf(item) {
    if (typeof item !== 'object' || item === null)
        return undefined;
    const children = item.children;
    if (!Array.isArray(children))
        return cleanText(fields(item).id, 2048)?.slice(0, 200);
    const element = item.children.find(({ name }) => name === 'guid' || name === 'id');
    return cleanText(element?.text, 2048)?.slice(0, 200);
}
/** Describes why an item is not shown, with the value of the deciding field. */
export function whyLeftOut(reason, item, format) {
    const isXml = /^(?:RSS|Atom)/.test(format);
    if (!isXml && !isRecord(item))
        return `left out: expected an object, found ${foundWords(item)}`;
    const { status, attributes } = fields(item);
    const { status: own = status, title } = fields(attributes);
    if (reason === 'not published')
        return `left out: not published: status is ${foundWords(own)}`;
    if (reason === 'no title')
        return `left out: no title: expected text, found ${foundWords(title)}`;
    const texts = format.startsWith('JSON Feed') ? ' (title, summary, content_text or content_html)' : '';
    return `left out: ${visible(reason)}${texts}`;
}
/** The message for each kind of note. */
const WORDS = {
    'left-out': ['error', (detail) => `left out: ${visible(detail)}`],
    repeated: ['hint', (detail) => `the same as an earlier item, and shown once: ${foundWords(detail)}`],
    duplicate: ['hint', (detail) => `there twice, and shown once: ${foundWords(detail)}`],
    'made-id': ['hint', () => 'no id; its address or its words are used as one'],
    'same-id': ['error', (detail) => `duplicate id ${foundWords(detail)}: another item has it too`],
    undated: ['error', (detail, isRss) => `expected ${isRss ? RSS_DATE : DATE}, found ${foundWords(detail)}`],
    'date-form': ['hint', (detail) => `read, but not in the form that the format asks for: ${foundWords(detail)}`],
    'no-zone': ['hint', (detail) => `a time without a zone, whose day is shown as written: ${foundWords(detail)}`],
    escapes: ['hint', (detail) => `escapes of HTML in plain text, decoded: ${foundWords(detail)}`],
    'unknown-reference': [
        'hint',
        (detail) => `an escape that HTML does not have, shown as written: ${foundWords(detail)}`,
    ],
    cut: ['hint', (detail) => `not read completely: ${visible(detail)}`],
    added: ['hint', () => 'words that a system has added are left out of the summary'],
    'no-topic': ['hint', (detail) => `not shown as a topic: ${foundWords(detail)}`],
    protected: ['hint', () => 'protected by a password, so only its title is shown'],
};
/** Reports each note. If one kind has many repairs, it lists the first ones and gives their number. */
export function sayNotes(notes, format, say) {
    const counts = new Map();
    for (const note of notes) {
        const [severity, words] = WORDS[note.kind] ?? [];
        // WordPress dates are in the site's zone and cannot contain one.
        if (!severity || !words || (format.startsWith('WordPress') && note.kind === 'no-zone'))
            continue;
        const count = (counts.get(note.kind) ?? 0) + 1;
        counts.set(note.kind, count);
        if (severity === 'error' || count <= MOST_LISTED)
            say(severity, note, words(note.detail, /^RSS(?! 1)/.test(format)));
    }
    for (const [kind, count] of counts) {
        const [severity] = WORDS[kind] ?? [];
        if (severity !== 'hint' || count <= MOST_LISTED)
            continue;
        say(severity, { kind, detail: '' }, `${count} in all: ${NAMES[kind] ?? kind}`);
    }
}
/** Names of repairs that may occur many times. */
const NAMES = {
    repeated: 'items that are there twice',
    duplicate: 'topics or authors that are there twice',
    'made-id': 'items without an id',
    'date-form': 'dates in another form than the format asks for',
    'no-zone': 'times without a zone',
    escapes: 'fields of plain text with escapes of HTML',
    'unknown-reference': 'escapes that HTML does not have',
    cut: 'parts that are not read',
    added: 'summaries with words that a system has added',
    'no-topic': 'categories that are not topics',
    protected: 'posts with a password',
};
//# sourceMappingURL=news-notes.js.map