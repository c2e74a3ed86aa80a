/** Values in rows, with a tab in the accent colour above each. */
export declare const figureStyles: import("lit").CSSResult;
