import { type Stamp } from './stamp.js';
/**
 * Reads a date in a form other than RFC 3339 and RFC 822.
 * @param language the document's language, if stated: Croatian and Czech call different months `listopad`
 * @returns undefined if the text has no reading, or several
 */
export declare function parseWrittenDay(text: string, language?: string): Stamp | undefined;
