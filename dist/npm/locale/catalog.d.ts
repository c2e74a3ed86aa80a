import { type Locale } from './locale.js';
import type { Templates } from './templates.js';
/**
 * Chooses a language, and starts to load its words where they are not here yet.
 * @param tags what the page asks for, nearest first, in canonical form; English when it names none that is known
 * @param isHere take only languages whose words are at hand
 * @returns the locale, or a promise that settles when the words are here or can't be had; it never rejects
 */
export declare function chooseLocale(tags: readonly string[], isHere?: boolean): Locale | Promise<void>;
/**
 * Words of the page's own, in place of ours or for a language that we do not have.
 * @param code the language, as a canonical tag
 * @param words texts by the id of the message, with placeholders as in `{0}`
 */
export declare function addTemplates(code: string, words: Templates): void;
