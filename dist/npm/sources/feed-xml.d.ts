import type { News } from '../model/article.js';
/**
 * Maps a feed in XML to news. Items with neither id nor address, or with neither title nor text, are skipped and
 * counted.
 * @param text the document
 * @param base what relative addresses are resolved against, until an `xml:base` says otherwise
 * @returns undefined when it is XML, but neither RSS nor Atom
 * @throws {SyntaxError} when it is not XML
 */
export declare function readXmlFeed(text: string, base?: string): News | undefined;
/** The same as the other formats have it. */
export declare const read: (text: unknown, base?: string) => News | undefined;
