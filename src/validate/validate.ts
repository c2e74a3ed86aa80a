/* What is wrong with a document, and what could be better: text in, report out. */
import {MAX_BYTES} from '../http/load.js';
import {isJsonStat} from '../sources/figures.js';
import {foreignFormat} from '../sources/json-stat/foreign.js';
import {fields} from '../util/record.js';
import {checkJsonStat} from './check-json-stat.js';
import {checkNetwork} from './check-network.js';
import {checkJsonNews, checkXmlNews} from './check-news.js';
import {checkRegister} from './check-register.js';
import {Findings} from './check-schema.js';
import {readJsonText} from './json-text.js';
import {type Finding, type Kind, type Report} from './report.js';

export interface ValidateOptions {
  /** What the document is meant to be; without it that is told by its shape. */
  readonly as?: Kind | undefined;
  /** The year that dates are measured against. */
  readonly thisYear?: number;
}

/** Checks a register, network figures, or news in any format the library reads. */
export function validate(text: string, {as, thisYear = new Date().getFullYear()}: ValidateOptions = {}): Report {
  const refuse = (message: string, more: Partial<Finding> = {}): Report => ({
    kind: as,
    rows: 0,
    findings: [{severity: 'error', path: '', message, ...more}],
  });
  // A widget does not read a longer one at all.
  if (new TextEncoder().encode(text).length > MAX_BYTES) {
    return refuse(`expected at most ${MAX_BYTES / 1e6} MB; more is not read`);
  }
  if (/^\s*</.test(text)) {
    if (as && as !== 'news') return refuse('expected JSON, found XML or HTML');
    return validateXml(text) ?? refuse('neither RSS nor Atom');
  }
  const {fault, repeated, lines} = readJsonText(text);
  if (fault) {
    const {line, column} = fault.place;
    return text.trim() ? refuse(`${fault.message}, at character ${column}`, {line}) : refuse('the file is empty');
  }
  const document: unknown = JSON.parse(text.replace(/^\uFEFF/, ''));
  const findings = new Findings(document);
  const kind = as ?? recognise(document);
  for (const keys of repeated) findings.error(keys, 'stands twice in this object; only the last one counts');
  const foreign = as === undefined || as === 'network' ? foreignFormat(document) : undefined;
  if (foreign !== undefined) return refuse(foreign);
  const dataset = kind === 'network' && isJsonStat(document) ? checkJsonStat(findings) : undefined;
  const rows = dataset?.rows ?? (kind && check[kind](findings, thisYear));
  if (rows === undefined) {
    return refuse(
      kind
        ? 'not news: neither JSON Feed ("items"), WordPress, Drupal, RSS nor Atom'
        : 'not recognised: expected a register ("members"), figures ("figures", or JSON-stat) or news ("items" and others); say which with --as',
    );
  }
  const placed = findings.list.map((finding) => {
    const line = lineOf(lines, finding.path);
    return line === undefined ? finding : {...finding, line};
  });
  return {kind, rows, ...(dataset && {format: 'JSON-stat 2.0', series: dataset.series}), findings: inOrder(placed)};
}

const check: Readonly<
  Record<Exclude<Kind, 'json-stat'>, (findings: Findings, thisYear: number) => number | undefined>
> = {
  register: checkRegister,
  network: checkNetwork,
  news: checkJsonNews,
};

/** The kind of a document, by its shape. */
function recognise(document: unknown): Kind | undefined {
  const {members, figures, items, data} = fields(document);
  if (members !== undefined) return 'register';
  if (figures !== undefined || isJsonStat(document)) return 'network';
  return items !== undefined || data !== undefined || Array.isArray(document) ? 'news' : undefined;
}

function validateXml(text: string): Report | undefined {
  const findings = new Findings(undefined);
  try {
    const rows = checkXmlNews(findings, text);
    return rows === undefined ? undefined : {kind: 'news', rows, findings: findings.list};
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return {kind: 'news', rows: 0, findings: [{severity: 'error', path: '', message: error.message}]};
  }
}

/** The line of a value, or of the nearest thing around what is missing. */
function lineOf(lines: ReadonlyMap<string, number>, path: string): number | undefined {
  for (let rest = path; ; rest = rest.slice(0, rest.lastIndexOf('/'))) {
    const line = lines.get(rest);
    if (line !== undefined || !rest) return line;
  }
}

/** By their place in the document, whatever found them; one place says the same thing once. */
function inOrder(findings: readonly Finding[]): Finding[] {
  const once = new Map(findings.map((finding) => [`${finding.path}\n${finding.message}`, finding]));
  return [...once.values()].sort((one, other) => (one.line ?? 0) - (other.line ?? 0));
}
