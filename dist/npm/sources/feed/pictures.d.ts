import type { Picture } from '../../model/article.js';
import type { Reading } from '../reading.js';
import type { XmlElement } from '../xml.js';
import { type Base, type Maybe } from './elements.js';
/**
 * Returns the first picture that can be shown. Pictures in the text are ignored: the first one may be a tracking pixel.
 */
export declare const firstPicture: (item: XmlElement, candidates: XmlElement[], base: Base, reading: Reading) => Picture | undefined;
/** The Media RSS pictures of an item, alone or in groups: first the content, then the thumbnails. */
export declare function mediaOf(item: XmlElement): XmlElement[];
/** The description of a video. YouTube and PeerTube write it instead of a summary. */
export declare const mediaText: (item: XmlElement) => Maybe;
/** Returns true for a picture, by the declared type or otherwise by the file extension. */
export declare function isImage({ attributes }: XmlElement): boolean;
