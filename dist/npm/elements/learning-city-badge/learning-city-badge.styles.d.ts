/**
 * The design of the badge files, in the page's colours. All sizes are in `em`, so that a badge scales with its text, or
 * in parts of the width of its place.
 */
export declare const badgeStyles: import("lit").CSSResult;
