import type { Point } from '../../model/network.js';
import { type Vocabulary } from './status.js';
type Json = Readonly<Record<string, unknown>>;
/** A value and what is said of it. */
export type Cell = Pick<Point, 'value' | 'status' | 'flag'>;
/**
 * Values and statuses are lists of all cells, or objects of some by index; a status of all cells is one text.
 * @returns reads the cell at an index; `name` is its period, for messages
 * @throws {Problem} `shape`, also when a cell is read whose value or status has no meaning
 */
export declare function readCells({ value, status }: Json, size: number, vocabulary: Vocabulary): (index: number, name: string, mark?: string) => Cell;
export {};
