/** The table of all values: columns if they fit, otherwise stacked pairs of label and value. */
export declare const tableStyles: import("lit").CSSResult;
