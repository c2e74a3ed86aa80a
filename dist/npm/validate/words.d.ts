import type { JsonSchema } from '../model/schema.js';
/** What is wanted: "a whole number". */
export declare function expectedWords(schema: JsonSchema | undefined): string;
/** What is there, shortened and without characters that would steer a terminal: `"2022"`. */
export declare function foundWords(value: unknown): string;
/** Text from a document without control characters, nor those that change the direction of what follows. */
export declare const visible: (text: string) => string;
