/** By language: the names of the twelve months, each with its variants, of weekdays, and other words inside dates. */
export declare const CALENDAR_WORDS: readonly string[];
