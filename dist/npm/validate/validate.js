/* Reports errors in a document and possible improvements: text in, report out. */
import { MAX_BYTES } from '../http/load.js';
import { isJsonStat } from '../sources/figures.js';
import { foreignFormat } from '../sources/json-stat/foreign.js';
import { whatItIs } from '../sources/what-it-is.js';
import { fields, isRecord } from '../util/record.js';
import { checkJsonStat } from './check-json-stat.js';
import { checkNetwork } from './check-network.js';
import { checkJsonNews, checkXmlNews } from './check-news.js';
import { checkRegister } from './check-register.js';
import { Findings } from './check-schema.js';
import './formats.js';
import { readJsonText } from './json-text.js';
import {} from './report.js';
import { printable, visible } from './words.js';
/**
 * Checks a register, network figures, or news in any supported format. Messages may quote the document, so characters
 * that control a terminal are removed.
 */
export function validate(text, options = {}) {
    const report = examine(text, options);
    return {
        ...report,
        findings: report.findings.map((finding) => ({ ...finding, message: printable(finding.message) })),
    };
}
function examine(text, options) {
    const { as } = options;
    const refuse = (message, more = {}) => ({
        kind: as,
        rows: 0,
        findings: [{ severity: 'error', path: '', message, ...more }],
    });
    // A widget rejects a longer document.
    if (new TextEncoder().encode(text).length > MAX_BYTES) {
        return refuse(`expected at most ${MAX_BYTES / 1e6} MB; more is not read`);
    }
    const isNews = as === undefined || as === 'news';
    if (/^\s*</.test(text)) {
        const found = whatItIs(text);
        if (found !== undefined)
            return refuse(found);
        if (!isNews)
            return refuse('expected JSON, found XML');
        return validateXml(text, options) ?? refuse('neither RSS nor Atom');
    }
    const { fault, repeated, lines } = readJsonText(text);
    if (fault) {
        const { line, column } = fault.place;
        if (!text.trim())
            return refuse('the file is empty');
        const found = whatItIs(text);
        return found === undefined ? refuse(`${fault.message}, at character ${column}`, { line }) : refuse(found);
    }
    const document = JSON.parse(text.replace(/^\uFEFF/, ''));
    const findings = new Findings(document);
    for (const keys of repeated)
        findings.error(keys, 'occurs twice in this object; only the last one counts');
    const foreign = as === undefined || as === 'network' ? foreignFormat(document) : undefined;
    if (foreign !== undefined)
        return refuse(foreign);
    const kind = as ?? recognise(document);
    const checked = check(findings, kind, options);
    if (!checked)
        return refuse(refusal(document, kind));
    const placed = findings.list.map((finding) => {
        // A finding about the whole document has no line.
        const line = finding.path ? lineOf(lines, finding.path) : undefined;
        return line === undefined ? finding : { ...finding, line };
    });
    return { ...(kind && { kind }), ...checked, findings: inOrder(placed) };
}
/** Describes why a document is not checked: what it is instead, or what was expected. */
function refusal(document, kind) {
    const found = whatItIs(document);
    if (found !== undefined)
        return found;
    if (kind === 'news')
        return 'not news: neither JSON Feed ("items"), WordPress, Drupal, RSS nor Atom';
    const expected = 'expected a register ("members"), figures ("figures") or news ("items" and others)';
    const [name] = Object.entries(fields(document)).find(([, value]) => Array.isArray(value) && value.some(isRecord)) ?? [];
    return name === undefined
        ? `not recognised: ${expected}; say which with --as`
        : `not recognised: ${expected}; found a list "${visible(name.slice(0, 40))}", whose rows a JSON Feed has in "items", each with id, url and title`;
}
function check(findings, kind, options) {
    const { thisYear = new Date().getFullYear() } = options;
    switch (kind) {
        case 'register':
            return { rows: checkRegister(findings) };
        case 'network':
            return isJsonStat(findings.document)
                ? { ...checkJsonStat(findings), format: 'JSON-stat 2.0' }
                : { rows: checkNetwork(findings, thisYear) };
        case 'news':
            return checkJsonNews(findings, options);
        default:
            return undefined;
    }
}
/** Returns the kind of a document, recognised by its structure. */
function recognise(document) {
    const { members, figures, items, data, title } = fields(document);
    if (members !== undefined)
        return 'register';
    if (figures !== undefined || isJsonStat(document))
        return 'network';
    const isPost = 'rendered' in fields(title);
    return items !== undefined || data !== undefined || isPost || Array.isArray(document) ? 'news' : undefined;
}
function validateXml(text, options) {
    const findings = new Findings(undefined);
    try {
        const checked = checkXmlNews(findings, text, options);
        return checked && { kind: 'news', ...checked, findings: findings.list };
    }
    catch (error) {
        if (!(error instanceof SyntaxError))
            throw error;
        return { kind: 'news', rows: 0, findings: [{ severity: 'error', path: '', message: error.message }] };
    }
}
/** Returns the line of a value, or of the nearest ancestor if the value is missing. */
function lineOf(lines, path) {
    for (let rest = path;; rest = rest.slice(0, rest.lastIndexOf('/'))) {
        const line = lines.get(rest);
        if (line !== undefined || !rest)
            return line;
    }
}
/** Sorts findings by their place in the document, and removes duplicates. */
function inOrder(findings) {
    const once = new Map(findings.map((finding) => [`${finding.path}\n${finding.message}`, finding]));
    return [...once.values()].sort((one, other) => (one.line ?? 0) - (other.line ?? 0));
}
//# sourceMappingURL=validate.js.map