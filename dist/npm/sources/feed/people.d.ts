import type { Author } from '../../model/article.js';
import type { Reading } from '../reading.js';
import type { XmlElement } from '../xml.js';
import { type Base } from './elements.js';
export declare const readPeople: (people: readonly XmlElement[], base: Base, reading: Reading) => Author[];
/** A person or a publisher. */
export declare function readName(text: string | undefined, url?: string): Author | undefined;
