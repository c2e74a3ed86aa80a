import { type Parts } from '../items.js';
import type { XmlElement } from '../xml.js';
export declare const ATOM = "http://www.w3.org/2005/Atom";
export declare const DC = "http://purl.org/dc/elements/1.1";
export declare const DC_TERMS = "http://purl.org/dc/terms";
export declare const MEDIA = "http://search.yahoo.com/mrss";
export type Base = string | undefined;
export type Maybe = XmlElement | undefined;
/** The items of a feed, and a function that reads one of them. */
export interface XmlItems {
    readonly items: readonly XmlElement[];
    readonly readOne: (item: XmlElement) => Parts;
    /** The element that may link to the next page. */
    readonly feed: XmlElement;
}
/** Returns the page of a feed or an item. If there are several links, it prefers one to HTML. */
export declare function pageOf(element: XmlElement, base: Base): string | undefined;
export declare const links: (element: XmlElement, rel: string) => XmlElement[];
/** Returns the address in an element, from an attribute or from its text. */
export declare const address: (element: Maybe, base: Base) => string | undefined;
/** The text of an address; one that begins with `www.` lacks its scheme. */
export declare const addressText: ({ attributes, text }: XmlElement) => string;
/** Returns the base for relative addresses in an element, from the `xml:base` of it and its ancestors. */
export declare function baseOf(element: Maybe, base: Base): Base;
export declare const all: ({ children }: XmlElement, namespace: string, name: string) => XmlElement[];
export declare const find: ({ children }: XmlElement, namespace: string, name: string) => Maybe;
/** Returns the first element with text or attributes, in the order of the namespaces, then of the names. */
export declare function first(element: XmlElement, namespaces: readonly string[], names: readonly string[]): Maybe;
/** Reads the first twenty elements and drops unreadable ones. */
export declare const some: <T>(elements: readonly XmlElement[], readOne: (element: XmlElement) => T | undefined) => T[];
