/** The first year that is taken for a year of an event. */
export declare const FIRST_YEAR = 1900;
/** Whether something is a year of an event that has been: whole, from 1900 to the present one. */
export declare const isPastYear: (input: unknown) => input is number;
