/** Characters that XML forbids, and control characters. */
const FORBIDDEN = /[^\t\n\x20-\x7E\xA0-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;
const escape = (text) => text
    .replace(FORBIDDEN, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
/**
 * Creates an element.
 * @param attributes undefined values are left out
 * @param children text is escaped; undefined and false are left out
 */
export function element(name, attributes, ...children) {
    const written = Object.entries(attributes)
        .filter(([, value]) => value !== undefined)
        .map(([key, value]) => ` ${key}="${escape(String(value))}"`)
        .join('');
    const content = children
        .filter((child) => child !== undefined && child !== false)
        .map((child) => (typeof child === 'string' ? escape(child) : child.markup))
        .join('');
    return { markup: content ? `<${name}${written}>${content}</${name}>` : `<${name}${written}/>` };
}
//# sourceMappingURL=markup.js.map