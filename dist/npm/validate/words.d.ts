import type { JsonSchema } from '../model/schema.js';
/** Describes the expected value: "a whole number". */
export declare function expectedWords(schema: JsonSchema | undefined): string;
/** Describes the value found, shortened and without control characters: `"2022"`. */
export declare function foundWords(value: unknown): string;
/** Returns a text on one line, without invisible characters. */
export declare const printable: (text: string) => string;
/** Returns a text on one line with its spaces collapsed, for a value quoted in a message. */
export declare const visible: (text: string) => string;
