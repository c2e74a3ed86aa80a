import { Problem } from '../../util/problem.js';
export declare const refuse: (message: string) => Problem;
export declare const listOf: (texts: readonly string[]) => string;
/** A value from a document in a message: short, and recognisable as text or not. */
export declare const quote: (value: unknown) => string;
