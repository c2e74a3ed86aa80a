/**
 * A reader that keeps what it read last: many elements with one address are given the same text, one after another.
 * Documents that are parsed already are read each time, since a page may have changed them.
 */
export declare function keepLast<A extends [document: unknown, ...rest: unknown[]], R>(read: (...args: A) => R): (...args: A) => R;
