/*
 * Atom 0.3, the draft before the standard (https://www.ietf.org/archive/id/draft-ietf-atompub-format-00.txt). Some
 * systems still offer it next to RSS, such as DokuWiki. Its elements get their names in Atom 1.0.
 */
import type {XmlElement} from './xml.js';

const ATOM_03 = 'http://purl.org/atom/ns#';

/** The elements with another name in Atom 1.0. */
const RENAMED: ReadonlyMap<string, string> = new Map([
  ['issued', 'published'],
  ['modified', 'updated'],
  ['tagline', 'subtitle'],
  ['copyright', 'rights'],
  ['url', 'uri'],
]);
const NO_CHILDREN: readonly XmlElement[] = [];

/** Returns true for a feed with the version, which the draft requires. */
export const isAtom03 = ({name, namespace, attributes}: XmlElement): boolean =>
  name === 'feed' && namespace === ATOM_03 && attributes.get('version')?.trim() === '0.3';

/**
 * Returns an Atom 0.3 document as Atom 1.0.
 * @param atom the namespace of Atom 1.0
 * @param terms the namespace of Dublin Core terms, which have a date of creation
 */
export function toAtom(element: XmlElement, atom: string, terms: string, parent?: XmlElement): XmlElement {
  const isOwn = element.namespace === ATOM_03;
  const isCreated = isOwn && element.name === 'created';
  const children: XmlElement[] = [];
  const converted = {
    ...element,
    name: (isOwn && RENAMED.get(element.name)) || element.name,
    namespace: isCreated ? terms : isOwn ? atom : element.namespace,
    parent,
    children: element.children.length ? children : NO_CHILDREN,
  };
  for (const child of element.children) children.push(toAtom(child, atom, terms, converted));
  return converted;
}
