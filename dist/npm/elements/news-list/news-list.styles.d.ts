/** As many columns as fit, none narrower than a comfortable line. */
export declare const listStyles: import("lit").CSSResult;
