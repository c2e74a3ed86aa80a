/** The address of the page; a server has none. */
export declare const pageAddress: () => string | undefined;
