import { type Locale } from './locale.js';
/**
 * Chooses a language, and starts to load its words where they are not here yet.
 * @param tags what the page asks for, nearest first, in canonical form; English when it names none that is known
 * @param isHere take only languages whose words are at hand
 * @returns the locale, or a promise that settles when the words are here or can't be had; it never rejects
 */
export declare function chooseLocale(tags: readonly string[], isHere?: boolean): Locale | Promise<void>;
