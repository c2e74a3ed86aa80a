import type { Choice } from './selection.js';
/** The frequency dimension, which the periods already show. */
export declare const FREQUENCY: RegExp;
/**
 * "Population of the town: women, 15–24 years".
 * @param title the label of the dataset, before any choice
 * @param choices the chosen categories, except those shown elsewhere
 * @throws {Problem} `shape` if the labels of the chosen categories are too long
 */
export declare function composeLabel(title: string, choices: readonly Choice[]): string;
