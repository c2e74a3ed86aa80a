import { type CharacterNames } from '../util/html-text.js';
export interface XmlElement {
    /** The name without its prefix. */
    readonly name: string;
    /** The namespace without a trailing slash, which feeds sometimes omit (rometools/rome#260); empty if it has none. */
    readonly namespace: string;
    /**
     * Values by name as written. `xml:base` and `xml:lang` always have these names, since no other prefix may be bound to
     * the `xml` namespace.
     */
    readonly attributes: ReadonlyMap<string, string>;
    readonly children: readonly XmlElement[];
    /** The element's own text, decoded once, without the text of its children. */
    readonly text: string;
    /** Everything between its tags, as written. */
    readonly inner: string;
    /** The parent element; undefined for the root. */
    readonly parent: XmlElement | undefined;
}
/**
 * Parses XML.
 * @param more knows the less common HTML character names
 * @returns the root element
 * @throws {SyntaxError} if the text is not well-formed, or nested deeper than 100 elements; no partial result is
 *   returned
 */
export declare function parseXml(text: string, more?: CharacterNames): XmlElement;
/** Returns the value of an inherited attribute such as `xml:lang`, from the nearest element that has it. */
export declare const inherited: (element: XmlElement | undefined, name: string) => string | undefined;
