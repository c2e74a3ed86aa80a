/* Writes a tree as XML in one of the many ways that mean the same. */
import fc from 'fast-check';

/**
 * @typedef {object} XmlTree
 * @property {string} name
 * @property {string} namespace
 * @property {Record<string, string>} attributes
 * @property {string | XmlTree[]} content
 *
 * @typedef {object} Style
 * @property {string} start the declaration and a document type, or nothing
 * @property {string} between between two elements of a list of children
 * @property {string} prefix the start of each prefix; empty for default namespaces
 * @property {'"' | "'"} quote
 * @property {'references' | 'hex' | 'section' | 'pieces'} text how text is escaped
 * @property {boolean} isShort writes an empty element as one tag
 */

/** @type {fc.Arbitrary<Style>} */
export const anyStyle = fc.record({
  start: fc.constantFrom(
    '',
    '<?xml version="1.0"?>',
    '<?xml version="1.0" encoding="UTF-8"?>\n<?xml-stylesheet href="/a.xsl"?>',
    '<!DOCTYPE a [<!ENTITY x "<!-- ] > -->"> <!-- ]> -->]>\n',
    ' \n<!-- <a> & -->',
  ),
  between: fc.constantFrom('', '\n  ', '<!-- </a> & -->', '<?php echo "<a>" ?>', '\r\n\t<!---->'),
  prefix: fc.constantFrom('', 'x', 'ns-', 'dc'),
  quote: fc.constantFrom(/** @type {const} */ ('"'), /** @type {const} */ ("'")),
  text: fc.constantFrom(.../** @type {const} */ (['references', 'hex', 'section', 'pieces'])),
  isShort: fc.boolean(),
});

const NAMED = new Map(Object.entries({'&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;'}));
const named = (/** @type {string} */ text) => text.replace(/[&<>"']/g, (character) => NAMED.get(character) ?? '');
const hex = (/** @type {string} */ text) =>
  text.replace(/[&<>"']|[^\0-\x7f]/gu, (character) => `&#x${character.codePointAt(0)?.toString(16)};`);
const section = (/** @type {string} */ text) => `<![CDATA[${text.replaceAll(']]>', ']]]]><![CDATA[>')}]]>`;

/** Escapes text between two tags. */
function written(/** @type {string} */ text, /** @type {Style} */ {text: how}) {
  if (how === 'references') return named(text);
  if (how === 'hex') return hex(text);
  if (how === 'section') return text ? section(text) : '';
  // A section in the middle, a comment and a reference.
  const half = Math.floor(text.length / 2);
  const middle = /[\udc00-\udfff]/.test(text[half] ?? '') ? half + 1 : half;
  return `${named(text.slice(0, middle))}<!-- & -->${middle < text.length ? section(text.slice(middle)) : ''}`;
}

/**
 * @param {XmlTree} tree
 * @param {Style} style
 * @param {ReadonlyMap<string, string>} [known] the prefixes that are declared outside
 * @returns {string}
 */
export function writeXml(tree, style, known) {
  const {name, namespace, attributes, content} = tree;
  const {prefix, quote, between, isShort} = style;
  const prefixes = new Map(known);
  const declarations = [];
  let tag = name;
  if (prefix && namespace) {
    if (!prefixes.has(namespace)) {
      prefixes.set(namespace, `${prefix}${prefixes.size}`);
      declarations.push([`xmlns:${prefixes.get(namespace)}`, namespace]);
    }
    tag = `${prefixes.get(namespace)}:${name}`;
  } else if (!prefix) declarations.push(['xmlns', namespace]);
  const pairs = [...declarations, ...Object.entries(attributes)].map(
    ([key, value]) => `${between.trim() ? '\n' : ' '}${key}=${quote}${named(value)}${quote}`,
  );
  const inner =
    typeof content === 'string'
      ? written(content, style)
      : content.map((child) => writeXml(child, style, prefixes)).join(between);
  const start = known ? '' : style.start;
  if (!inner && isShort) return `${start}<${tag}${pairs.join('')}/>`;
  return `${start}<${tag}${pairs.join('')}>${inner}</${tag} >`;
}
