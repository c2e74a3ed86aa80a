import type { Reading } from '../reading.js';
import { type XmlElement } from '../xml.js';
import { type Base, type XmlItems } from './elements.js';
/**
 * RSS: its elements are in no namespace or in the channel's. Items are inside the channel, or next to it in RSS 1.0.
 */
export declare function rssItems(root: XmlElement, channel: XmlElement, base: Base, reading: Reading): XmlItems;
