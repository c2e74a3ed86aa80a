/** The map takes its colours from the page: areas are thin mixes of the text colour, cities have the accent. */
export declare const mapStyles: import("lit").CSSResult;
