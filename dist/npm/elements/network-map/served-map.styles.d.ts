/**
 * A server draws the cities of a map for several widths. These rules show the drawing for the width of the map; a browser
 * without container queries shows the first.
 */
export declare const servedMapStyles: import("lit").CSSResult;
