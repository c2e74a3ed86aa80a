import { type CharacterNames } from '../util/html-text.js';
export interface XmlElement {
    /** Its name without the prefix. */
    readonly name: string;
    /** Its namespace without the last slash, which feeds at times forget (rometools/rome#260); empty where it has none. */
    readonly namespace: string;
    /** Values by name as written. `xml:base` and `xml:lang` are written so always: no other prefix may stand for `xml`. */
    readonly attributes: ReadonlyMap<string, string>;
    readonly children: readonly XmlElement[];
    /** Its own text, decoded once, without that of its children. */
    readonly text: string;
    /** Everything between its tags, as written. */
    readonly inner: string;
    /** The element around it; the root has none. */
    readonly parent: XmlElement | undefined;
}
/**
 * Parses XML.
 * @param more knows names of characters in HTML that are not common
 * @returns the root element
 * @throws {SyntaxError} when it is not well-formed, or nested deeper than 100 elements; nothing is half-parsed
 */
export declare function parseXml(text: string, more?: CharacterNames): XmlElement;
/** An attribute that holds for everything inside, such as `xml:lang`: its value on the nearest element that has it. */
export declare const inherited: (element: XmlElement | undefined, name: string) => string | undefined;
