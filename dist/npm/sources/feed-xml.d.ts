import type { News } from '../model/article.js';
import type { PlainDate } from '../util/plain-date.js';
import { type Parts } from './items.js';
import { Reading } from './reading.js';
import { type XmlElement } from './xml.js';
type Maybe = XmlElement | undefined;
/** The items of a feed, and how one of them is read. */
export interface XmlItems {
    readonly items: readonly XmlElement[];
    readonly readOne: (item: XmlElement) => Parts;
    /** What says where the feed goes on. */
    readonly feed: XmlElement;
}
/**
 * Maps a feed in XML to news. Items with neither title nor text are skipped and counted.
 * @param text the document
 * @param base what relative addresses are resolved against, until an `xml:base` says otherwise
 * @returns undefined when it is XML, but neither RSS nor Atom
 * @throws {SyntaxError} when it is not XML
 */
export declare function readXmlFeed(text: string, base?: string, reading?: Reading): News | undefined;
/** The items of a feed, be it RSS or Atom; undefined when it is neither. */
export declare function xmlItems(root: XmlElement, base?: string, reading?: Reading): XmlItems | undefined;
/** The same as the other formats have it. */
export declare const read: (text: unknown, base?: string, reading?: Reading) => News | undefined;
/** The day as written. */
export declare const rssDate: (date: Maybe) => PlainDate | undefined;
export {};
