import { isRecord } from '../../util/record.js';
import { cleanText } from '../../util/text.js';
import { quote, refuse } from './refuse.js';
import { reasonOf, remarkOf } from './status.js';
/** A number as JSON writes it. */
const NUMBER = /^-?\d+(\.\d+)?(e[+-]?\d+)?$/i;
/** What offices write for a value that is missing: `:`, `..`, `…`, `-`. */
const MISSING = /^[\p{P}\p{S}\s]*$/u;
/**
 * Values and statuses are lists of all cells, or objects of some by index; a status of all cells is one text.
 * @returns reads the cell at an index; `name` is its period, for messages
 * @throws {Problem} `shape`, also when a cell is read whose value or status has no meaning
 */
export function readCells({ value, status }, size, vocabulary) {
    if (value === undefined || value === null) {
        throw refuse('there are no values: this describes a table, and its data are at another address');
    }
    if (Array.isArray(value) ? value.length !== size : !isRecord(value)) {
        throw refuse(`value is neither an object nor a list of ${size}`);
    }
    const valueAt = entryOf(value);
    const statusAt = statusReader(status, size);
    return (index, name, mark = '') => {
        const written = statusAt(index) ?? '';
        if (typeof written !== 'string' && typeof written !== 'number') {
            throw refuse(`the status of ${name} is ${quote(written)}, expected text`);
        }
        const text = cleanText(written, 300) ?? '';
        return readCell(valueAt(index), text, mark, name, vocabulary);
    };
}
function readCell(value, text, mark, name, vocabulary) {
    const number = typeof value === 'string' ? numberIn(value, vocabulary) : (value ?? null);
    if (number === null) {
        const reason = reasonOf(text || (typeof value === 'string' ? value.trim() : ''), vocabulary);
        return { value: null, ...(reason !== undefined && { flag: reason }) };
    }
    if (typeof number !== 'number' || !Number.isFinite(number)) {
        throw refuse(`the value of ${name} is ${quote(value)}, expected a number`);
    }
    const { status, flag } = remarkOf(text, vocabulary);
    // A period that is marked, as in "2025*", marks its value, unless a status does.
    const marked = mark && !text
        ? { status: remarkOf(mark.replace(/^[\d\s]+/, ''), vocabulary).status, flag: vocabulary.own(mark) }
        : { status, flag };
    return {
        value: number,
        ...(marked.status !== undefined && { status: marked.status }),
        ...(marked.flag !== undefined && { flag: marked.flag }),
    };
}
/** A number that is written as text; null for a sign that it is missing, and the text for anything else. */
function numberIn(value, { words }) {
    const text = value.trim();
    if (NUMBER.test(text))
        return Number(text);
    return MISSING.test(text) || words(text) !== undefined ? null : value;
}
function statusReader(status, size) {
    if (status === undefined || status === null)
        return () => undefined;
    if (typeof status === 'string')
        return () => status;
    if (Array.isArray(status) && status.length === 1)
        return () => status[0];
    if (Array.isArray(status) ? status.length === size : isRecord(status))
        return entryOf(status);
    throw refuse(`status is ${quote(status)}, expected one text, an object or a list of ${size}`);
}
const entryOf = (entries) => (index) => Object.hasOwn(entries, index) ? entries[index] : undefined;
//# sourceMappingURL=cells.js.map