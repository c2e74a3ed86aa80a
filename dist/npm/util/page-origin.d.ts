/**
 * The origin of the page; undefined on a server. Scripts of the page may have a variable named `origin`, so that the
 * member counts only where a frame has no address and its origin is its parent's.
 */
export declare const pageOrigin: () => string | undefined;
