import { isRecord } from '../util/record.js';
import { visible } from './words.js';
/** `network`: figures, also as JSON-stat. */
export const KINDS = ['register', 'network', 'news'];
export const toPath = (keys) => keys.map((key) => `/${key}`).join('');
/**
 * Describes a location for people: the row with its id or name, and the field in it.
 * @param keys the path. A row is the first position in it, at its start or after the name of a list
 */
export function locate(document, keys) {
    const rowAt = keys.findIndex((key) => typeof key === 'number');
    // A source is also a row, identified by its key.
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
/** The id, name or address of a row. */
function idOf(row) {
    if (!isRecord(row))
        return undefined;
    const names = [row.id, row.city, row.title, row.name, row.url, row.link]
        .map((name) => (typeof name === 'number' ? String(name) : typeof name === 'string' ? visible(name).trim() : ''))
        .filter(Boolean);
    return names[0] === undefined ? undefined : shorten(names[0]);
}
/** Shortens a text. An address keeps its end, which identifies it. */
export const shorten = (text) => Array.from(text).length > 60
    ? /^https?:/.test(text)
        ? `…${Array.from(text).slice(-59).join('')}`
        : `${Array.from(text).slice(0, 59).join('')}…`
    : text;
export function valueAt(document, keys) {
    return keys.reduce((value, key) => Array.isArray(value) ? value[Number(key)] : isRecord(value) && Object.hasOwn(value, key) ? value[key] : undefined, document);
}
export const count = (findings, severity) => findings.filter((finding) => finding.severity === severity).length;
/** Formats a finding: `register.json: members[3] (lv-ventspils), since: expected a whole number, found "2022"`. */
export function findingLine(file, { severity, row, id, field, line, message }) {
    const where = [row && (id === undefined ? row : `${row} (${id})`), field].filter(Boolean).join(', ');
    const place = where || (line === undefined ? '' : `line ${line}`);
    return `${file}: ${severity === 'hint' ? 'hint: ' : ''}${place && `${place}: `}${message}`;
}
const NAMES = { register: 'register', network: 'figures', news: 'news' };
/** The recognised format and the number of shown items: `news.json: news, JSON Feed 1.1: 4 of 4 items are shown`. */
export function factsLine(file, { kind, format, rows, news }, charset) {
    if (!kind)
        return undefined;
    const facts = news ? newsFacts(news) : [counted(rows, kind === 'network' ? 'value' : 'row')];
    const encoding = charset === undefined ? [] : [`read as ${charset.toUpperCase()}`];
    return `${file}: ${NAMES[kind]}${format === undefined ? '' : `, ${format}`}: ${[...facts, ...encoding].join('; ')}`;
}
function newsFacts({ items, shown, from, to, undated, zone, next }) {
    const days = from === undefined ? [] : [from === to ? `day ${from}` : `days from ${from} to ${to ?? from}`];
    return [
        `${shown} of ${counted(items, 'item')} shown`,
        ...days.map((words) => `${words}, ${zone === undefined ? 'as written' : `in ${zone}`}`),
        ...(undated ? [`${undated} without a day`] : []),
        ...(next === undefined ? [] : ['the source has more pages']),
    ];
}
const counted = (n, noun) => `${n} ${noun}${n === 1 ? '' : 's'}`;
/** A line for each series: `file: select="geo:LV" shows 5.2 per cent, Unemployment rate (2024)`. */
export const seriesLines = (file, { series }) => series
    ? [
        `${file}: ${series.count} series`,
        ...series.listed.map(({ select, shown }) => `${file}: ${select === undefined ? '' : `select="${visible(select).replaceAll('"', '&quot;')}" `}shows ${shown}`),
        ...(series.count > series.listed.length && series.listed.length
            ? [`${file}: … ${series.count - series.listed.length} more series`]
            : []),
    ]
    : [];
/** Formats the totals: `308 rows, 0 errors, 2 hints`. */
export function summaryLine(reports) {
    const findings = reports.flatMap((report) => report.findings);
    const rows = reports.reduce((sum, report) => sum + report.rows, 0);
    return [
        ...(reports.length > 1 ? [counted(reports.length, 'file')] : []),
        counted(rows, 'row'),
        counted(count(findings, 'error'), 'error'),
        counted(count(findings, 'hint'), 'hint'),
    ].join(', ');
}
//# sourceMappingURL=report.js.map