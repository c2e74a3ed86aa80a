import type { Network } from '../model/network.js';
import { type History } from './history.js';
/** Returns the document. */
export declare function figuresDocument({ name, checked, updated, note, notes, moreNotes, sources, figures }: Network, history: History): object;
/**
 * Compares the figures that the elements read from the document with the figures of its sources. This is the last check
 * before a document replaces an older one.
 *
 * @returns undefined if they are the same; otherwise the problem, or the ids of the figures that differ
 */
export declare function misreadFigures(document: object, network: Network): string | undefined;
