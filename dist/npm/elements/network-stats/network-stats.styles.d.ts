/**
 * Colours are the page's text colour and its accent, in a thinner mix for lines; text is never greyed. Sizes depend on
 * the element's own width.
 */
export declare const statsStyles: import("lit").CSSResult;
