/* How the readers of RSS and Atom find elements, links and addresses. */
import { collect } from '../../util/record.js';
import { safeUrl } from '../../util/safe-url.js';
import { MOST } from '../items.js';
export const ATOM = 'http://www.w3.org/2005/Atom';
export const DC = 'http://purl.org/dc/elements/1.1';
export const DC_TERMS = 'http://purl.org/dc/terms';
export const MEDIA = 'http://search.yahoo.com/mrss';
/** A longer `xml:base` is ignored, since it would be parsed for every address that it applies to. */
const MAX_BASE = 2048;
/** Returns the page of a feed or an item. If there are several links, it prefers one to HTML. */
export function pageOf(element, base) {
    const pages = links(element, 'alternate');
    const isHtml = ({ attributes }) => /^$|html/i.test(attributes.get('type') ?? '');
    return some([...pages.filter(isHtml), ...pages], (link) => address(link, base))[0];
}
export const links = (element, rel) => all(element, ATOM, 'link').filter(({ attributes }) => (attributes.get('rel') ?? 'alternate') === rel);
/** Returns the address in an element, from an attribute or from its text. */
export const address = (element, base) => element && safeUrl(addressText(element), baseOf(element, base));
/** The text of an address; one that begins with `www.` lacks its scheme. */
export const addressText = ({ attributes, text }) => attributes.get('href') ?? attributes.get('url') ?? text.replace(/^\s*(?=www\.[\w-]+\.)/i, '//');
/** Returns the base for relative addresses in an element, from the `xml:base` of it and its ancestors. */
export function baseOf(element, base) {
    if (!element)
        return base;
    const outer = baseOf(element.parent, base);
    const own = element.attributes.get('xml:base') ?? '';
    return (own.length <= MAX_BASE ? safeUrl(own, outer) : undefined) ?? outer;
}
export const all = ({ children }, namespace, name) => children.filter((child) => child.name === name && child.namespace === namespace);
export const find = ({ children }, namespace, name) => children.find((child) => child.name === name && child.namespace === namespace);
/** Returns the first element with text or attributes, in the order of the namespaces, then of the names. */
export function first(element, namespaces, names) {
    for (const namespace of namespaces) {
        for (const name of names) {
            const found = all(element, namespace, name).find(({ text, children }) => text.trim() || children.length);
            if (found)
                return found;
        }
    }
    return undefined;
}
/** Reads the first twenty elements and drops unreadable ones. */
export const some = (elements, readOne) => collect(elements, MOST, (element) => readOne(element));
//# sourceMappingURL=elements.js.map