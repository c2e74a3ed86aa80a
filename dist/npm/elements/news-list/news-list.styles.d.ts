/** As many columns as fit, each at least as wide as a comfortable line. */
export declare const listStyles: import("lit").CSSResult;
