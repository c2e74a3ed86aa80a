import { type Locale } from './locale.js';
import type { Templates } from './templates.js';
/**
 * Chooses a language, and loads its words if necessary. Without a known language among the tags, it chooses English.
 * @param tags the languages that the page requests, nearest first, in canonical form
 * @param isHere choose only from languages that have loaded
 * @returns the locale, or a promise that resolves when the words have loaded or failed to load; it never rejects
 */
export declare function chooseLocale(tags: readonly string[], isHere?: boolean): Locale | Promise<void>;
/**
 * Adds page-supplied messages, which replace ours or add a language.
 * @param code the language, as a canonical tag
 * @param words texts by message id, with placeholders such as `{0}`
 */
export declare function addTemplates(code: string, words: Templates): void;
