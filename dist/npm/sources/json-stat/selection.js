/*
 * Determines which series of a dataset the page requests: `geo:LV;unit:NR`. Names that contain a separator are in single
 * quotes, which are doubled inside, as in SQL: `geo:'Riga; city'`. An attribute in double quotes needs no escapes then.
 */
import { cleanText } from '../../util/text.js';
import { listOf, quote, refuse } from './refuse.js';
/**
 * Returns the chosen category for each dimension except time.
 * @param select `geo:LV;unit:NR`
 * @throws {Problem} `shape` if a choice is missing or unavailable; the message lists the available ones
 */
export function chooseSeries(dimensions, time, select) {
    const others = dimensions.filter((dimension) => dimension !== time);
    const wishes = readSelect(select);
    for (const id of wishes.keys()) {
        if (!others.some((dimension) => dimension.id === id)) {
            throw refuse(`select names ${id}; what can be selected is ${listOf(others.map((each) => each.id)) || 'nothing'}`);
        }
    }
    const choices = [];
    const open = [];
    for (const dimension of others) {
        const wish = wishes.get(dimension.id);
        const position = wish === undefined ? (dimension.size === 1 ? 0 : -1) : dimension.codes.indexOf(wish);
        const code = dimension.codes[position];
        if (code === undefined)
            open.push(`${quotedFor(dimension.id, /[:;]/)}:${wish ?? '?'} (${listOf(dimension.codes.map(named(dimension)))})`);
        else
            choices.push({ dimension, code, label: nameOf(dimension, code), position });
    }
    if (open.length)
        throw refuse(`several series; set select to one category of ${listOf(open).replaceAll('), ', ') and of ')}`);
    return choices;
}
/** Returns the words for a category. Without them, a chosen category would not be a part of the label. */
function nameOf({ id, labelOf, isShared }, code) {
    const label = labelOf(code);
    const own = cleanText(code, 300);
    const name = label === undefined || own === undefined || !isShared(code) ? (label ?? own) : `${label} (${own})`;
    if (name === undefined)
        throw refuse(`the category ${quote(code)} of ${id} has no label`);
    return name;
}
/** A name in quotes, otherwise the text before the next separator; codes may contain colons. */
const DIMENSION = /\s*'((?:[^']|'')*)'\s*(?=[:;]|$)|([^:;]*)/y;
const CATEGORY = /\s*'((?:[^']|'')*)'\s*(?=;|$)|([^;]*)/y;
/**
 * Returns the choices by dimension. The first colon is the separator, since codes may contain colons and dimension
 * names hardly ever do. An empty category counts only in quotes.
 */
function readSelect(select) {
    const wishes = new Map();
    let at = 0;
    const next = (pattern) => {
        pattern.lastIndex = at;
        const [all = '', quoted, plain = ''] = pattern.exec(select) ?? [];
        at += all.length;
        return quoted?.replaceAll("''", "'") ?? (plain.trim() || undefined);
    };
    for (; at < select.length; at++) {
        const id = next(DIMENSION);
        const hasCategory = select[at] === ':';
        if (hasCategory)
            at++;
        const code = hasCategory ? next(CATEGORY) : undefined;
        if (id === undefined && !hasCategory)
            continue;
        if (wishes.has(id ?? '') && wishes.get(id ?? '') !== code)
            throw refuse(`select names ${id ?? ''} twice`);
        wishes.set(id ?? '', code);
    }
    return wishes;
}
/** Returns the `select` for some categories, which the element reads as exactly these. */
export const selectFor = (wishes) => wishes.map(([id, code]) => `${quotedFor(id, /[:;]/)}:${quotedFor(code, /;/)}`).join(';');
const quotedFor = (name, separator) => separator.test(name) || name.startsWith("'") || name !== name.trim() || name === ''
    ? `'${name.replaceAll("'", "''")}'`
    : name;
const named = ({ labelOf }) => (code) => {
    const words = labelOf(code);
    const name = quotedFor(code, /;/);
    return words === undefined || words === code ? name : `${name} “${words}”`;
};
//# sourceMappingURL=selection.js.map