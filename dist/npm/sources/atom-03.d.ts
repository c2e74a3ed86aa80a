import type { XmlElement } from './xml.js';
/** Returns true for a feed with the version, which the draft requires. */
export declare const isAtom03: ({ name, namespace, attributes }: XmlElement) => boolean;
/**
 * Returns an Atom 0.3 document as Atom 1.0.
 * @param atom the namespace of Atom 1.0
 * @param terms the namespace of Dublin Core terms, which have a date of creation
 */
export declare function toAtom(element: XmlElement, atom: string, terms: string, parent?: XmlElement): XmlElement;
