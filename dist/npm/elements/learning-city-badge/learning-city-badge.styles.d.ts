/** All sizes are in `em`, so that a badge scales with its text. */
export declare const badgeStyles: import("lit").CSSResult;
