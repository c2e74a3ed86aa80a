import { type ServedData } from '../model/served-data.js';
/** Turns a template into HTML. Texts of a source are escaped, so they can't contain a marker or end the template. */
export declare function templateHtml(template: unknown): string;
/** Turns data into a block that no text inside can end: `<` is written as an escape of JSON. */
export declare const dataHtml: (data: ServedData) => string;
/** The declarative shadow root of an element. */
export declare const rootHtml: (styles: string, template: unknown, data: ServedData) => string;
/**
 * A link to a style sheet.
 * @param more further attributes
 */
export declare const linkHtml: (address: string, more?: string) => string;
/** Escapes text for a quoted attribute. */
export declare const escapeAttribute: (text: string) => string;
/** Writes all other characters as references or escapes, for a page that is not in UTF-8. */
export declare function toAscii(html: string): string;
