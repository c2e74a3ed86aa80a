/**
 * Colours are the page's text colour and its accent, mixed thinner for lines; text is never greyed. Sizes follow the
 * element's own width.
 */
export declare const statsStyles: import("lit").CSSResult;
