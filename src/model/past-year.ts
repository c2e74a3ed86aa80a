/** The first year that is taken for a year of an event. */
export const FIRST_YEAR = 1900;

/** Whether something is a year of an event that has been: whole, from 1900 to the present one. */
export const isPastYear = (input: unknown): input is number =>
  Number.isInteger(input) && (input as number) >= FIRST_YEAR && (input as number) <= new Date().getFullYear();
