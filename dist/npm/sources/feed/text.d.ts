import type { PlainDate } from '../../util/plain-date.js';
import type { Reading } from '../reading.js';
import type { XmlElement } from '../xml.js';
import type { Maybe } from './elements.js';
/** Returns the decoded topics without the default category ("Uncategorized"). */
export declare const tagsOf: (categories: readonly XmlElement[], reading: Reading) => string[];
export declare const labelOf: (attributes: XmlElement["attributes"], reading: Reading) => string | undefined;
/** Returns the day that a feed states. RSS feeds may use Atom dates, and Atom feeds RSS dates. */
export declare const rssDay: (date: Maybe, reading: Reading) => PlainDate | undefined;
/** Returns the text of an element with HTML: escaped, in a CDATA section, or as child elements. */
export declare const html: (element: Maybe, reading: Reading) => string | undefined;
/** Returns the HTML inside an element. */
export declare const markup: ({ children, inner, text }: XmlElement) => string;
/** Returns true if an element holds HTML, either by its `type` or because a plain text element has child elements. */
export declare const isMarkup: ({ attributes, children }: XmlElement) => boolean;
/** Returns the text of an element whose `type` is plain (the default) or HTML; undefined for any other type. */
export declare function typedText(element: Maybe, reading: Reading): string | undefined;
export declare const language: (tag: string | undefined) => string | undefined;
