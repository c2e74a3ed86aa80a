import { defined } from '../util/record.js';
import { isAtom03, toAtom } from './atom-03.js';
import { atomItems } from './feed/atom.js';
import { addressText, ATOM, baseOf, DC_TERMS, links, some } from './feed/elements.js';
import { rssItems } from './feed/rss.js';
import { readItems, readNext, toArticle } from './items.js';
import { Reading } from './reading.js';
import { parseXml } from './xml.js';
/**
 * Maps an XML feed to news. Items with neither title nor text are skipped and counted.
 * @param text the document
 * @param base the base for relative addresses, unless `xml:base` overrides it
 * @returns undefined if it is XML, but neither RSS nor Atom
 * @throws {SyntaxError} if it is not XML
 */
export function readXmlFeed(text, base, reading = new Reading()) {
    const found = xmlItems(parseXml(text, reading.character), base, reading);
    return (found &&
        defined({
            ...readItems(found.items, (item) => toArticle(found.readOne(item), reading), reading),
            next: some(links(found.feed, 'next'), (link) => readNext(addressText(link), baseOf(link, base), reading))[0],
        }));
}
/** Returns the items of an RSS or Atom feed; undefined for any other document. */
export function xmlItems(root, base, reading = new Reading()) {
    if (root.name === 'feed' && root.namespace === ATOM)
        return atomItems(root, base, reading);
    if (isAtom03(root))
        return atomItems(toAtom(root, ATOM, DC_TERMS), base, reading);
    const channel = /^(?:rss|RDF)$/.test(root.name) ? root.children.find(({ name }) => name === 'channel') : undefined;
    return channel && rssItems(root, channel, base, reading);
}
/** The common interface of all formats. */
export const read = (text, base, reading) => readXmlFeed(String(text), base, reading);
//# sourceMappingURL=feed-xml.js.map