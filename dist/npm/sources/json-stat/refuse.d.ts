import { Problem } from '../../util/problem.js';
export declare const refuse: (message: string) => Problem;
export declare const listOf: (texts: readonly string[]) => string;
/** Quotes a value from a document in a message: shortened, and with quotation marks if it is text. */
export declare const quote: (value: unknown) => string;
