/** The earliest year accepted for an event. */
export declare const FIRST_YEAR = 1900;
/** Returns true for an integer from 1900 to the current year. */
export declare const isPastYear: (input: unknown) => input is number;
