import type { Reading } from '../reading.js';
import { type XmlElement } from '../xml.js';
import { type Base, type XmlItems } from './elements.js';
export declare function atomItems(feed: XmlElement, base: Base, reading: Reading): XmlItems;
