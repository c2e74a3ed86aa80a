/**
 * The origin of the page; undefined on a server. A script of the page may have a variable named `origin`, so the global
 * is used only if a frame has no address and inherits its parent's origin.
 */
export declare const pageOrigin: () => string | undefined;
