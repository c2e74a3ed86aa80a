import type { News } from '../model/article.js';
import type { PlainDate } from '../util/plain-date.js';
import { type Parts } from './items.js';
import { Reading } from './reading.js';
import { type XmlElement } from './xml.js';
type Maybe = XmlElement | undefined;
/** The items of a feed, and a function that reads one of them. */
export interface XmlItems {
    readonly items: readonly XmlElement[];
    readonly readOne: (item: XmlElement) => Parts;
    /** The element that may link to the next page. */
    readonly feed: XmlElement;
}
/**
 * Maps an XML feed to news. Items with neither title nor text are skipped and counted.
 * @param text the document
 * @param base the base for relative addresses, unless `xml:base` overrides it
 * @returns undefined if it is XML, but neither RSS nor Atom
 * @throws {SyntaxError} if it is not XML
 */
export declare function readXmlFeed(text: string, base?: string, reading?: Reading): News | undefined;
/** Returns the items of an RSS or Atom feed; undefined for any other document. */
export declare function xmlItems(root: XmlElement, base?: string, reading?: Reading): XmlItems | undefined;
/** The common interface of all formats. */
export declare const read: (text: unknown, base?: string, reading?: Reading) => News | undefined;
/** Returns the day as written. */
export declare const rssDate: (date: Maybe) => PlainDate | undefined;
export {};
