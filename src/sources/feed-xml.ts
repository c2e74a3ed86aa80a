/*
 * News in XML: RSS 2.0 (https://www.rssboard.org/rss-specification) and its predecessors from 0.9 to 1.0, and Atom (RFC
 * 4287) and its draft 0.3, with paging (RFC 5005), Dublin Core and Media RSS (https://www.rssboard.org/media-rss).
 *
 * Elements are identified by namespace, so feeds may use any prefix. HTML is decoded a second time after the XML, and
 * only where the format has HTML: everywhere in RSS, and in Atom if `type` says so.
 */
import type {News} from '../model/article.js';
import {defined} from '../util/record.js';
import {isAtom03, toAtom} from './atom-03.js';
import {atomItems} from './feed/atom.js';
import {addressText, ATOM, baseOf, DC_TERMS, links, some, type XmlItems} from './feed/elements.js';
import {rssItems} from './feed/rss.js';
import {readItems, readNext, toArticle} from './items.js';
import {Reading} from './reading.js';
import {parseXml, type XmlElement} from './xml.js';

/**
 * Maps an XML feed to news. Items with neither title nor text are skipped and counted.
 * @param text the document
 * @param base the base for relative addresses, unless `xml:base` overrides it
 * @returns undefined if it is XML, but neither RSS nor Atom
 * @throws {SyntaxError} if it is not XML
 */
export function readXmlFeed(text: string, base?: string, reading: Reading = new Reading()): News | undefined {
  const found = xmlItems(parseXml(text, reading.character), base, reading);
  return (
    found &&
    defined<News>({
      ...readItems(found.items, (item) => toArticle(found.readOne(item as XmlElement), reading), reading),
      next: some(links(found.feed, 'next'), (link) => readNext(addressText(link), baseOf(link, base), reading))[0],
    })
  );
}

/** Returns the items of an RSS or Atom feed; undefined for any other document. */
export function xmlItems(root: XmlElement, base?: string, reading: Reading = new Reading()): XmlItems | undefined {
  if (root.name === 'feed' && root.namespace === ATOM) return atomItems(root, base, reading);
  if (isAtom03(root)) return atomItems(toAtom(root, ATOM, DC_TERMS), base, reading);
  const channel = /^(?:rss|RDF)$/.test(root.name) ? root.children.find(({name}) => name === 'channel') : undefined;
  return channel && rssItems(root, channel, base, reading);
}

/** The common interface of all formats. */
export const read = (text: unknown, base?: string, reading?: Reading): News | undefined =>
  readXmlFeed(String(text), base, reading);
