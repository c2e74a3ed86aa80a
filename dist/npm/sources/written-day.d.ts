import { type Stamp } from './stamp.js';
/**
 * Reads a date in another form than those of RFC 3339 and RFC 822.
 * @param language of the document, where it says so: Croatian and Czech call different months `listopad`
 * @returns undefined where the text has no reading or several
 */
export declare function parseWrittenDay(text: string, language?: string): Stamp | undefined;
