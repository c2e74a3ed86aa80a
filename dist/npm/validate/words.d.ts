import type { JsonSchema } from '../model/schema.js';
/** What is wanted: "a whole number". */
export declare function expectedWords(schema: JsonSchema | undefined): string;
/** What is there, shortened and without characters that would steer a terminal: `"2022"`. */
export declare function foundWords(value: unknown): string;
/** Text on one line, without characters that would not be seen. */
export declare const printable: (text: string) => string;
/** The same with its blanks folded: for a value from a document within a message. */
export declare const visible: (text: string) => string;
