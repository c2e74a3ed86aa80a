/** A card, by itself and in a list. Its layout depends on the width of its container. */
export declare const cardStyles: import("lit").CSSResult;
