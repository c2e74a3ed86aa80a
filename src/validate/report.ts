import {isRecord} from '../util/record.js';
import {visible} from './words.js';

/** An error keeps something from being shown, or shown rightly; a hint says what could be better or may be meant otherwise. */
export type Severity = 'error' | 'hint';

/** One thing to mend in a document. */
export interface Finding {
  readonly severity: Severity;
  /** Where, as a JSON Pointer: `/members/3/since`. */
  readonly path: string;
  /** The row that it is in: `members[3]`. */
  readonly row?: string;
  /** What the row calls itself. */
  readonly id?: string;
  /** The field in the row, or in the document. */
  readonly field?: string;
  readonly line?: number;
  /** What was expected and found, in words. */
  readonly message: string;
}

/** `network`: figures, also as JSON-stat. */
export const KINDS = ['register', 'network', 'news'] as const;
export type Kind = (typeof KINDS)[number];

/** One series of a dataset, and what is shown of it. */
export interface SeriesPreview {
  /** For the attribute `select`; undefined where there is nothing to choose. */
  readonly select: string | undefined;
  /** In English: value, label, date, change. */
  readonly shown: string;
}

/** What is to be said of a document. */
export interface Report {
  readonly kind: Kind | undefined;
  /** Rows of a register, values of a network or a dataset, items of news. */
  readonly rows: number;
  /** Absent for our own format, and for news. */
  readonly format?: 'JSON-stat 2.0';
  /** The series of a dataset: how many there are, and what is shown of some. */
  readonly series?: {readonly count: number; readonly listed: readonly SeriesPreview[]};
  readonly findings: readonly Finding[];
}

/** The names and positions that lead to a place in a document. */
export type Keys = readonly (string | number)[];

export const toPath = (keys: Keys): string => keys.map((key) => `/${key}`).join('');

/**
 * Says where something is as people count in it: a row with its id or name, and the field in it.
 * @param keys that lead there; with names of lists first, and the position of a row next or, of news, alone
 */
export function locate(document: unknown, keys: Keys): Pick<Finding, 'path' | 'row' | 'id' | 'field'> {
  const rowAt = keys.findIndex((key) => typeof key === 'number');
  // A source is a row as well, by its key.
  const length = keys[0] === 'sources' && keys.length > 1 ? 2 : rowAt > 1 ? 0 : rowAt + 1;
  const rowKeys = keys.slice(0, length);
  const field = join(keys.slice(length));
  const id = length && keys[0] !== 'sources' ? idOf(valueAt(document, rowKeys)) : undefined;
  return {
    path: toPath(keys),
    ...(length && {row: join(rowKeys)}),
    ...(id !== undefined && {id}),
    ...(field && {field}),
  };
}

const join = (keys: Keys): string =>
  keys.map((key, index) => (typeof key === 'number' ? `[${key}]` : `${index ? '.' : ''}${visible(key)}`)).join('');

/** What a row calls itself: an id, a name or an address. */
function idOf(row: unknown): string | undefined {
  if (!isRecord(row)) return undefined;
  const names = [row.id, row.city, row.title, row.name, row.url, row.link]
    .map((name) => (typeof name === 'number' ? String(name) : typeof name === 'string' ? visible(name).trim() : ''))
    .filter(Boolean);
  return names[0] === undefined ? undefined : shorten(names[0]);
}

/** An address is known by its end. */
const shorten = (text: string): string =>
  Array.from(text).length > 60
    ? /^https?:/.test(text)
      ? `…${Array.from(text).slice(-59).join('')}`
      : `${Array.from(text).slice(0, 59).join('')}…`
    : text;

export function valueAt(document: unknown, keys: Keys): unknown {
  return keys.reduce<unknown>(
    (value, key) =>
      Array.isArray(value) ? value[Number(key)] : isRecord(value) && Object.hasOwn(value, key) ? value[key] : undefined,
    document,
  );
}

export const count = (findings: readonly Finding[], severity: Severity): number =>
  findings.filter((finding) => finding.severity === severity).length;

/** One line: `register.json: members[3] (lv-ventspils), since: expected a whole number, found "2022"`. */
export function findingLine(file: string, {severity, row, id, field, line, message}: Finding): string {
  const where = [row && (id === undefined ? row : `${row} (${id})`), field].filter(Boolean).join(', ');
  const place = where || (line === undefined ? '' : `line ${line}`);
  return `${file}: ${severity === 'hint' ? 'hint: ' : ''}${place && `${place}: `}${message}`;
}

/** A line for each series: `file: select="geo:LV" shows 5.2 per cent, Unemployment rate (2024)`. */
export const seriesLines = (file: string, {series}: Report): readonly string[] =>
  series
    ? [
        `${file}: JSON-stat 2.0, ${series.count} series`,
        ...series.listed.map(
          ({select, shown}) =>
            `${file}: ${select === undefined ? '' : `select="${visible(select).replaceAll('"', '&quot;')}" `}shows ${shown}`,
        ),
        ...(series.count > series.listed.length && series.listed.length
          ? [`${file}: … ${series.count - series.listed.length} more series`]
          : []),
      ]
    : [];

/** `308 rows, 0 errors, 2 hints` */
export function summaryLine(reports: readonly Report[]): string {
  const findings = reports.flatMap((report) => report.findings);
  const rows = reports.reduce((sum, report) => sum + report.rows, 0);
  const counted = (n: number, noun: string): string => `${n} ${noun}${n === 1 ? '' : 's'}`;
  return [
    ...(reports.length > 1 ? [counted(reports.length, 'file')] : []),
    counted(rows, 'row'),
    counted(count(findings, 'error'), 'error'),
    counted(count(findings, 'hint'), 'hint'),
  ].join(', ');
}
