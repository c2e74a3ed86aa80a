/**
 * The frame of every widget. Elements that a page can style have a part name, which these rules use too. Text colour,
 * font and background come from the page, and so does the contrast: lines use a thinner mix of the text colour, and no
 * text is greyed.
 */
export declare const widgetStyles: import("lit").CSSResult;
