/*
 * XML without the browser's parser: under a policy for trusted types `DOMParser` refuses strings, and a server has none.
 *
 * It reads well-formed XML with namespaces and does not validate. A document type is read over, never followed nor
 * expanded: an entity that it declares stays as it is written, so that none can grow or fetch anything. Beyond the
 * standard it has mercy on what many feeds do: HTML's names for characters (`&nbsp;`), a bare `&`, prefixes that are
 * not declared, blanks before the declaration. The time taken grows with the length of the document only.
 */
import { decodeReferences } from '../util/html-text.js';
/** Elements within elements. Feeds have less than half of it, with whole articles in XHTML. */
const MAX_DEPTH = 100;
/** What a `<` begins: something that is no element, a closing tag, or an opening one as far as its name. */
const MARK = /<(?:(!--|!\[CDATA\[|\?|!DOCTYPE)|\/([^\s<>/="'&]+)\s*>|([^\s<>/="'&!?]+))/y;
const ATTRIBUTE = /\s+([^\s<>/="'&]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/y;
const TAG_END = /\s*(\/?)>/y;
/** What counts in a document type: brackets, and the comments, instructions and quotes in which brackets do not count. */
const DOCTYPE_PART = /<!--[^]*?(?:-->|$)|<\?[^]*?(?:\?>|$)|"[^"]*"?|'[^']*'?|[[\]>]/g;
/** One for all elements without any: an empty map of its own is the greater part of an element. */
const NO_ATTRIBUTES = new Map();
/**
 * Parses XML.
 * @param more knows names of characters in HTML that are not common
 * @returns the root element
 * @throws {SyntaxError} when it is not well-formed, or nested deeper than 100 elements; nothing is half-parsed
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
                fail('a tag closes what is not open', mark);
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
        // Without its namespace a prefixed name is none of those that are looked for.
        name: namespace === undefined ? tag : local,
        // A slice shares its text: a long namespace may stand for many elements.
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
/** An attribute that holds for everything inside, such as `xml:lang`: its value on the nearest element that has it. */
export const inherited = (element, name) => element && (element.attributes.get(name) ?? inherited(element.parent, name));
/** Where a document type ends, its internal subset included. */
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
/** What a sticky pattern finds at a place. */
function matchAt(pattern, text, at) {
    pattern.lastIndex = at;
    return pattern.exec(text);
}
function fail(what, at) {
    throw new SyntaxError(`not well-formed XML: ${what}${at === undefined ? '' : ` at character ${at}`}`);
}
//# sourceMappingURL=xml.js.map