import type { Point } from '../../model/network.js';
import { type Vocabulary } from './status.js';
type Json = Readonly<Record<string, unknown>>;
/** A value with its status and flag. */
export type Cell = Pick<Point, 'value' | 'status' | 'flag'>;
/**
 * Reads values and statuses, given as a list of all cells or as an object by index. A status may also be one text for
 * all cells.
 * @returns a function that reads the cell at an index; `name` is its period, for messages
 * @throws {Problem} `shape`, also when reading a cell whose value or status has no known meaning
 */
export declare function readCells({ value, status }: Json, size: number, vocabulary: Vocabulary): (index: number, name: string, mark?: string) => Cell;
export {};
