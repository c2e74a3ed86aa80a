import { defined, isRecord } from '../../util/record.js';
import { cleanText } from '../../util/text.js';
import { quote, refuse } from './refuse.js';
import { bothFlags, reasonOf, remarkOf, statusOfMark, weakest } from './status.js';
/** A number as JSON writes it. */
const NUMBER = /^-?\d+(\.\d+)?(e[+-]?\d+)?$/i;
/** Markers for a missing value: `:`, `..`, `…`, `-`. */
const MISSING = /^[\p{P}\p{S}\s]*$/u;
/**
 * Reads values and statuses, given as a list of all cells or as an object by index. A status may also be one text for
 * all cells.
 * @returns a function that reads the cell at an index; `name` is its period, for messages
 * @throws {Problem} `shape`, also when reading a cell whose value or status has no known meaning
 */
export function readCells({ value, status }, size, vocabulary) {
    if (value === undefined || value === null) {
        throw refuse('there are no values: this describes a table, and its data are at another address');
    }
    if (Array.isArray(value) ? value.length !== size : !isRecord(value)) {
        throw refuse(`value is neither an object nor a list of ${size}`);
    }
    checkKeys(value, size, 'value');
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
    // A period that is marked, as in "2025*", marks its value beside its status; the weaker of the two applies.
    return defined({
        value: number,
        status: mark ? weakest([status, statusOfMark(mark, name, vocabulary)]) : status,
        flag: mark ? bothFlags(vocabulary.own(mark), flag, vocabulary.own) : flag,
    });
}
/** Parses a number given as text. Returns null for a missing value marker, and any other text unchanged. */
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
    if (Array.isArray(status) ? status.length === size : isRecord(status)) {
        checkKeys(status, size, 'status');
        return entryOf(status);
    }
    throw refuse(`status is ${quote(status)}, expected one text, an object or a list of ${size}`);
}
/** Datasets that have been checked: each is read once per series, and checked only once. */
const checked = new WeakSet();
/** A key such as "02" is not the index of any cell, so its value would be lost. */
function checkKeys(entries, size, part) {
    if (Array.isArray(entries) || checked.has(entries))
        return;
    const isIndex = (key) => /^(0|[1-9]\d*)$/.test(key) && Number(key) < size;
    const wrong = Object.keys(entries).find((key) => !isIndex(key));
    if (wrong !== undefined)
        throw refuse(`${part} has the key ${quote(wrong)}, which is the index of no cell`);
    checked.add(entries);
}
const entryOf = (entries) => (index) => Object.hasOwn(entries, index) ? entries[index] : undefined;
//# sourceMappingURL=cells.js.map