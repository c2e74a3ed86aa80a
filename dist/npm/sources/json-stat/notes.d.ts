import type { LocalText } from '../../model/local-text.js';
import type { Dimension } from './cube.js';
import type { Choice } from './selection.js';
import type { Vocabulary } from './status.js';
/**
 * Returns the notes on the dataset, on its dimensions and on the chosen categories, each once.
 * @returns the first ones, and the number of the others
 */
export declare function notesOf({ note }: Readonly<Record<string, unknown>>, dimensions: readonly Dimension[], choices: readonly Choice[]): {
    readonly notes: readonly string[];
    readonly more: number;
};
/** Returns the notes on a period as one text, which ends in an ellipsis if it is too long. */
export declare function noteOn(written: unknown, own: Vocabulary['own']): LocalText | undefined;
