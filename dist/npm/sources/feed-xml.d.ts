import type { News } from '../model/article.js';
import { type XmlItems } from './feed/elements.js';
import { Reading } from './reading.js';
import { type XmlElement } from './xml.js';
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
