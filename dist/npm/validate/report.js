import { isRecord } from '../util/record.js';
import { visible } from './words.js';
export const KINDS = ['register', 'network', 'news'];
export const toPath = (keys) => keys.map((key) => `/${key}`).join('');
/**
 * Says where something is as people count in it: a row with its id or name, and the field in it.
 * @param keys that lead there; with names of lists first, and the position of a row next or, of news, alone
 */
export function locate(document, keys) {
    const rowAt = keys.findIndex((key) => typeof key === 'number');
    // A source is a row as well, by its key.
    const length = keys[0] === 'sources' && keys.length > 1 ? 2 : rowAt > 1 ? 0 : rowAt + 1;
    const rowKeys = keys.slice(0, length);
    const field = join(keys.slice(length));
    const id = length && keys[0] !== 'sources' ? idOf(valueAt(document, rowKeys)) : undefined;
    return {
        path: toPath(keys),
        ...(length && { row: join(rowKeys) }),
        ...(id !== undefined && { id }),
        ...(field && { field }),
    };
}
const join = (keys) => keys.map((key, index) => (typeof key === 'number' ? `[${key}]` : `${index ? '.' : ''}${visible(key)}`)).join('');
/** What a row calls itself: an id, a name or an address. */
function idOf(row) {
    if (!isRecord(row))
        return undefined;
    const names = [row.id, row.city, row.title, row.name, row.url, row.link]
        .map((name) => (typeof name === 'number' ? String(name) : typeof name === 'string' ? visible(name).trim() : ''))
        .filter(Boolean);
    return names[0] === undefined ? undefined : shorten(names[0]);
}
/** An address is known by its end. */
const shorten = (text) => Array.from(text).length > 60
    ? /^https?:/.test(text)
        ? `…${Array.from(text).slice(-59).join('')}`
        : `${Array.from(text).slice(0, 59).join('')}…`
    : text;
export function valueAt(document, keys) {
    return keys.reduce((value, key) => Array.isArray(value) ? value[Number(key)] : isRecord(value) && Object.hasOwn(value, key) ? value[key] : undefined, document);
}
export const count = (findings, severity) => findings.filter((finding) => finding.severity === severity).length;
/** One line: `register.json: members[3] (lv-ventspils), since: expected a whole number, found "2022"`. */
export function findingLine(file, { severity, row, id, field, line, message }) {
    const where = [row && (id === undefined ? row : `${row} (${id})`), field].filter(Boolean).join(', ');
    const place = where || (line === undefined ? '' : `line ${line}`);
    return `${file}: ${severity === 'hint' ? 'hint: ' : ''}${place && `${place}: `}${message}`;
}
/** `308 rows, 0 errors, 2 hints` */
export function summaryLine(reports) {
    const findings = reports.flatMap((report) => report.findings);
    const rows = reports.reduce((sum, report) => sum + report.rows, 0);
    const counted = (n, noun) => `${n} ${noun}${n === 1 ? '' : 's'}`;
    return [
        ...(reports.length > 1 ? [counted(reports.length, 'file')] : []),
        counted(rows, 'row'),
        counted(count(findings, 'error'), 'error'),
        counted(count(findings, 'hint'), 'hint'),
    ].join(', ');
}
//# sourceMappingURL=report.js.map