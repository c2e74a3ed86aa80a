/** The network was founded in October 2013; its first members joined later. */
export declare const FIRST_YEAR = 2013;
