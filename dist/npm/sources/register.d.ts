import { type Register } from '../model/register.js';
/**
 * Reads a register of cities, parsed or as text. It leaves out rows and awards without a valid source, rows with a
 * duplicate id, and rows with contradictory years. Rows and sources of a text, which is immutable, are read on first
 * use, and only once for all elements of a page.
 * @throws {Problem} `syntax`, `shape`
 */
export declare const readRegister: (document: unknown) => Register;
