/** The first year that is taken for a year of an event. */
export const FIRST_YEAR = 1900;
/** Whether something is a year of an event that has been: whole, from 1900 to the present one. */
export const isPastYear = (input) => Number.isInteger(input) && input >= FIRST_YEAR && input <= new Date().getFullYear();
//# sourceMappingURL=past-year.js.map