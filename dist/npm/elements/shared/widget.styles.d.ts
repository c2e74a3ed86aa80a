/**
 * The frame of every widget. Text colour, font and background come from the page, and so does the contrast: lines use a
 * thinner mix of the text colour.
 */
export declare const widgetStyles: import("lit").CSSResult;
