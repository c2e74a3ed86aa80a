/**
 * The frame of every widget. What hosts can reach is styled by the same name, its part. Text colour, font and background are the page's own, so contrast is the page's own too:
 * lines are drawn in a thinner mix of the text colour, and no text is greyed.
 */
export declare const widgetStyles: import("lit").CSSResult;
