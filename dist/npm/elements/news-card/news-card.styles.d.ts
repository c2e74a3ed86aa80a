/** The look of one article, alone or in a list. */
export declare const cardStyles: import("lit").CSSResult;
