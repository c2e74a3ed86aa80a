/** The earliest year accepted for an event. */
export const FIRST_YEAR = 1900;

/** Returns true for an integer from 1900 to the current year. */
export const isPastYear = (input: unknown): input is number =>
  Number.isInteger(input) && (input as number) >= FIRST_YEAR && (input as number) <= new Date().getFullYear();
