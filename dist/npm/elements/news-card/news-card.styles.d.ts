/** A card, on its own and in a list. Its form follows the width of whatever it stands in. */
export declare const cardStyles: import("lit").CSSResult;
