/*
 * Reports where and why a text is not JSON, because the messages of `JSON.parse` differ between engines, and many have no
 * position. Also finds duplicate names in an object, where `JSON.parse` silently uses the last one.
 */
import { printable } from './words.js';
/** The deepest nesting of objects and lists; the library's own documents have five levels. */
const MAX_DEPTH = 500;
const BLANKS = /[ \t\n\r]*/y;
const TOKEN = /[{}[\],:]|"[^"\\\u0000-\u001F]*(?:\\(?:["\\/bfnrt]|u[\dA-Fa-f]{4})[^"\\\u0000-\u001F]*)*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[Ee][+-]?\d+)?(?![\w.])|(?:true|false|null)(?!\w)/y;
/** Reads a text up to its end or its first syntax error. */
export function readJsonText(text) {
    const lines = new Map();
    const repeated = [];
    const open = [];
    let wanted = 'value';
    let at = text.startsWith('\uFEFF') ? 1 : 0;
    let line = 1;
    let counted = 0;
    const lineAt = (index) => {
        for (; counted < index; counted++)
            if (text[counted] === '\n')
                line++;
        return line;
    };
    const after = () => (open.length ? 'comma' : 'end');
    for (;;) {
        BLANKS.lastIndex = at;
        if (BLANKS.test(text))
            at = BLANKS.lastIndex;
        if (at === text.length && wanted === 'end')
            return { repeated, lines };
        TOKEN.lastIndex = at;
        const token = TOKEN.exec(text)?.[0];
        const inside = open.at(-1);
        const isClosing = token === (inside?.isList ? ']' : '}');
        const isValue = token !== undefined && !/^[}\],:]/.test(token);
        if (isClosing && inside && /^(?:comma|first)/.test(wanted)) {
            open.pop();
            wanted = after();
        }
        else if (wanted === 'comma' && token === ',') {
            wanted = inside?.isList ? 'value' : 'name';
            if (inside?.isList)
                inside.key = Number(inside.key) + 1;
        }
        else if (wanted === 'colon' && token === ':') {
            wanted = 'value';
        }
        else if (wanted.endsWith('name') && token?.startsWith('"') && inside) {
            inside.key = String(JSON.parse(token));
            if (inside.names.has(inside.key))
                repeated.push(open.map(({ key }) => key));
            inside.names.add(inside.key);
            wanted = 'colon';
        }
        else if (wanted.endsWith('value') && isValue && open.length < MAX_DEPTH) {
            const path = inside ? `${inside.path}/${inside.key}` : '';
            lines.set(path, lineAt(at));
            if (token === '{' || token === '[') {
                const isList = token === '[';
                open.push({ isList, path, names: new Set(), key: 0 });
                wanted = isList ? 'first value' : 'first name';
            }
            else
                wanted = after();
        }
        else {
            const message = open.length < MAX_DEPTH
                ? faultMessage(text, at, token, wanted, inside)
                : `objects and lists are nested more than ${MAX_DEPTH} deep`;
            const last = text.lastIndexOf('\n', at - 1);
            return { fault: { message, place: { line: lineAt(at), column: at - last } }, repeated, lines };
        }
        at += token.length;
    }
}
function faultMessage(text, at, token, wanted, inside) {
    const expected = {
        value: 'a value',
        'first value': 'a value or ]',
        name: 'a name in double quotes',
        'first name': 'a name in double quotes or }',
        colon: 'a colon after the name',
        comma: inside?.isList ? 'a comma or ]' : 'a comma or }',
        end: 'nothing more',
    }[wanted];
    return `not JSON: expected ${expected}, found ${describeFound(text, at, token, wanted)}`;
}
function describeFound(text, at, token, wanted) {
    const next = text[at];
    if (next === undefined)
        return 'the end of the text';
    if (token === '}' || token === ']') {
        return /^(?:value|name)$/.test(wanted) && /,\s*$/.test(text.slice(Math.max(0, at - 200), at))
            ? `${token} after a trailing comma`
            : token;
    }
    if (token !== undefined)
        return shorten(token);
    if (text.startsWith('//', at) || text.startsWith('/*', at))
        return 'a comment, which JSON does not allow';
    if (next === "'" || next === '“' || next === '„' || next === '”')
        return `${next} instead of a double quote "`;
    if (next === '"')
        return 'text with a line break, an invalid backslash or no closing quote';
    return shorten(/^[\w.+-]+/.exec(text.slice(at, at + 60))?.[0] ?? String.fromCodePoint(text.codePointAt(at) ?? 0));
}
/** Shortens a token, and removes what would control the terminal of the reader; names a character that is invisible. */
function shorten(token) {
    const code = token.codePointAt(0) ?? 0;
    const shown = printable(token.length > 40 ? `${token.slice(0, 39)}…` : token);
    return shown || `the character U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
}
//# sourceMappingURL=json-text.js.map