import type { Choice } from './selection.js';
/**
 * "Population of the town: women, 15–24 years".
 * @param title what is counted, before anything is chosen
 * @param choices without those that are said elsewhere
 * @throws {Problem} `shape` where the categories chosen are too long to be said
 */
export declare function composeLabel(title: string, choices: readonly Choice[]): string;
