/** The document as JSON text, which is parsed faster than an object literal of its size is evaluated. */
export declare const text: string;
