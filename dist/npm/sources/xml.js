/*
 * Parses XML without the browser's parser: a Trusted Types policy makes `DOMParser` reject strings, and a server has no
 * `DOMParser`.
 *
 * It reads well-formed XML with namespaces and does not validate. It skips the document type and never expands entities
 * declared there, which prevents entity expansion and external entity attacks. Beyond the standard, it tolerates common
 * errors in feeds: HTML character names (`&nbsp;`), a bare `&`, undeclared prefixes, and spaces before the declaration.
 * The time taken is linear in the length of the document.
 */
import { decodeReferences } from '../util/html-text.js';
/** The maximum nesting depth. Feeds have less than half of it, even with whole articles in XHTML. */
const MAX_DEPTH = 100;
/**
 * Markup that begins with `<`: a comment or other markup that is not an element, a closing tag, or an opening tag up to
 * its name.
 */
const MARK = /<(?:(!--|!\[CDATA\[|\?|!DOCTYPE)|\/([^\s<>/="'&]+)\s*>|([^\s<>/="'&!?]+))/y;
const ATTRIBUTE = /\s+([^\s<>/="'&]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/y;
const TAG_END = /\s*(\/?)>/y;
/** Tokens in a document type: brackets, and the comments, instructions and quotes that may contain brackets. */
const DOCTYPE_PART = /<!--[^]*?(?:-->|$)|<\?[^]*?(?:\?>|$)|"[^"]*"?|'[^']*'?|[[\]>]/g;
/** Shared by all elements without attributes, since an empty map would be most of an element's size. */
const NO_ATTRIBUTES = new Map();
/**
 * Parses XML.
 * @param more knows the less common HTML character names
 * @returns the root element
 * @throws {SyntaxError} if the text is not well-formed, or nested deeper than 100 elements; no partial result is
 *   returned
 */
export function parseXml(text, more) {
    const outside = createElement('', NO_ATTRIBUTES, 0);
    const open = [outside];
    let at = 0;
    for (;;) {
        const current = open.at(-1) ?? outside;
        const mark = text.indexOf('<', at);
        current.text += decodeReferences(text.slice(at, mark < 0 ? undefined : mark), more);
        if (mark < 0)
            break;
        const [whole, special, closing, opening = ''] = matchAt(MARK, text, mark) ?? fail('a tag is broken', mark);
        at = mark + whole.length;
        if (special === '!DOCTYPE')
            at = endOfDoctype(text, at);
        else if (special) {
            const end = special === '?' ? '?>' : special === '!--' ? '-->' : ']]>';
            const stop = text.indexOf(end, at);
            if (stop < 0)
                fail(`${end} is missing`, mark);
            if (end === ']]>')
                current.text += text.slice(at, stop);
            at = stop + end.length;
        }
        else if (closing) {
            if (closing !== current.tag)
                fail('a closing tag does not match the open element', mark);
            current.inner = text.slice(current.start, mark);
            open.pop();
        }
        else {
            const attributes = new Map();
            for (let match; (match = matchAt(ATTRIBUTE, text, at)); at += match[0].length) {
                attributes.set(match[1] ?? '', decodeReferences(match[2] ?? match[3] ?? '', more));
            }
            const end = matchAt(TAG_END, text, at) ?? fail('a tag is broken', mark);
            at += end[0].length;
            if (open.length > MAX_DEPTH)
                fail('elements are nested too deep', mark);
            const element = createElement(opening, attributes.size ? attributes : NO_ATTRIBUTES, at, open.length > 1 ? current : undefined);
            current.children.push(element);
            if (!end[1])
                open.push(element);
        }
    }
    if (open.length > 1)
        fail('an element has no end', open.at(-1)?.start);
    const [root, another] = outside.children;
    if (!root || another || outside.text.trim())
        fail('there is not one element alone');
    return root;
}
function createElement(tag, attributes, start, parent) {
    const [, prefix, local = tag] = /^([^:]+):(.+)$/.exec(tag) ?? [];
    const key = prefix ? `xmlns:${prefix}` : 'xmlns';
    const namespace = attributes.get(key) ?? inherited(parent, key);
    return {
        // With an undeclared prefix, the full name matches none of the names that we look for.
        name: namespace === undefined ? tag : local,
        // A slice shares memory with its text, and many elements may have the same long namespace.
        namespace: namespace?.endsWith('/') ? namespace.slice(0, -1) : (namespace ?? ''),
        attributes,
        children: [],
        text: '',
        inner: '',
        parent,
        tag,
        start,
    };
}
/** Returns the value of an inherited attribute such as `xml:lang`, from the nearest element that has it. */
export const inherited = (element, name) => element && (element.attributes.get(name) ?? inherited(element.parent, name));
/** Returns the index where a document type ends, including its internal subset. */
function endOfDoctype(text, from) {
    let depth = 0;
    DOCTYPE_PART.lastIndex = from;
    for (let part; (part = DOCTYPE_PART.exec(text)?.[0]);) {
        if (part === '[')
            depth++;
        else if (part === ']')
            depth--;
        else if (part === '>' && !depth)
            return DOCTYPE_PART.lastIndex;
    }
    return fail('the document type has no end', from);
}
/** Matches a sticky pattern at an index. */
function matchAt(pattern, text, at) {
    pattern.lastIndex = at;
    return pattern.exec(text);
}
function fail(what, at) {
    throw new SyntaxError(`not well-formed XML: ${what}${at === undefined ? '' : ` at character ${at}`}`);
}
//# sourceMappingURL=xml.js.map