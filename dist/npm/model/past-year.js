/** The earliest year accepted for an event. */
export const FIRST_YEAR = 1900;
/** Returns true for an integer from 1900 to the current year. */
export const isPastYear = (input) => Number.isInteger(input) && input >= FIRST_YEAR && input <= new Date().getFullYear();
//# sourceMappingURL=past-year.js.map